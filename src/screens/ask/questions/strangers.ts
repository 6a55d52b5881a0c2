/**
 * What strangers ask in their everyday words: teachers, nurses, staff of a kelurahan, PPPK, satpol PP. Each with the kinds of
 * answer that would be right, written down before the search had met it; only the tests read them.
 */
import type { Kind } from '../../model/guidance-views.ts';

/** Which kinds of answer are right; `none`: the rulebook does not say. */
export type Expected = Kind | 'none';

/** A question a line, under the kinds that are right for it, parted by a slash. */
type Sheet = readonly (readonly [expected: string, questions: string])[];

/** The first 150. */
const FIRST: Sheet = [
  [
    'boleh',
    `pns boleh nyoblos kan?
    besok hari pencoblosan, saya satpol pp boleh milih juga?
    boleh nonton debat cawalkot sama anak istri di rumah
    baca program kerja semua calon boleh teu
    pingin tau visi misi paslon, oleh moco ra
    share jadwal pemilu dari akun KPU ke grup kelas
    bagiin info lokasi tps ke grup rt
    ngingetin tetangga buat dateng ke tps jangan golput, ga nyebut siapa siapa
    ajak warga pakai hak pilihnya
    bikin status ayo jaga netralitas asn
    ngingetin temen kantor jangan sebar hoaks pemilu
    posting jadwal imunisasi posyandu pas masa kampanye
    upload kegiatan pelayanan kelurahan pas musim pilkada
    foto bareng guru guru di sekolah tanpa pose apa apa
    kepencet like postingan caleg, langsung saya cabut, gpp?
    unfollow akun paslon yang dulu saya follow
    keluar dari grup wa tim sukses
    lapor asn yang kampanye ke mana
    temen sekantor terang terangan kampanye di fb, mau lapor ke siapa
    mau tanya atasan dulu sebelum posting soal pilkada
    posting jari ungu abis nyoblos tanpa bilang pilih siapa
    cek dpt terus bagikan caranya ke tetangga
    nonton video kampanye di yutub tanpa like
    boleh pake emoji api di status kerjaan biasa
    dimasukin orang ke grup pemenangan, saya langsung keluar`,
  ],
  [
    'abu-abu',
    `foto bareng calon di kondangan
    ucapkan selamat ke bupati terpilih
    ngucapin selamat ke paslon yang menang pilkada di fb
    diajak selfie sama caleg di acara nikahan sepupu
    dateng kampanye cuma nonton dari pinggir lapangan
    nonton kampanye di alun alun sambil lewat
    kritik kebijakan pemkot soal sampah di twitter
    protes program pemerintah di facebook boleh ga
    follow semua calon biar imbang
    like postingan gubernur yang lagi maju lagi
    like foto walikota petahana di akun pemkot
    grup wa alumni mulai bahas paslon, saya diem aja
    grup keluarga rame dukung caleg, saya ga ikut ngomong
    share berita kompas soal calon bupati
    bagikan link berita tentang salah satu calon
    share hasil survei elektabilitas
    sebar quick count di grup guru
    dikasih kaos caleg, diterima apa ditolak
    nerima sembako dari tim sukses
    dikasih amplop sama caleg kudu kumaha
    nemenin suami yang nyaleg daftar ke kpu
    istri saya calon dprd, saya boleh nemenin acaranya?
    adik kandung nyalon kades, saya pns harus gimana
    bapak abdi nyaleg, abdi guru kudu kumaha
    pose dua jari pas foto bareng staf
    foto gaya metal di kantor aman ga
    hajatan tetangga eh ada calon bupati, difoto bareng
    paman maju jadi calon bupati, saya kudu piye
    dateng ke rapat akbar cuma ngerungokke
    dikasih kalender sama tim sukses`,
  ],
  [
    'jangan',
    `like postingan caleg
    ngelike foto paslon di ig
    komen mantap di akun cagub
    komen amin di postingan calon bupati
    share video kampanye ke grup keluarga
    repost reels paslon
    nerusin poster caleg dari grup sebelah
    follow akun tim pemenangan
    follow ig caleg
    ikut grup WA relawan
    gabung grup telegram pendukung paslon 2
    dukung calon di grup wa yang isinya cuma temen deket
    japri temen supaya pilih nomor 3
    ajak mertua nyoblos nomor 1
    nyuruh murid bilang ke orang tuanya pilih paslon 2
    ngajak pasien pilih caleg tertentu
    nulis status dukung calon walikota
    pasang foto caleg di profil wa
    pake twibbon paslon
    pasang stiker caleg di motor
    pasang spanduk paslon di pager rumah
    jadi mc kampanye
    ikut joget di panggung kampanye
    ikut deklarasi dukungan
    pake kaos partai ke pasar
    dateng kampanye pake seragam dinas
    pake mobil dinas ke acara partai
    pinjemin aula sekolah buat kampanye
    akun puskesmas upload foto paslon
    kepala sekolah nyuruh guru dukung paslon
    nyuruh bawahan ikut kampanye
    bagi bagi sembako dari caleg
    bagi amplop titipan tim sukses
    jadi anggota partai
    jadi timses tapi diem diem
    jadi koordinator relawan di desa
    jadi saksi partai di tps
    ngumpulin ktp buat calon independen
    nyumbang dana kampanye
    pns mau nyaleg tanpa mundur dulu
    kampanyein istri yang nyaleg
    like postingan suami yang jadi caleg
    share poster istri di status wa
    ngejek capres di twitter
    nyebar isu jelek soal paslon
    bikin meme ngeledek caleg
    menghina agama calon
    nyebar hoaks surat suara udah dicoblos
    terusin kabar kecurangan pemilu yang belum jelas
    bagikan undangan kampanye akbar
    live kampanye di facebook
    upload foto bareng caleg pake pose nomor
    selfie di depan baliho caleg terus dipost
    akun pribadi bebas kan buat dukung calon
    hari minggu kampanye kan bukan jam kerja`,
  ],
  [
    'none',
    `gaji pppk 2026 berapa
    cara ngurus kenaikan pangkat
    boleh bawa motor dinas pulang kampung
    cuti lahiran berapa bulan
    jadwal tes cpns kapan
    boleh jualan takjil di depan kantor
    cara isi skp di e kinerja
    tpp bulan ini kapan cair
    boleh pake jilbab warna kuning ke kantor
    guru boleh ngelesin muridnya sendiri?
    ibu kepala dinas ulang tahun boleh diucapin
    boleh dukung calon ketua PGRI
    pemilihan ketua rt boleh ikut nyalon?
    murid saya jadi calon ketua osis boleh saya bantu
    boleh ikut pilih ketua koperasi pegawai
    nyalon jadi pengurus korpri boleh?
    caleg bertamu ke rumah saya
    calon datang ke sekolah
    rumah saya dipakai rapat timses
    istri saya anggota partai
    suami saya pengurus partai, saya pns kena ga
    mobil pribadi dipinjam caleg
    toko saya cetak spanduk caleg
    di-tag caleg di facebook
    caleg minta nomor hp wali murid
    mantan murid saya nyaleg, dia ngechat saya
    tetangga saya timses suka main ke rumah
    saya nyewain kontrakan ke tim sukses
    jualan nasi box buat acara kampanye, saya pns
    boleh jadi petugas kpps ga kalo pppk
    daftar jadi anggota panwascam boleh ga asn
    boleh ikut demo buruh
    boleh pindah tps karena dinas luar
    resep sayur lodeh
    anak sakit boleh izin ga masuk
    boleh sholat dhuha di jam kerja
    password sscasn lupa
    nilai ujian murid jelek gimana
    siapa bupati sekarang
    nonton konser dangdut boleh ga`,
  ],
];

export interface Asked {
  readonly question: string;
  readonly expected: readonly string[];
}

export const FIRST_STRANGERS = read(FIRST);

function read(sheet: Sheet): Asked[] {
  return sheet.flatMap(([expected, questions]) =>
    questions.split('\n').map((line) => ({ question: line.trim(), expected: expected.split('/') })),
  );
}
