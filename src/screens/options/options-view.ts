/** What the options page shows and can do, beside what every page of ours has (`model/views.ts`). */
import type { Settings } from '../../browser/index.ts';
import type { Circular, Grant, Kept, State } from '../../circulars/index.ts';
import type { JudgedExample } from '../../classifier/examples.ts';
import type { Election } from '../../rulebook/index.ts';
import type { SourceView } from '../model/guidance-views.ts';
import type { Checked, SettingsView, WatchView } from '../model/views.ts';
import type { Change } from './changes.ts';

/** The sections, in their order; each is named by its hash. */
export const SECTIONS = [
  'saya',
  'pengawasan',
  'pemilihan',
  'edaran',
  'pengecualian',
  'jurnal',
  'belajar',
  'data',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What holds in the person's region today, in a sentence each. */
export type RegionStanding = readonly string[];

/** `leave`: what the browser allows there. `fixed`: given with the install, and taken back only in the browser's own pages. */
export interface SiteView extends WatchView {
  readonly leave: 'missing' | 'given' | 'fixed';
}

export interface ElectionView {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  /** ISO 8601 */
  readonly voteDay: string;
  /** "Masa tenang" */
  readonly phase: string;
  /** Going on for this person today. */
  readonly active: boolean;
  /** Without a number as long as none is drawn. */
  readonly contestants: readonly { readonly number?: number; readonly names: string }[];
  readonly certainty: 'verbatim' | 'near' | 'press' | 'own' | 'issued';
  readonly caution?: string;
  readonly sources: readonly SourceView[];
}

export interface PackView {
  readonly id: string;
  readonly layer: string;
  readonly title: string;
  readonly issuer: string;
  readonly region?: string;
  /** ISO 8601: the day whose state of the law it tells. */
  readonly asOf: string;
  /** Whether it speaks to this person's region. */
  readonly applies: boolean;
  /** "10 aturan, 21 pedoman" */
  readonly holds: string;
  readonly sources: readonly SourceView[];
}

/** A circular from outside, installed or about to be. */
export interface CircularView {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly layer: string;
  /** The layer that its file names, where it is laid as the person's own. */
  readonly named?: string;
  readonly region?: string;
  /** "Nomor …, tertanggal …" */
  readonly letter?: string;
  readonly days: string;
  readonly edition?: number;
  readonly fingerprint?: string;
  readonly signature: 'trusted' | 'unknown' | 'revoked' | 'beyond' | 'none' | 'policy';
  /** What its key is trusted as: "Kantor Contoh (Kantor)"; absent where nobody trusts it. */
  readonly trustedAs?: string;
  /** What there is to say yes to, where its issuer is not trusted, or not for this. */
  readonly asks: Grant;
  readonly holds: string;
  readonly byPolicy: boolean;
}

export interface InstalledView extends CircularView {
  /** Whether it brings examples that can be judged: what is over, or lies upon nothing, is not. */
  readonly judgeable: boolean;
  readonly state: State;
  /** What the state means, in a sentence. */
  readonly why: string;
}

/** `since` and `revoked` are ISO 8601; one that a policy trusts has neither. */
export interface IssuerView {
  readonly fingerprint: string;
  readonly name: string;
  readonly since?: string;
  readonly revoked?: string;
  readonly byPolicy: boolean;
  readonly grants: readonly Grant[];
}

export interface CircularsView {
  readonly installed: readonly InstalledView[];
  readonly issuers: readonly IssuerView[];
  /** Those that no longer open, and why. */
  readonly lost: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  /** Of the policy. */
  readonly refusedKeys: readonly RefusedView[];
  /** Whether they have been looked at. */
  readonly opened: boolean;
}

/** A circular read from a file, judged and not yet installed. */
export interface CircularReading {
  readonly circular: Circular;
  readonly source: string;
  readonly view: CircularView;
  readonly examples: readonly JudgedExample[];
  /** The edition whose place it takes; absent when there is none. */
  readonly replaces?: string;
  /** Titles of those that would hold no longer beside it. */
  readonly yields: readonly string[];
}

/** A pack that was left out, and why. */
export interface RefusedView {
  readonly pack: string;
  readonly path: string;
  readonly mend: string;
}

export interface OptionsView {
  readonly settings: SettingsView;
  readonly region: string;
  readonly office: string;
  readonly standing: RegionStanding;
  readonly sites: readonly SiteView[];
  /** Of the packs; the person's own stand in `own`. */
  readonly elections: readonly ElectionView[];
  readonly own: readonly Election[];
  /** Ids of every election that is known: an own one needs another. */
  readonly taken: readonly string[];
  readonly parties: readonly { readonly id: string; readonly label: string }[];
  readonly packs: readonly PackView[];
  readonly circulars: CircularsView;
  readonly refused: readonly RefusedView[];
  /** What a lower layer made stricter, in a sentence each. */
  readonly tightened: readonly string[];
}

/** A sentence made of the person's own input, as the classifier on this device judges it. */
export interface Tried extends Checked {
  readonly text: string;
}

/** Settings read from a file, and what they would change. Nothing is applied yet. */
export interface Reading {
  readonly settings: Settings;
  readonly changes: readonly Change[];
  /** What would be kept of circulars. */
  readonly circulars: Kept;
  /** Hosts for which the browser has to be asked. */
  readonly hosts: readonly string[];
  /** The circulars that would come or be renewed, their examples judged. */
  readonly fresh: readonly { readonly title: string; readonly examples: readonly JudgedExample[] }[];
}

/** Why a file was not taken. `path` is the place in it, '' for the file as a whole. */
export interface Refusal {
  readonly path: string;
  readonly mend: string;
}

export interface OptionsActions {
  readonly keep: (change: Partial<Pick<Settings, 'region' | 'office' | 'own'>>) => void;
  /** Asks the browser for a site, or for all that are missing. Must be called within the click. */
  readonly allow: (ids: readonly string[]) => void;
  readonly withdraw: (id: string) => void;
  /** Asks for a host and adds it. Must be called within the click. */
  readonly addHost: (host: string) => void;
  /** Judges sentences as if this election stood in the rulebook. Builds a classifier, so it takes a moment. */
  readonly tryOut: (election: Election, sentences: readonly string[]) => Promise<readonly Tried[]>;
  /** Whether a word is an everyday one, and so would be found in harmless sentences. */
  readonly isEveryday: (word: string) => Promise<boolean>;
  readonly exportFile: () => void;
  readonly readFile: (file: File) => Promise<Reading | Refusal>;
  /** Within the click, as hosts may have to be asked for. */
  readonly apply: (reading: Reading) => void;
  /** Puts back what stood before the last import. */
  readonly undoImport: () => void;
  readonly readCircular: (file: File) => Promise<CircularReading | Refusal>;
  /** Puts it in force; a refusal when what stands has changed since it was read. */
  readonly installCircular: (reading: CircularReading) => Promise<Refusal | undefined>;
  /** The examples of one that is installed or laid by a policy. @throws when the background does not answer. */
  readonly judgeCircular: (id: string) => Promise<readonly JudgedExample[]>;
  readonly removeCircular: (id: string) => Promise<void>;
  /** Under this name, up to this layer. */
  readonly trustIssuer: (issuer: Grant & { readonly fingerprint: string }) => Promise<void>;
  /** Whose trust was taken back, for what it was trusted for. */
  readonly trustIssuerAgain: (fingerprint: string) => Promise<void>;
  readonly distrustIssuer: (fingerprint: string) => Promise<void>;
  /** Puts back what stood before the last of these five. */
  readonly undoCirculars: () => Promise<void>;
  /** Deletes everything that Jeda keeps on this device. */
  readonly eraseAll: () => Promise<void>;
}
