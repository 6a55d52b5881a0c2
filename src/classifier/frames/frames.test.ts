import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createClassifier } from '../index.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';

const { classify } = createClassifier(KNOWLEDGE, SHIPPED_MODEL);
const verdict = (text: string, quoted?: string) =>
  classify({ text, act: 'post', ...(quoted === undefined ? {} : { quoted }) });

describe('each frame: the guilty twin is held, the innocent one passes', () => {
  it.each([
    ['ajakan', 'Jangan lupa coblos nomor 2 besok', 'Jangan lupa coblos satu kali saja besok'],
    ['ajakan', 'Ayo pilih Tarmizi biar maju', 'Ayo pilih menu baru biar kenyang'],
    ['ajakan', 'Jangan pilih paslon 1, kapok', 'Jangan pilih jalan itu, macet'],
    ['ajakan', 'cucuak nomor duo yo dunsanak, kito manang', 'mari basamo ka pasa yo dunsanak'],
    ['dukungan', 'Semoga Wirasena menang, aamiin', 'Semoga timnas menang, aamiin'],
    ['dukungan', 'Saya tetap dukung paslon nomor urut 2', 'Saya tetap dukung tim futsal kantor'],
    ['dukungan', 'Tarmizi ✌️🔥 mantap', 'Liburan ✌️🔥 mantap'],
    ['serangan', 'Wirasena pembohong, kerja nol', 'Tukang servis itu pembohong, kerja nol'],
    ['serangan', 'Petahana gagal total, korupsi terus', 'Mesin cuci gagal total, rusak terus'],
    ['kampanye', 'Ayo hadiri kampanye akbar Tarmizi di lapangan', 'Ayo hadiri pengajian akbar di lapangan'],
    ['jabatan', 'Seluruh pegawai wajib memilih petahana, absen dicek', 'Seluruh pegawai wajib ikut senam, absen dicek'],
    ['foto', 'Foto bareng calon bupati, dua jari dulu ✌️', 'Foto bareng teman kuliah, dua jari dulu ✌️'],
    ['tim', 'Gabung tim sukses paslon 2 yuk, daftar ke saya', 'Gabung tim senam yuk, daftar ke saya'],
    ['uang', 'Amplop 100 ribu siap, syaratnya coblos nomor 1', 'Amplop 100 ribu siap, buat kado nikahan'],
    ['kebencian', 'Usir saja kaum kafir itu dari kota kita', 'Usir saja nyamuk itu dari rumah kita'],
    [
      'hoaks',
      'Viralkan sebelum dihapus! Surat suara sudah tercoblos',
      'Bagikan ya! Surat suara dilipat hari ini di gudang KPU',
    ],
  ])('%s: %s', (rule, guilty, innocent) => {
    const found = verdict(guilty);
    expect(found.level).toBe('langgar');
    expect(found.findings.map((f) => f.rule)).toContain(rule);
    expect(verdict(innocent).level).not.toBe('langgar');
  });
});

describe('a negation that urges on', () => {
  it.each([
    ['Jangan lupa dukung Airin nomor 1', 'Jangan lupa bawa payung, nomor 1 hujan'],
    ['Saya tidak ragu mendukung paslon nomor 3', 'Saya tidak mendukung paslon nomor 3 maupun yang lain'],
  ])('leaves the call standing: %s', (guilty, innocent) => {
    const [finding] = verdict(guilty).findings;
    expect(finding?.level).toBe('langgar');
    expect(finding?.because).not.toBe('against');
    expect(verdict(innocent).level).not.toBe('langgar');
  });
});

describe('each scope turns a frame off', () => {
  it.each([
    ['negation', 'Saya dukung paslon 2', 'Saya tidak mendukung siapa pun, paslon 1 maupun paslon 2'],
    [
      'the rules themselves',
      'Menyala pak bupati, lanjutkan dua periode, coblos nomor 1',
      'ASN dilarang komentar "lanjutkan dua periode" di akun calon, itu melanggar netralitas',
    ],
    [
      'news',
      'Wirasena menang! Alhamdulillah jagoan kita',
      'KPU menetapkan Wirasena dan Tarmizi sebagai calon bupati, kata ketua KPU',
    ],
    ['another contest', 'Coblos nomor 2 ya, calon bupati kita', 'Vote nomor 2 ya, calon ketua OSIS kita'],
    ['history', 'Pilih PTMB, partai terbaik', 'Zaman Orde Baru pegawai wajib pilih Golkar, begitu cerita kakek'],
    ['turnout without a side', 'Ayo ke TPS, coblos nomor 1', 'Ayo ke TPS, coblos sesuai hati nurani masing-masing'],
    [
      'passive attendance',
      'Ikut teriak nomor 1 di kampanye, seru banget, lanjutkan!',
      'Lewat kampanye, berhenti sebentar dengar programnya, tanpa atribut, lalu pulang',
    ],
    ['official information', 'Bawa KTP dan coblos nomor 2', 'Bawa KTP ke TPS jam 07.00 sampai 13.00, cek nama di DPT'],
    ['everyday homonyms', 'Gas pilih nomor 2, calon gubernur kita', 'Gas melon langka, antre nomor 2 dari tadi'],
  ])('%s', (_, guilty, innocent) => {
    expect(verdict(guilty).level).toBe('langgar');
    expect(verdict(innocent).level).not.toBe('langgar');
  });
});

describe('what is quoted', () => {
  const post = 'Mohon doa restu, saya calon bupati nomor 2. Coblos nomor 2!';

  it('gives a reply its side', () => {
    expect(verdict('setuju banget', post).level).toBe('langgar');
    expect(verdict('setuju banget').level).toBe('aman');
  });

  it('never makes a verdict by itself, and is never marked', () => {
    expect(verdict('jam berapa ya?', post).level).toBe('aman');
    const text = 'siap, merapat';
    for (const f of verdict(text, post).findings)
      for (const s of f.spans) expect(s.end).toBeLessThanOrEqual(text.length);
  });

  it('takes no side from an innocent post', () => {
    expect(verdict('setuju banget', 'Besok kerja bakti di RT kita').level).toBe('aman');
  });
});
