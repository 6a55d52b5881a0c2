/** The circular on one page, for an office wall: which points stand on it is data, what they say comes from the rulebook. */
import wall from '../../../assets/guide/wall.json' with { type: 'json' };
import { lawOf, type Rulebook, type SanctionEntry } from '../../rulebook/index.ts';
import type { LocalText, Message } from '../../vocabulary.ts';
import { KINDS, type Kind } from '../model/guidance-views.ts';

export interface CircularView {
  readonly columns: readonly { readonly kind: Kind; readonly points: readonly string[] }[];
  readonly sanctions: readonly { readonly when: string; readonly text: string }[];
  readonly checklist: readonly string[];
  /** Where to report: name and host. */
  readonly contacts: readonly { readonly title: string; readonly host: string }[];
  /** What it rests on: "UU 20/2023 (ASN) Pasal 9 ayat (2)". */
  readonly law: readonly string[];
  readonly asOf: string;
}

interface Reader {
  readonly rulebook: Rulebook;
  readonly message: Message;
  local(text: LocalText): string;
}

export function circularModel({ rulebook, message, local }: Reader): CircularView {
  const points = new Map(rulebook.guidance.map((point) => [point.id, point]));
  return {
    columns: KINDS.map((kind) => ({
      kind,
      // A lower layer may have made a point stricter: it stands where it stands today.
      points: [...wall.boleh, ...wall['abu-abu'], ...wall.jangan]
        .flatMap((id) => points.get(id) ?? [])
        .filter((point) => point.kind === kind)
        .map((point) => local(point.text)),
    })),
    sanctions: wall.sanctions.flatMap((id) => {
      const sanction: SanctionEntry | undefined = rulebook.sanctions[id];
      return sanction ? [{ when: message(`stage_${sanction.stage}`), text: local(sanction.text) }] : [];
    }),
    checklist: rulebook.checklist.map(({ text }) => local(text)),
    contacts: rulebook.contacts
      .filter(({ purpose }) => purpose === 'report')
      .map(({ title, url }) => ({ title: local(title), host: new URL(url).hostname })),
    law: lawOf(rulebook, wall.law).map(({ reference }) => `${reference.instrument} ${reference.article}`),
    asOf: rulebook.rules.ajakan.origin.asOf,
  };
}
