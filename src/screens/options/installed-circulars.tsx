import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../system/texts.ts';
import { CircularFacts } from './circular-facts.tsx';
import type { CircularsView, InstalledView, OptionsActions } from './options-view.ts';
import { OwnExamples } from './own-examples.tsx';
import { TrustQuestion } from './trust-question.tsx';

interface Props {
  readonly circulars: CircularsView;
  readonly doing: Pick<OptionsActions, 'judgeCircular' | 'removeCircular' | 'trustIssuer' | 'undoCirculars'>;
}

/** The circulars from outside, those that hold and those that do not, each with the reason. */
export function InstalledCirculars({ circulars, doing }: Props) {
  const { message } = useTexts();
  const [removed, setRemoved] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { installed, lost, opened } = circulars;

  // The button that had the focus is gone; the next sensible one takes it.
  useEffect(() => {
    if (removed !== undefined) undo.current?.focus();
  }, [removed]);

  async function remove(id: string, called: string) {
    await doing.removeCircular(id);
    setRemoved(called);
  }

  async function giveBack() {
    await doing.undoCirculars();
    setRemoved(undefined);
    title.current?.focus();
  }

  return (
    <section aria-labelledby="installed-title">
      <h3 id="installed-title" ref={title} tabIndex={-1}>
        {message('options_circulars')}
      </h3>
      <div role="status">
        {removed !== undefined && (
          <p class="undo">
            <span class="told">{message('options_circular_removed', [removed])}</span>
            <button type="button" class="plain" ref={undo} onClick={giveBack}>
              {message('settings_undo')}
            </button>
          </p>
        )}
      </div>
      {opened && installed.length + lost.length === 0 && <p class="empty-line">{message('options_circulars_none')}</p>}
      <ul class="packs">
        {installed.map((one) => (
          <Item
            key={`${one.id} ${one.edition} ${one.byPolicy} ${one.fingerprint}`}
            one={one}
            remove={() => remove(one.id, one.title)}
            trust={doing.trustIssuer}
            judge={doing.judgeCircular}
          />
        ))}
        {lost.map(({ id, title: called, why }) => (
          <li class="card" key={id}>
            <h4>{called}</h4>
            <p class="fault">{message('options_circular_lost', [why])}</p>
            <Remove called={called} remove={() => remove(id, called)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly one: InstalledView;
  readonly remove: () => void;
  readonly trust: OptionsActions['trustIssuer'];
  readonly judge: OptionsActions['judgeCircular'];
}

function Item({ one, remove, trust, judge }: ItemProps) {
  const { message } = useTexts();
  const { state, why, byPolicy } = one;
  const asks = state === 'unknown-issuer' || state === 'revoked' || state === 'beyond-trust';
  return (
    <li class="card" data-state={state}>
      <p class={state === 'in-force' ? 'in-force' : 'fault'}>{why}</p>
      <CircularFacts view={one} />
      {one.judgeable && <OwnExamples key={`${one.edition} ${state}`} id={one.id} judge={judge} />}
      {asks && <TrustQuestion view={one} trust={trust} />}
      {byPolicy ? (
        <p class="meta">{message('options_circular_by_policy')}</p>
      ) : (
        <p class="presses">
          <Remove called={one.title} remove={remove} />
        </p>
      )}
    </li>
  );
}

function Remove({ called, remove }: { called: string; remove: () => void }) {
  const { message } = useTexts();
  return (
    <button
      type="button"
      class="plain"
      aria-label={`${message('options_circular_remove')}: ${called}`}
      onClick={remove}
    >
      {message('options_circular_remove')}
    </button>
  );
}
