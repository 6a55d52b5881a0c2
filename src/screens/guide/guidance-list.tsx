import { type GuidanceLaw, type GuidanceView, KINDS } from '../model/views.ts';
import { Caution, Fold, OutLink } from '../system/law-fold.tsx';
import { BarsSign, CheckSign, ThinkSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';

/** A kind wears the sign and the colours of the level that it is like. */
const signOf = { boleh: <CheckSign />, 'abu-abu': <ThinkSign />, jangan: <BarsSign /> };
const levelOf = { boleh: 'aman', 'abu-abu': 'waspada', jangan: 'langgar' };

/** Points by kind, in the order in which they come. */
export function GuidanceList({ points }: { points: readonly GuidanceView[] }) {
  const { message } = useTexts();
  return (
    <>
      {KINDS.map((kind) => {
        const own = points.filter((point) => point.kind === kind);
        if (own.length === 0) return null;
        const name = kind.replace('-', '_');
        return (
          <section key={kind} class="kind" aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>
              <span class={`disc ${levelOf[kind]}`}>{signOf[kind]}</span>
              {message(`guide_kind_${name}`)}
              <span class="kind-meaning">{message(`guide_meaning_${name}`)}</span>
            </h2>
            <ul class="points">
              {own.map((point) => (
                <Point key={point.id} point={point} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Point({ point }: { point: GuidanceView }) {
  const { message } = useTexts();
  const certain = point.certainty === 'verbatim' || point.certainty === 'near' || point.disputed;
  const caution = point.caution ?? (certain ? undefined : message(`guide_certainty_${point.certainty}`));
  return (
    <li class="point">
      <h3>{point.text}</h3>
      {point.why && <p>{point.why}</p>}
      {point.example && (
        <p class="example">
          {message('guide_example')} <q>{point.example}</q>
        </p>
      )}
      {point.disputed && <Disputed positions={point.disputed} />}
      {caution && <Caution>{caution}</Caution>}
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

function Basis({ point: { law, sources, layer, origin } }: { point: GuidanceView }) {
  const { message } = useTexts();
  return (
    <Fold title={message('guide_basis')} beside={layer}>
      <p class="meta">{origin}</p>
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

function Law({ law: { label, gist, wording, caution, source } }: { law: GuidanceLaw }) {
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
