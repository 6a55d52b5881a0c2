import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createReader } from '../reading.ts';
import { SHIPPED_MODEL } from '../shipped-model.ts';
import type { TagName } from '../tag/tags.ts';
import { GRAMMAR } from './grammar.ts';

/** A word of each class that a frame names as its partner; of that class alone, where there is one. */
const WORDS: Partial<Readonly<Record<TagName, string>>> = {
  ballot: 'nomor urut 2',
  ballotBox: '🗳️',
  ballotWord: 'bilik',
  bare: 'dua',
  blame: 'munafik',
  call: 'loloskan',
  camera: '🤳',
  campaignVerb: 'galang suara',
  candidate: 'petahana',
  cheer: '💪',
  electionLoose: 'panitia',
  electionThing: 'Bawaslu',
  event: 'orasi',
  figure: 'Airin',
  finger: '✌️',
  fraud: 'dicurangi',
  greetpol: 'dua jari',
  hatePredicate: 'usir',
  incumbent: 'bupati lama',
  insult: 'goblok',
  invite: 'hadiri',
  jeer: '🤮',
  keycap: '2️⃣',
  lead: 'pejabat',
  live: 'antusias',
  material: 'spanduk',
  megaphone: '📢',
  momentum: 'menyala',
  named: 'Tarmizi',
  number: '02',
  officeName: 'gubernur',
  party: 'partai',
  partyName: 'PTMB',
  photo: 'swafoto',
  pick: 'pilih',
  recruit: 'dibutuhkan',
  secret: '🤫',
  slogan: 'Sukamaju Berseri',
  support: 'dukung',
  teamStrong: 'tim sukses',
  unsourced: 'konon',
  weakName: 'Kartika',
  win: 'menang',
};
/** A draft of each frame that names its partners, with room for one. The same draft, without it, shows no such frame. */
const DRAFTS: Readonly<Record<string, string>> = {
  only: 'Rumah kami kompak …',
  finger: 'Dari pagi kami angkat jari …',
  fingerMood: 'Dari pagi kami angkat jari …',
  campBlame: 'Lihat itu buzzer …',
  eventInvite: 'Minggu pagi … orasi di alun-alun',
  eventLive: 'Minggu pagi … orasi di alun-alun',
  material: 'Bagi stiker … di pasar',
  liveSide: 'Warga antusias … di pasar',
  order: 'Semua wajib … katanya',
  orderVote: 'Semua wajib … besok pagi',
  staff: 'Para lurah … besok pagi',
  means: 'Naik mobil dinas … besok pagi',
  photo: 'Lihat swafoto … tadi pagi',
  photoFinger: 'Tadi pagi swafoto …',
  badge: 'Pakai kaos partai … tadi pagi',
  member: 'Kami relawan … tadi pagi',
  memberSide: 'Kami relawan setia … tadi pagi',
  ktp: 'Titip KTP … tadi pagi',
  galang: 'Ayo patungan … tadi pagi',
  moneyVote: 'Ada amplop … tadi pagi',
  moneySide: 'Ada amplop … tadi pagi',
  hate: 'Orang kafir … katanya',
  hateWeak: 'Para pendatang … katanya',
  hateLead: 'Orang kafir … katanya',
  chain: 'Tolong viralkan … tadi pagi',
  fraud: 'Ada kotak suara … tadi pagi',
  rumour: 'Dengar gosip … tadi pagi',
  chainRumour: 'Tolong viralkan … tadi pagi',
};

const { read } = createReader(KNOWLEDGE, SHIPPED_MODEL);
const partners = (id: string, text: string) => {
  const { hits, tagged } = read(text);
  return hits
    .filter(({ frame, value }) => frame.id === id && value >= 0.8)
    .map(
      ({ partner }) => partner && text.slice(tagged.tokens[partner.from]?.start, tagged.tokens[partner.to - 1]?.end),
    );
};

/** What these frames share: any of the sides that are surely contestants. */
const FIRM = 'named figure partyName party ballot number candidate incumbent slogan officeName'.split(' ');
const ASK_FOR_A_FIRM_SIDE = 'finger material liveSide order photo memberSide ktp galang moneySide'.split(' ');

const words = new Map<string, string>(Object.entries(WORDS));
const listed = GRAMMAR.flatMap(({ id, with: partner }) =>
  partner === 'side' || partner === 'alone' ? [] : partner.map((name) => `${id} beside ${name}`),
);
const firm = ASK_FOR_A_FIRM_SIDE.flatMap((id) => FIRM.map((name) => `${id} beside ${name}`));

describe('each class of partner that a frame names', () => {
  it.each([...new Set([...listed, ...firm])])('%s', (row) => {
    const [id = '', name = ''] = row.split(' beside ');
    const draft = DRAFTS[id] ?? '';
    const word = words.get(name) ?? '';
    expect(partners(id, draft.replace('…', word))).toContain(word);
    expect(partners(id, draft.replace('… ', '').replace(' …', ''))).toEqual([]);
  });
});
