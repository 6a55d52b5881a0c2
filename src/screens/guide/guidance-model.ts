/** The rulebook's guidance as the popup shows it: ids looked up, texts in the person's language. */
import { type GuidanceEntry, guidanceFor, lawOf, type Rulebook, type Source } from '../../rulebook/index.ts';
import { covers } from '../../rulebook/regions.ts';
import type { LocalText, Message, RuleId, Status } from '../../vocabulary.ts';
import type { GuidanceLaw, GuidanceView, SourceView } from '../model/guidance-views.ts';

interface Reader {
  readonly rulebook: Rulebook;
  readonly status: Status;
  readonly region: string;
  readonly message: Message;
  local(text: LocalText): string;
}

/** The points for this person, in the order of the book; then what lower layers say of the rules besides. */
export function guidanceModel(reader: Reader): GuidanceView[] {
  const points = guidanceFor(reader.rulebook, reader).map((entry) => viewOf(entry, reader));
  return [...points, ...Object.values(reader.rulebook.rules).flatMap((rule) => additionsTo(rule, reader))];
}

/** The words of a layer about a rule of one above it, as that layer's. In a warning the words of the rule itself stand. */
function additionsTo({ id, title, law, additions }: Rulebook['rules'][RuleId], reader: Reader): GuidanceView[] {
  const { rulebook, region, message, local } = reader;
  return additions
    .filter(({ origin }) => covers(origin.region ?? 'id', region))
    .map(({ origin, reason, instead }) => ({
      id: `${origin.pack}-${id}`,
      kind: 'jangan',
      text: message('guide_rule_added', [local(title), local(reason)]),
      why: message('guide_rule_instead', [local(instead)]),
      tier: origin.layer,
      layer: message(`guide_layer_${origin.layer}`),
      origin: `${message(`guide_layer_${origin.layer}`)} · ${origin.issuer}`,
      law: lawOf(rulebook, law).map(({ reference, sources }) => lawView(reference, sources, local)),
      sources: [],
      certainty: 'issued',
    }));
}

function viewOf(entry: GuidanceEntry, reader: Reader): GuidanceView {
  const { rulebook, local } = reader;
  const { why, example, caution, disputed } = entry;
  return {
    id: entry.id,
    kind: entry.kind,
    text: local(entry.text),
    ...(why && { why: local(why) }),
    ...(example && { example: local(example) }),
    tier: (entry.tightened?.origin ?? entry.origin).layer,
    layer: reader.message(`guide_layer_${(entry.tightened?.origin ?? entry.origin).layer}`),
    origin: originOf(entry, reader),
    law: lawOf(rulebook, entry.law).map(({ reference, sources }) => lawView(reference, sources, local)),
    sources: entry.sources.flatMap((id) => sourceView(rulebook.sources[id])),
    certainty: entry.certainty,
    ...(caution && { caution: local(caution) }),
    ...(disputed && {
      disputed: disputed.map(({ who, says, sources }) => ({
        who,
        says: local(says),
        ...linkIn(sources.flatMap((id) => rulebook.sources[id] ?? [])),
      })),
    }),
  };
}

function lawView(reference: Rulebook['law'][string], sources: readonly Source[], local: Reader['local']): GuidanceLaw {
  const { wording, caution } = reference;
  return {
    label: `${reference.instrument} ${reference.article}`,
    gist: local(reference.gist),
    ...(wording && { wording }),
    ...(caution && { caution: local(caution) }),
    ...linkIn(sources),
  };
}

/** "Nasional · Pemerintah pusat"; with what a lower layer changed, if it did. */
function originOf({ origin, tightened }: GuidanceEntry, { message }: Reader): string {
  const first = `${message(`guide_layer_${origin.layer}`)} · ${origin.issuer}`;
  if (!tightened) return first;
  const from = message(`guide_kind_${tightened.from.replace('-', '_')}`);
  return message('guide_tightened', [first, from, tightened.origin.issuer]);
}

function sourceView(source: Source | undefined): SourceView[] {
  if (!source) return [];
  return [{ title: source.title, ...(source.url && { url: source.url }) }];
}

function linkIn(sources: readonly Source[]): { source?: string } {
  const url = sources.find((source) => source.url)?.url;
  return url === undefined ? {} : { source: url };
}
