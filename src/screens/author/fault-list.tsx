import { useTexts } from '../system/texts.ts';
import { placeOf } from './place.ts';

interface Props {
  readonly faults: readonly { readonly path: string; readonly mend: string }[];
}

/** So many are listed; mending them brings the next ones up. */
const LISTED = 20;

/** All that keeps the circular from being handed out; each leads to its field. */
export function FaultList({ faults }: Props) {
  const { message } = useTexts();
  if (faults.length === 0) return <p class="all-well">{message('author_holds')}</p>;
  return (
    <div class="fault">
      <p class="strong">{message('author_faults', [`${faults.length}`])}</p>
      <ul>
        {faults.slice(0, LISTED).map(({ path, mend }) => (
          <li key={`${path} ${mend}`}>
            {path && (
              <>
                <button type="button" class="word" onClick={() => goTo(path)}>
                  {placeOf(path, message)}
                </button>
                {': '}
              </>
            )}
            {mend}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field of this path, or to the nearest that holds it: `names[1]` lies in the field `names`. */
export function goTo(path: string): void {
  for (let at = path; at !== ''; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const field = document.getElementById(at);
    if (!field) continue;
    // What is folded away cannot be gone to.
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    (field.matches('fieldset') ? field.querySelector<HTMLElement>('select, input, textarea') : field)?.focus();
    return;
  }
}
