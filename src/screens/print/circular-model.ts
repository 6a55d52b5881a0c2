/** The circular on one page, for an office wall: which points stand on it is data, what they say comes from the rulebook. */
import wall from '../../../assets/guide/wall.json' with { type: 'json' };
import { type GuidanceEntry, type Layer, lawOf, type Rulebook, type SanctionEntry } from '../../rulebook/index.ts';
import { covers } from '../../rulebook/regions.ts';
import type { LocalText, Message } from '../../vocabulary.ts';
import { KINDS, type Kind } from '../model/guidance-views.ts';

export interface CircularView {
  readonly columns: readonly { readonly kind: Kind; readonly points: readonly string[] }[];
  /** What the person's region and office say themselves, in their words; who they are. */
  readonly local: readonly { readonly kind: Kind; readonly text: string }[];
  readonly issuers: readonly string[];
  /** How many points hold here that have no room on the page. */
  readonly more: number;
  /** `who`: whom it hits. */
  readonly sanctions: readonly { readonly who: string; readonly when: string; readonly text: string }[];
  /** Where to report: name and host. */
  readonly contacts: readonly { readonly title: string; readonly host: string }[];
  /** What it rests on: "UU 20/2023 (ASN) Pasal 9 ayat (2)". */
  readonly law: readonly string[];
  readonly asOf: string;
}

interface Reader {
  readonly rulebook: Rulebook;
  /** Kemendagri code of the region whose page it is. */
  readonly region: string;
  readonly message: Message;
  local(text: LocalText): string;
}

/** The layers that stand close to the wall, the closest first: what they say is on the page before anything else. */
const CLOSE: readonly Layer[] = ['office', 'city', 'province'];

/** How many points of the close layers have room. */
const MOST_LOCAL = 8;

/** What holds in this region for anybody in the office: the page hangs before all of them, whatever their status. */
const holding = (rulebook: Rulebook, region: string) =>
  rulebook.guidance.filter(({ origin }) => origin.region === undefined || covers(origin.region, region));

export function circularModel({ rulebook, region, message, local }: Reader): CircularView {
  const all = holding(rulebook, region);
  const near = CLOSE.flatMap((layer) => all.filter(({ origin }) => origin.layer === layer)).slice(0, MOST_LOCAL);
  const points = new Map(all.filter((point) => !near.includes(point)).map((point) => [point.id, point]));
  const named = [...wall.boleh, ...wall['abu-abu'], ...wall.jangan].flatMap((id): GuidanceEntry[] => {
    const point = points.get(id);
    return point ? [point] : [];
  });
  return {
    columns: KINDS.map((kind) => ({
      kind,
      // A lower layer may have made a point stricter: it stands where it stands today.
      points: named.filter((point) => point.kind === kind).map((point) => local(point.text)),
    })),
    local: KINDS.flatMap((kind) =>
      near.filter((point) => point.kind === kind).map(({ text }) => ({ kind, text: local(text) })),
    ),
    issuers: [...new Set(near.map(({ origin }) => origin.issuer))],
    more: all.length - near.length - named.length,
    sanctions: wall.sanctions.flatMap((id) => {
      const sanction: SanctionEntry | undefined = rulebook.sanctions[id];
      if (!sanction) return [];
      const who = sanction.statuses.map((status) => message(`print_status_${status.replace('-', '_')}`));
      return [{ who: who.join(', '), when: message(`stage_${sanction.stage}`), text: local(sanction.text) }];
    }),
    contacts: rulebook.contacts
      .filter(({ purpose }) => purpose === 'report')
      .map(({ title, url }) => ({ title: local(title), host: new URL(url).hostname })),
    law: lawOf(rulebook, wall.law).map(({ reference }) => `${reference.instrument} ${reference.article}`),
    asOf: rulebook.rules.ajakan.origin.asOf,
  };
}
