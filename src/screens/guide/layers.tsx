import { LAYERS, type Layer } from '../../rulebook/index.ts';
import type { Message } from '../../vocabulary.ts';
import { type GuidanceView, KINDS } from '../model/guidance-views.ts';
import { Caution } from '../system/law-fold.tsx';
import { ArrowSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';
import { KindChip, Points } from './point.tsx';

/** The layers that are always named, even while they say nothing: whose circular is missing is news as well. */
const ALWAYS: readonly Layer[] = ['national', 'oversight', 'city', 'office'];

/** The layers that a person is shown, outermost first. */
export function layersIn(points: readonly GuidanceView[]): Layer[] {
  return LAYERS.filter((layer) => ALWAYS.includes(layer) || points.some(({ tier }) => tier === layer));
}

/** A layer with more points than these is overlooked at once only by its kinds. */
const MANY = 8;

function isLong(points: readonly GuidanceView[]): boolean {
  return points.length > MANY && points.some(({ kind }) => kind !== points[0]?.kind);
}

/** The circular as it was issued: layer by layer, each with its points. */
export function Layers({ points }: { points: readonly GuidanceView[] }) {
  return (
    <>
      {layersIn(points).map((layer) => (
        <LayerSection key={layer} layer={layer} points={points.filter(({ tier }) => tier === layer)} />
      ))}
    </>
  );
}

/** A province or a city is told by whoever speaks for it. */
function aboutOf(layer: Layer, first: GuidanceView | undefined, message: Message): string {
  if (!first) return message('guide_layer_silent');
  return layer === 'province' || layer === 'city' ? first.origin : message(`guide_layer_about_${layer}`);
}

function LayerSection({ layer, points }: { layer: Layer; points: readonly GuidanceView[] }) {
  const { message } = useTexts();
  const [first] = points;
  // What has to be said of every one of them is said once, above.
  const shared = points.length > 1 && points.every(({ caution }) => caution === first?.caution);
  const said = shared ? first?.caution : undefined;
  return (
    <section class="layer" aria-labelledby={`layer-${layer}`}>
      <h2 id={`layer-${layer}`} tabIndex={-1}>
        {message(`guide_layer_title_${layer}`)}
      </h2>
      <p class="meta">{aboutOf(layer, first, message)}</p>
      {points.length === 0 && layer === 'office' && (
        <p>
          <a class="more" href="/options.html#edaran" target="_blank" rel="noopener">
            {message('guide_add_circular')}
          </a>
        </p>
      )}
      {said && <Caution>{said}</Caution>}
      {isLong(points) ? <ByKind points={points} said={said} /> : <Points points={points} said={said} />}
    </section>
  );
}

/** What may be done, what is grey, what is not to be done: each unfolds. */
function ByKind({ points, said }: { points: readonly GuidanceView[]; said?: string | undefined }) {
  const { message } = useTexts();
  return (
    <ul class="by-kind">
      {KINDS.map((kind) => ({ kind, of: points.filter((point) => point.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <li key={kind}>
            <details class="fold">
              <summary>
                <ArrowSign />
                <KindChip kind={kind} />
                <span class="beside">{message('guide_count', [String(of.length)])}</span>
              </summary>
              <Points points={of} said={said} />
            </details>
          </li>
        ))}
    </ul>
  );
}
