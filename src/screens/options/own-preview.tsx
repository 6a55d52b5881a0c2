import { useEffect, useState } from 'preact/hooks';
import { MarkedText } from '../system/marked-text.tsx';
import { useTexts } from '../system/texts.ts';
import type { OptionsActions, Tried } from './options-view.ts';
import { type ElectionDraft, electionOf } from './own-draft.ts';

/** So long a person pauses between two words, in milliseconds. */
const PAUSE = 400;

interface Props {
  readonly draft: ElectionDraft;
  readonly taken: readonly string[];
  readonly tryOut: OptionsActions['tryOut'];
}

/** Sentences of the person's own names, judged as a post would be: what is held, and what goes through. */
export function OwnPreview({ draft, taken, tryOut }: Props) {
  const { message } = useTexts();
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const election = electionOf(draft, taken);
  const key = JSON.stringify(election.contestants);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the contestants
  useEffect(() => {
    let stale = false;
    const whole = election.contestants.filter(({ names }) => names.length > 0);
    const sentences = whole.slice(0, 1).flatMap(({ names, nicknames, slogans, number }) => {
      const [name = ''] = names;
      return [
        message('options_try_support', [nicknames[0] ?? name]),
        ...(number ? [message('options_try_call', [`${number}`, name])] : []),
        ...(slogans[0] ? [message('options_try_slogan', [slogans[0]])] : []),
        message('options_try_clean', [name]),
      ];
    });
    const waiting = setTimeout(async () => {
      const judged = sentences.length > 0 ? await tryOut({ ...election, contestants: whole }, sentences) : [];
      if (!stale) setTried(judged);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(waiting);
    };
  }, [key, tryOut]);

  return (
    <section class="preview" aria-labelledby="preview-title">
      <h4 id="preview-title">{message('options_preview')}</h4>
      <p class="help">{message('options_preview_help')}</p>
      <div role="status">
        <ul class="tried">
          {tried.length === 0 && <li class="empty-line">{message('options_preview_none')}</li>}
          {tried.map(({ text, level, findings }) => (
            <li key={text} class={`try-${level}`}>
              <span class={`chip ${level}`}>{message(`options_try_${level}`)}</span>{' '}
              <q lang="id">
                <MarkedText text={text} spans={findings.flatMap(({ spans }) => spans)} level={level} />
              </q>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
