/** Circulars from outside as the options page tells of them: who, what, since when, how sure. Pure. */
import type { Circular, Circulars, Grant, Placed, State } from '../../circulars/index.ts';
import { type Distrust, distrustOf } from '../../circulars/trust.ts';
import type { Pack } from '../../rulebook/index.ts';
import type { LocalText, Message } from '../../vocabulary.ts';
import { dayOf } from '../system/dates.ts';
import type { CircularsView, CircularView, IssuerView } from './options-view.ts';
import { regionTold } from './region-told.ts';

interface Reader {
  readonly message: Message;
  readonly language: 'id' | 'en';
}

/** @param circulars undefined until they have been opened. */
export function circularsModel(circulars: Circulars | undefined, reader: Reader): CircularsView {
  if (!circulars) return { installed: [], issuers: [], lost: [], refusedKeys: [], opened: false };
  const { kept, policy, placed, lost } = circulars;
  const issuers = [
    ...policy.issuers.map((one): IssuerView => ({ ...one, byPolicy: true })),
    ...kept.issuers.map((one): IssuerView => ({ ...one, byPolicy: false })),
  ];
  return {
    installed: placed.map((one) => ({
      ...circularView(one, issuers, reader),
      ...standingOf(one, issuers, reader),
      judgeable: JUDGEABLE.has(one.state) && (one.pack.examples ?? []).length > 0,
    })),
    issuers,
    lost: lost.map(({ id, title, fault }) => ({ id, title, why: localIn(reader)(fault.mend) })),
    refusedKeys: policy.refused.map(({ file, path, mend }) => ({ pack: file, path, mend: localIn(reader)(mend) })),
    opened: true,
  };
}

/** What holds, will, would in another region, or once its issuer is trusted. */
const JUDGEABLE: ReadonlySet<State> = new Set<State>(['in-force', 'not-yet', 'elsewhere', 'unknown-issuer']);

/** What a circular is, before and after it is installed. */
export function circularView(circular: Circular, issuers: readonly IssuerView[], reader: Reader): CircularView {
  const { pack, named, fingerprint, by } = circular;
  const { message } = reader;
  const { id, issuer, layer, region, letter, version } = pack;
  const trustedAs = trustedAsOf(fingerprint, issuers, message);
  return {
    id,
    title: localIn(reader)(pack.title),
    issuer,
    layer: message(`guide_layer_${layer}`),
    ...(named && { named: message(`guide_layer_${named}`) }),
    ...(region && { region }),
    ...(letter && { letter: message('options_circular_letter', [letter.number, dayOf(letter.date, reader)]) }),
    days: daysOf(pack, reader),
    ...(version !== undefined && { edition: version }),
    ...(fingerprint !== undefined && { fingerprint }),
    signature: signatureOf(circular, issuers),
    ...(trustedAs && { trustedAs }),
    asks: { name: issuer, layer },
    holds: holdsOf(pack, message),
    byPolicy: by === 'policy',
  };
}

const SIGNATURES: Readonly<Record<Distrust, CircularView['signature']>> = {
  'unknown-issuer': 'unknown',
  revoked: 'revoked',
  'beyond-trust': 'beyond',
};

/** By the same rule as its place; asked again when the person has said something of its issuer. */
export function signatureOf(circular: Circular, issuers: readonly IssuerView[]): CircularView['signature'] {
  if (circular.fingerprint === undefined) return circular.by === 'policy' ? 'policy' : 'none';
  const distrust = distrustOf(circular, issuers);
  return distrust ? SIGNATURES[distrust] : 'trusted';
}

function trustedAsOf(key: string | undefined, issuers: readonly IssuerView[], message: Message): string | undefined {
  const grants = issuers.filter(({ fingerprint }) => fingerprint === key).flatMap((one) => one.grants);
  return grants.length > 0 ? grantsTold(grants, message) : undefined;
}

/** "Kantor Contoh (Kantor), Kota Contoh (Kota atau kabupaten)" */
export function grantsTold(grants: readonly Grant[], message: Message): string {
  const told = grants.map(({ name, layer }) => `${name} (${message(`guide_layer_${layer}`)})`);
  return [...new Set(told)].join(', ');
}

/** "2 aturan, 4 pedoman, 6 calon" */
export function holdsOf(pack: Pack, message: Message): string {
  const counts = {
    rules: pack.rules.length,
    guidance: pack.guidance.length,
    law: pack.law.length,
    sanctions: pack.sanctions.length,
    elections: pack.elections.length,
    contestants: pack.elections.reduce((sum, { contestants }) => sum + contestants.length, 0),
    parties: pack.parties.length,
    contacts: pack.contacts.length,
  };
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return told.map(([what, count]) => message(`options_holds_${what}`, [`${count}`])).join(', ');
}

function daysOf({ from, to }: Pack, reader: Reader): string {
  const { message } = reader;
  if (from && to) return message('options_circular_days', [dayOf(from, reader), dayOf(to, reader)]);
  if (from) return message('options_circular_from', [dayOf(from, reader)]);
  return to ? message('options_circular_to', [dayOf(to, reader)]) : message('options_circular_always');
}

function standingOf(one: Placed, issuers: readonly IssuerView[], reader: Reader): { state: State; why: string } {
  const { state, pack, fault, fingerprint, newer } = one;
  const { message } = reader;
  const revoked = issuers.find((it) => it.fingerprint === fingerprint && it.revoked)?.revoked;
  const why: Record<State, () => string> = {
    'in-force': () => message('options_circular_in_force'),
    'not-yet': () => message('options_circular_not_yet', [dayOf(pack.from ?? '', reader)]),
    expired: () => message('options_circular_expired', [dayOf(pack.to ?? '', reader)]),
    elsewhere: () => message('options_circular_elsewhere', [regionTold(pack.region ?? 'id', message)]),
    'unknown-issuer': () => message('options_circular_unknown'),
    'beyond-trust': () => message('options_circular_beyond'),
    superseded: () => message('options_circular_superseded', [`${newer ?? '–'}`]),
    revoked: () => message('options_circular_revoked', [revoked ? dayOf(revoked.slice(0, 10), reader) : '']),
    unfit: () => message('options_circular_unfit', [fault?.path ?? '', fault ? localIn(reader)(fault.mend) : '']),
  };
  return { state, why: why[state]() };
}

function localIn({ language }: Reader): (text: LocalText) => string {
  return (text) => (language === 'en' ? text.en : undefined) ?? text.id;
}
