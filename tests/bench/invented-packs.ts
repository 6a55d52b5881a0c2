/** Packs as large as they can come, invented: an election of the whole country, and many circulars upon each other. The same each time. */
import regions from '../../assets/regions.json' with { type: 'json' };
import { seeded } from '../../src/classifier/train/logistic.ts';
import type { Election, GuidancePoint, Pack } from '../../src/rulebook/schema.ts';
import { PARTIES } from '../../src/rulebook/shipped-elections.ts';

/** The regional elections of November 2024: 37 provinces, 508 regencies and cities, 1,557 pairs. */
export const PROVINCES = 37;
export const CITIES = 508;
export const PAIRS = 1557;
const REGIONS = PROVINCES + CITIES;

const ONSETS = [
  'b',
  'd',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'w',
  'y',
  'tr',
  'pr',
  'ng',
  'ny',
  'kl',
];
const VOWELS = ['a', 'i', 'u', 'e', 'o'];
const CODAS = ['', '', 'n', 'r', 's', 'ng', 'l', 't'];

/** Names that nobody bears; hardly two are the same. */
function createNames(random: () => number): () => string {
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  const word = () => {
    const letters = Array.from({ length: 3 }, () => one(ONSETS) + one(VOWELS) + one(CODAS)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return () => `${word()} ${word()}`;
}

const PHASES: Election['phases'] = [
  { phase: 'prospective', to: '2024-09-21' },
  { phase: 'candidates', from: '2024-09-22', to: '2024-09-24' },
  { phase: 'campaign', from: '2024-09-25', to: '2024-11-23' },
  { phase: 'quiet', from: '2024-11-24', to: '2024-11-26' },
  { phase: 'vote-day', from: '2024-11-27', to: '2024-11-27' },
  { phase: 'after', from: '2024-11-28' },
];

/** Where there was an election: Yogyakarta has no elected governor, Jakarta no elected mayors. */
function codes(): string[] {
  const all = Object.keys(regions.names);
  const provinces = all.filter((code) => code.length === 2 && code !== '34');
  return [...provinces, ...all.filter((code) => code.length > 2 && !code.startsWith('31.'))];
}

const empty = {
  format: 1,
  issuer: 'Penerbit tolok ukur',
  asOf: '2026-11-22',
  sources: [],
  law: [],
  sanctions: [],
  rules: [],
  guidance: [],
  parties: [],
  elections: [],
  contacts: [],
  exceptions: [],
} as const;

/** One pack with every pair of every region. */
export function nationalElectionPack(): Pack {
  const random = seeded(545);
  const name = createNames(random);
  const elections = codes().map((region, at): Election => {
    const pairs = Math.floor(((at + 1) * PAIRS) / REGIONS) - Math.floor((at * PAIRS) / REGIONS);
    const contestants = Array.from({ length: pairs }, (_, n) => {
      const [head, deputy] = [name(), name()];
      const call = (full: string) => full.split(' ')[0] ?? '';
      return {
        number: n + 1,
        names: [head, deputy],
        nicknames: [`${call(head)}-${call(deputy)}`],
        slogans: [`${name()} ${call(head)}`],
        hashtags: [`#${call(head)}${call(deputy)}`],
        parties: PARTIES.parties.filter(() => random() < 0.15).map(({ id }) => id),
      };
    });
    return {
      id: `pilkada2024-${region.replace('.', '-')}`,
      title: { id: `Pemilihan ${region}` },
      office: region.includes('.') ? 'regent' : 'governor',
      region,
      voteDay: '2024-11-27',
      phases: PHASES,
      contestants,
      certainty: 'verbatim',
      sources: [],
    };
  });
  return { ...pack('pilkada2024', 'national'), elections };
}

/** So many circulars of one place, each with so many points: all its own but one, which it makes stricter. */
export function circulars(packs: number, points: number): Pack[] {
  return Array.from({ length: packs }, (_, at) => {
    const guidance = Array.from({ length: points }, (__, n): GuidancePoint => point(`butir-${at}-${n}`, 'jangan'));
    if (at < 3) guidance[0] = point('bersama', (['boleh', 'abu-abu', 'jangan'] as const)[at] ?? 'jangan');
    const layer = (['oversight', 'city', 'office'] as const)[Math.min(at, 2)] ?? 'office';
    return { ...pack(`edaran-${at}`, layer), ...(layer === 'city' && { region: '36.74' }), guidance };
  });
}

const point = (id: string, kind: GuidancePoint['kind']): GuidancePoint => ({
  id,
  kind,
  text: { id: `Butir ${id} pedoman netralitas` },
  example: { id: `Contoh untuk ${id}` },
  law: [],
  sources: [],
  certainty: 'verbatim',
});

const pack = (id: string, layer: Pack['layer']): Pack => ({
  ...empty,
  parties: [],
  sources: [],
  law: [],
  sanctions: [],
  rules: [],
  guidance: [],
  elections: [],
  contacts: [],
  exceptions: [],
  id,
  layer,
  title: { id: `Paket ${id}` },
});
