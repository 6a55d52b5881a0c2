import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import { GRAMMAR } from './grammar.ts';

/** In the first draft of a row `[…]` marks the stance that has to be found and `{…}` its partner; the twin must not show the frame. */
type Row = readonly [frame: string, shows: string, twin: string];

const ROWS: readonly Row[] = [
  ['call', 'Besok [coblos] {nomor urut 2} ya', 'Besok coblos satu kali saja ya'],
  ['call', 'Hari ini {Wirasena} [🗳️]', 'Hari ini libur 🗳️'],
  ['pick', 'Ayo [pilih] {Tarmizi}, jangan yang lain', 'Ayo pilih menu baru, jangan yang lain'],
  ['against', '[Tolak] {petahana}, sudah cukup', 'Tolak paket tanpa nama pengirim, sudah cukup'],
  ['against', '{Paslon 1} [❌]', 'Parkir di trotoar ❌'],
  ['change', 'Tahun ini [ganti bupati]', 'Tahun ini ganti oli'],
  ['only', 'Rumah kami [kompak] {nomor 2}', 'Rumah kami kompak kerja bakti'],
  ['support', 'Saya [dukung] {Tarmizi} sampai akhir', 'Saya dukung tim voli kantor sampai akhir'],
  ['momentum', '{Kang Wira} [lanjutkan] pembangunan pasar', 'Kontraktor lanjutkan pembangunan pasar'],
  ['rise', 'Doa ibu saya, {Tarmizi} [jadi bupati]', 'Cita-cita keponakan saya jadi bupati'],
  ['win', 'Alhamdulillah {Wirasena} [menang]', 'Alhamdulillah timnas menang'],
  ['prayer', '[Semoga] {Tarmizi} dimudahkan', 'Semoga ujian anak saya dimudahkan'],
  ['praise', '{Wirasena} [hebat], santun pula', 'Dokter gigi langganan saya hebat, santun pula'],
  ['because', '{Paslon 2} [demi] anak cucu', 'Hemat listrik demi anak cucu'],
  ['cheer', '{Tarmizi} [💪]', 'Lembur 💪'],
  ['cheer', '{Tarmizi} [☑️]', 'Belanja bulanan ☑️'],
  ['finger', '{Tarmizi} [✌️]', 'Liburan ✌️'],
  ['finger', '[Salam dua jari] dari kami, {Tarmizi}', 'Salam dua jari dari kami, anak metal'],
  ['finger', '{Wirasena} [1️⃣]', 'Langkah 1️⃣'],
  ['fingerMood', '[✌️] {lanjutkan}', '✌️ piknik'],
  ['fingerMood', '{Gaskeun} [dua jari]', 'Ngetik dua jari'],
  ['fingerMood', '[2️⃣] {menyala}', '2️⃣ kukus ubinya'],
  ['slogan', 'Yuk wujudkan [Sukamaju Berseri]', 'Yuk wujudkan Sukamaju bersih'],
  ['blame', '{Petahana} [gagal] urus sampah', 'Mesin pompa gagal urus sampah'],
  ['insult', '{Wirasena} [goblok]', 'Saya goblok, kunci ketinggalan'],
  ['jeer', '{Wirasena} [🤮]', 'Selokan depan 🤮'],
  ['laugh', '{Tarmizi} jatuh [wkwk]', 'Kucing jatuh wkwk'],
  ['campBlame', '[Pendukungnya] {goblok} semua', 'Pendukungnya pulang semua'],
  ['event', '[Kampanye akbar] {Tarmizi} hari Minggu', 'Panggung dangdut hari Minggu'],
  ['eventInvite', '{Hadiri} [kampanye terbuka] hari Minggu', 'Polisi jaga kampanye terbuka hari Minggu'],
  ['eventInvite', '{📢} [kampanye terbuka] hari Minggu', 'Kampanye terbuka hari Minggu'],
  ['eventLive', '[Orasi] di alun-alun {membludak}', 'Orasi di alun-alun selesai'],
  ['material', 'Bagi [stiker] {paslon 2} di pasar', 'Bagi stiker parkir di pasar'],
  ['liveSide', '[Ribuan warga] tunggu {Tarmizi}', 'Ribuan warga tunggu hujan reda'],
  ['order', 'Semua [wajib] ikut {Tarmizi}', 'Semua wajib ikut senam'],
  ['order', 'Tunjangan [ditunda] kalau {petahana} tumbang', 'Tunjangan ditunda kalau berkas kurang'],
  ['orderVote', 'Semua [wajib] {coblos} yang sama', 'Semua wajib absen yang sama'],
  ['orderVote', '[Jangan harap] mutasi, {menangkan} dulu', 'Jangan harap mutasi, lengkapi berkas dulu'],
  ['staff', '[Honorer] diminta {menangkan} jagoan', 'Honorer diminta lembur'],
  ['means', '[Mobil dinas] angkut {spanduk}', 'Mobil dinas angkut arsip'],
  ['photo', '[Foto bareng] {Tarmizi} di pasar', 'Foto bareng alumni di pasar'],
  ['photo', '[🤳] {Wirasena} di pasar', '🤳 tukang sayur di pasar'],
  ['photoFinger', '[Pose] {✌️} depan rumah', 'Pose depan rumah'],
  ['photoFinger', '[🤳] {dua jari} depan rumah', '🤳 depan rumah'],
  ['badge', '[Kaos partai] dulu, baru {selfie}', 'Kaos kaki dulu, baru selfie'],
  ['team', 'Saya masuk [tim sukses] dari awal', 'Saya masuk tim senam dari awal'],
  ['member', '[Relawan] {dicari}, hubungi saya', 'Relawan tidur, hubungi saya'],
  ['memberSide', '[Relawan] {Tarmizi} kumpul di rumah saya', 'Relawan bencana kumpul di rumah saya'],
  ['ktp', 'Setor [fotokopi KTP] buat {paslon 1}', 'Setor fotokopi KTP buat BPJS'],
  ['galang', '[Galang dukungan] buat {Tarmizi}', 'Galang dana buat anak yatim'],
  ['galang', '[Patungan] buat {Wirasena}', 'Patungan buat kado'],
  ['moneyVote', '[Amplop] sudah aman, tinggal {coblos}', 'Amplop sudah aman, tinggal kondangan'],
  ['moneyVote', '[💸] dulu baru {coblos}', '💸 dulu baru belanja'],
  ['moneySide', '[Sembako] dari {Tarmizi}', 'Sembako dari warung'],
  ['moneySide', '[💸] dari {paslon 1}', '💸 dari mertua'],
  ['moneyStrong', 'Malam ini [serangan fajar]', 'Malam ini serangan nyamuk'],
  ['hate', '[Kafir] {usir} saja', 'Tikus usir saja'],
  ['hateWeak', '[Pendatang] {minggir}', 'Pendatang lapor ke kelurahan'],
  ['hateLead', 'Masa {dipimpin} [orang seberang]', 'Masa dipimpin orang rumah'],
  ['chain', '[Sebarkan], {surat suara} dicuri', 'Sebarkan, resep ini enak'],
  ['chain', '[📢] {kotak suara} dibongkar', '📢 rapat dimulai'],
  ['fraud', '[Surat suara] {sudah tercoblos}', 'Surat suara sudah datang'],
  ['fraud', '[Penghitungan] {disetting}', 'Penghitungan selesai'],
  ['fraud', '[Caleg] {disuap}', 'Caleg ditelepon'],
  ['fraud', '[Nomor urut 2] {dicurangi}', 'Nomor urut 2 diumumkan'],
  ['rumour', '[Katanya] {KPU} libur', 'Katanya pasar libur'],
  ['chainRumour', '[Viralkan], {bocoran} baru', 'Viralkan, resep baru'],
];

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
/** Stance and partner stand beside each other. */
const BOUND = 0.8;

function marked(draft: string) {
  const text = draft.replace(/[[\]{}]/g, '');
  const span = (open: string, close: string) => {
    const before = draft.indexOf(open);
    if (before < 0) return undefined;
    const clean = (end: number) => draft.slice(0, end).replace(/[[\]{}]/g, '').length;
    return { start: clean(before), end: clean(draft.indexOf(close)) };
  };
  return { text, stance: span('[', ']'), partner: span('{', '}') };
}

const hitsOf = (id: string, text: string) => {
  const { hits, tagged } = read(text);
  const span = (tag: { readonly from: number; readonly to: number } | undefined) =>
    tag && { start: tagged.tokens[tag.from]?.start, end: tagged.tokens[tag.to - 1]?.end };
  return hits
    .filter((hit) => hit.frame.id === id)
    .map(({ value, stance, partner }) => ({ value, name: stance.name, stance: span(stance), partner: span(partner) }));
};

/** The hits of the frame on exactly the marked words. */
function shown([id, shows]: Row) {
  const { text, stance, partner } = marked(shows);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return hitsOf(id, text).filter((hit) => same(hit.stance, stance) && same(hit.partner, partner));
}

describe('each frame of the grammar, and a twin that lacks it', () => {
  it.each(ROWS)('%s: "%s", not "%s"', (id, shows, twin) => {
    const { text, stance, partner } = marked(shows);
    expect(hitsOf(id, text)).toContainEqual({
      value: expect.toSatisfy((value: number) => value >= BOUND),
      name: expect.any(String),
      stance,
      partner,
    });
    expect(hitsOf(id, twin)).toEqual([]);
  });
});

describe('each frame, its stance denied', () => {
  const STILL_A_SIDE = new Set(
    `call pick against blame insult jeer laugh campBlame orderVote hate hateWeak hateLead fraud rumour`.split(' '),
  );
  it.each(ROWS)('%s: "tidak" before the stance of "%s"', (...row) => {
    const [id, shows, twin] = row;
    const before = Math.max(...shown(row).map((hit) => hit.value));
    const denied = shown([id, shows.replace('[', 'tidak ['), twin]).map((hit) => hit.value);
    expect(Math.max(0, ...denied)).toBe(STILL_A_SIDE.has(id) ? before / 2 : 0);
  });
});

describe('the table', () => {
  it.each(GRAMMAR.map((frame) => [frame.id, frame] as const))('holds every class of stance of %s', (id, frame) => {
    const names = ROWS.filter(([of]) => of === id).flatMap((row) => shown(row).map((hit) => hit.name));
    expect(new Set(names)).toEqual(new Set(frame.stance));
  });

  it('names no frame that the grammar lacks', () => {
    const known = new Set(GRAMMAR.map((frame) => frame.id));
    expect(ROWS.filter(([id]) => !known.has(id))).toEqual([]);
  });
});
