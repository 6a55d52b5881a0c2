import type { ComponentChildren } from 'preact';
import { type GuidanceLaw, type GuidanceView, KINDS, type Kind } from '../model/guidance-views.ts';
import { Caution, Fold, OutLink } from '../system/law-fold.tsx';
import { BarsSign, CheckSign, ThinkSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';

/** A kind wears the sign and the colours of the level that it is like. */
const SIGNS = { boleh: <CheckSign />, 'abu-abu': <ThinkSign />, jangan: <BarsSign /> };
const LEVELS = { boleh: 'aman', 'abu-abu': 'waspada', jangan: 'langgar' };

export function KindChip({ kind }: { kind: Kind }) {
  const { message } = useTexts();
  return (
    <span class={`chip kind-chip ${LEVELS[kind]}`}>
      {SIGNS[kind]}
      {message(`guide_kind_${kind.replace('-', '_')}`)}
    </span>
  );
}

/** Points in the order of kinds, those of one kind as they come. `said`: the caution that already stands above them. */
export function Points({ points, said }: { points: readonly GuidanceView[]; said?: string | undefined }) {
  return (
    <ul class="points">
      {KINDS.flatMap((kind) =>
        points
          .filter((point) => point.kind === kind)
          .map((point) => <Point key={point.id} point={point} said={said} />),
      )}
    </ul>
  );
}

export function Point({ point, said }: { point: GuidanceView; said?: string | undefined }) {
  const { message } = useTexts();
  const { caution } = point;
  return (
    <li class="point">
      <p class="point-head">
        <KindChip kind={point.kind} /> <span class="meta sure">{message(`guide_sure_word_${point.certainty}`)}</span>
      </p>
      <h3>{point.text}</h3>
      {point.why && <p>{point.why}</p>}
      {point.example && (
        <p class="example">
          <strong>{message('guide_example')}</strong> {point.example}
        </p>
      )}
      {point.disputed && <Disputed positions={point.disputed} />}
      {caution && caution !== said && <Caution>{caution}</Caution>}
      <Basis point={point} />
    </li>
  );
}

function Disputed({ positions }: { positions: NonNullable<GuidanceView['disputed']> }) {
  const { message } = useTexts();
  return (
    <div class="disputed">
      <p class="strong">{message('guide_disputed')}</p>
      <ul class="positions">
        {positions.map(({ who, says, source }) => (
          <li key={who}>
            <strong>{who}:</strong> {says} {source && <OutLink href={source}>{message('guide_source')}</OutLink>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Basis({ point: { law, sources, layer, origin, certainty } }: { point: GuidanceView }) {
  const { message } = useTexts();
  return (
    <Fold title={message('guide_basis')} beside={layer}>
      <p class="meta">{origin}</p>
      <p>
        <strong>{message('guide_how_sure')}</strong> {message(`guide_sure_${certainty}`)}
      </p>
      {law.map((it) => (
        <Law key={it.label} law={it} />
      ))}
      {sources.length > 0 && (
        <ul class="sources" lang="id">
          {sources.map(({ title, url }) => (
            <li key={title}>{url ? <OutLink href={url}>{title}</OutLink> : title}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function Law({ law: { label, gist, wording, caution, source } }: { law: GuidanceLaw }): ComponentChildren {
  const { message } = useTexts();
  return (
    <div class="law">
      <p class="strong" lang="id">
        {label}
      </p>
      <p>{gist}</p>
      {wording && <blockquote lang="id">{wording}</blockquote>}
      {caution && <Caution>{caution}</Caution>}
      {source && <OutLink href={source}>{message('guide_source')}</OutLink>}
    </div>
  );
}
