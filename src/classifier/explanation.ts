/** A finding in words: what a person reads in the dialog, the card and the popup. Pure: texts are looked up by the caller. */
import {
  type LawEntry,
  legalBasis,
  type Rulebook,
  type SanctionEntry,
  type Stage,
  sanctionsFor,
} from '../rulebook/index.ts';
import type { Finding, LocalText, Message, RuleId, Span, Status } from '../vocabulary.ts';
import { reasonFor } from './explain.ts';

export interface ExplainedLaw {
  /** Instrument and article: "UU 20/2023 Pasal 9 ayat (2)". */
  readonly label: string;
  /** The wording of the law, which is always Indonesian; its gist in the person's language where no wording is known. */
  readonly text: string;
  /** The language of `text`. */
  readonly lang: 'id' | 'en';
  /** What has to be said next to it: disputed, under review, press paraphrase. */
  readonly caution?: string;
  /** An https address. */
  readonly source?: string;
}

export interface ExplainedSanction {
  /** In words: "Setelah calon ditetapkan". */
  readonly stage: string;
  /** Holds today, for this person. */
  readonly now: boolean;
  readonly text: string;
  readonly law: string;
  readonly caution?: string;
}

export interface Explained {
  readonly rule: RuleId;
  readonly level: Finding['level'];
  readonly title: string;
  /** What in this draft shows it, with its words, and why that is a risk. */
  readonly reason: string;
  /** How to say it neutrally. */
  readonly instead: string;
  /** UTF-16 code units of the draft. */
  readonly spans: readonly Span[];
  readonly law: readonly ExplainedLaw[];
  readonly sanctions: readonly ExplainedSanction[];
}

export interface Reader {
  readonly rulebook: Rulebook;
  readonly status: Status;
  /** The stage of the election today; undefined outside any election. */
  readonly stage: Stage | undefined;
  readonly message: Message;
  local(text: LocalText): string;
}

export function explain(finding: Finding, text: string, reader: Reader): Explained {
  const { rulebook, status, message, local } = reader;
  const rule = rulebook.rules[finding.rule];
  return {
    rule: finding.rule,
    level: finding.level,
    title: local(rule.title),
    reason: `${reasonFor(finding, text, message)} ${local(rule.reason)}`,
    instead: local(rule.instead),
    spans: finding.spans,
    law: legalBasis(rulebook, finding.rule, status).map(({ reference, sources }) => ({
      label: `${reference.instrument} ${reference.article}`,
      ...lawText(reference, local),
      ...(reference.caution && { caution: local(reference.caution) }),
      ...pickLink(sources),
    })),
    sanctions: explainSanctions(finding.rule, reader),
  };
}

/** What a rule can cost this person, today's stage first. */
export function explainSanctions(
  rule: RuleId,
  { rulebook, status, stage, message, local }: Reader,
): ExplainedSanction[] {
  return sanctionsFor(rulebook, rule, { status, stage }).flatMap((group) =>
    group.sanctions.map((sanction) => ({
      stage: message(`stage_${group.stage}`),
      now: group.now,
      text: local(sanction.text),
      law: lawLabels(rulebook, sanction),
      ...(sanction.caution && { caution: local(sanction.caution) }),
    })),
  );
}

function lawText({ wording, gist }: LawEntry, local: Reader['local']): Pick<ExplainedLaw, 'text' | 'lang'> {
  if (wording) return { text: wording, lang: 'id' };
  const text = local(gist);
  return { text, lang: text === gist.en ? 'en' : 'id' };
}

function lawLabels(rulebook: Rulebook, sanction: SanctionEntry): string {
  const references = sanction.law.flatMap((id) => rulebook.law[id] ?? []);
  return references.map(({ instrument, article }) => `${instrument} ${article}`).join('; ');
}

function pickLink(sources: readonly { url?: string | undefined }[]): { source?: string } {
  const url = sources.find((source) => source.url)?.url;
  return url === undefined ? {} : { source: url };
}
