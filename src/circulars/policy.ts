/**
 * What an institution sets by the policies of the browser (`storage.managed`), checked key by key: what is not understood is
 * refused and told, and the others hold. There is no key that sends anything, keeps the words of a draft, or hides that a
 * policy stands; a test holds the keys to this list.
 */
import * as z from 'zod/mini';
import type { Governing } from '../browser/index.ts';
import { LAYERS, PackError } from '../rulebook/index.ts';
import { region, text } from '../rulebook/schema-parts.ts';
import { fingerprintOf } from '../rulebook/signature.ts';
import { SITES } from '../sites/index.ts';
import { type LocalText, STATUSES } from '../vocabulary.ts';
import { type Circular, openCircular } from './circular.ts';
import type { Trusted } from './trust.ts';

export interface Policy {
  /** Undefined where no policy is set at all. */
  readonly governing: Governing | undefined;
  readonly circulars: readonly Circular[];
  readonly issuers: readonly (Trusted & { readonly name: string })[];
  /** `file` is the key. */
  readonly refused: readonly PackError[];
}

export const NO_POLICY: Policy = { governing: undefined, circulars: [], issuers: [], refused: [] };

const watchable = SITES.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id);

const called = {
  /** As its circulars name it. */
  name: text.check(z.maxLength(200)),
  /** The highest that it may speak for; left out: any. */
  layer: z.exactOptional(z.enum(LAYERS)),
};
const issuer = z.union([
  z.strictObject({ ...called, key: z.string() }),
  z.strictObject({ ...called, fingerprint: z.string().check(z.regex(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/)) }),
]);

/** The simple keys: what they may hold, and the mend when they do not. */
const VALUES = {
  status: {
    schema: z.enum(STATUSES),
    mend: { id: `pilih salah satu: ${STATUSES.join(', ')}`, en: `choose one of: ${STATUSES.join(', ')}` },
  },
  region: {
    schema: region,
    mend: {
      id: 'tulis kode wilayah Kemendagri yang ada: "36", "36.74", atau "id" untuk aturan nasional saja',
      en: 'write a Kemendagri code that exists: "36", "36.74", or "id" for the national rules alone',
    },
  },
  hold: {
    schema: z.enum(['langgar', 'waspada']),
    mend: { id: 'pilih salah satu: langgar, waspada', en: 'choose one of: langgar, waspada' },
  },
  whileComposing: {
    schema: z.literal(true),
    mend: {
      id: 'hanya true: kebijakan dapat memperketat; untuk membiarkan orang memilih, hapus kunci ini',
      en: 'only true: a policy can make it stricter; to leave the choice open, remove this key',
    },
  },
  sites: {
    schema: z.array(z.enum(watchable)).check(z.minLength(1)),
    mend: { id: `daftar dari: ${watchable.join(', ')}`, en: `a list of: ${watchable.join(', ')}` },
  },
} as const satisfies Readonly<Record<string, { schema: z.ZodMiniType; mend: LocalText }>>;

export const POLICY_KEYS = [...Object.keys(VALUES), 'packs', 'issuers'];

/** @param raw what the browser hands over. Never throws for what stands in it. */
export async function readPolicy(raw: Readonly<Record<string, unknown>>): Promise<Policy> {
  const keys = Object.keys(raw);
  if (keys.length === 0) return NO_POLICY;
  const refused = keys.filter((key) => !POLICY_KEYS.includes(key)).map((key) => new PackError(key, '', UNKNOWN));
  const refuse = (error: PackError) => void refused.push(error);
  const values = Object.entries(VALUES).flatMap(([key, { schema, mend }]) => {
    if (!(key in raw)) return [];
    const read = schema.safeParse(raw[key]);
    if (read.success) return [[key, read.data] as const];
    refuse(new PackError(key, '', mend));
    return [];
  });
  const circulars = await packsIn(raw.packs, refuse);
  const issuers = await issuersIn(raw.issuers, refuse);
  const governing: Governing = {
    ...Object.fromEntries(values),
    ...(circulars.length > 0 && { packs: circulars.map(({ pack, digest }) => ({ title: pack.title.id, digest })) }),
    ...(issuers.length > 0 && { issuers: issuers.map(({ name }) => name) }),
    ...(refused.length > 0 && { refused: refused.length }),
  };
  return { governing, circulars, issuers, refused };
}

/** Each as the text of a file, or as the object in it where the browser hands objects over. */
async function packsIn(raw: unknown, refuse: (error: PackError) => void): Promise<Circular[]> {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    refuse(new PackError('packs', '', NO_LIST));
    return [];
  }
  const opened: Circular[] = [];
  for (const [at, one] of raw.entries()) {
    try {
      const source = typeof one === 'string' ? one : JSON.stringify(one);
      opened.push(await openCircular(source, `packs[${at}]`, { by: 'policy' }));
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      refuse(error);
    }
  }
  return opened;
}

async function issuersIn(raw: unknown, refuse: (error: PackError) => void): Promise<Policy['issuers']> {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    refuse(new PackError('issuers', '', NO_LIST));
    return [];
  }
  const known: Policy['issuers'][number][] = [];
  for (const [at, one] of raw.entries()) {
    const read = issuer.safeParse(one);
    const fingerprint = read.success && (await fingerprintIn(read.data));
    if (read.success && fingerprint) {
      const { name, layer = LAYERS[0] } = read.data;
      known.push({ name, fingerprint, grants: [{ name, layer }] });
    } else refuse(new PackError(`issuers[${at}]`, '', NO_ISSUER));
  }
  return known;
}

async function fingerprintIn(it: z.infer<typeof issuer>): Promise<string | undefined> {
  if ('fingerprint' in it) return it.fingerprint;
  // 32 bytes in base64url.
  return /^[A-Za-z0-9_-]{43}$/.test(it.key) ? fingerprintOf(it) : undefined;
}

const UNKNOWN = {
  id: `kunci ini tidak dikenal: yang ada ${POLICY_KEYS.join(', ')}. Tidak ada kunci untuk mengirim sesuatu, menyimpan isi draf, atau menyembunyikan bahwa Jeda diatur`,
  en: `this key is not known: there are ${POLICY_KEYS.join(', ')}. No key sends anything, keeps the words of a draft, or hides that Jeda is managed`,
};
const NO_LIST = { id: 'tulis sebagai daftar: [ … ]', en: 'write it as a list: [ … ]' };
const NO_ISSUER = {
  id: `tulis "name" dan salah satu dari "key" (kunci publik, 43 huruf base64url) atau "fingerprint" (delapan kelompok empat huruf); "layer", bila ada, salah satu dari ${LAYERS.join(', ')}`,
  en: `write "name" and one of "key" (the public key, 43 letters of base64url) or "fingerprint" (eight groups of four letters); "layer", if there is one, is one of ${LAYERS.join(', ')}`,
};
