import { MEANINGS } from '../../rulebook/meanings.ts';
import { useTexts } from '../system/texts.ts';
import { useList } from './editor.ts';
import { Entry } from './entry.tsx';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

/** Nicknames, slogans and symbols of this election or place, and what only looks like one. */
export function WordFields() {
  const { message } = useTexts();
  const { entries, pathOf, add, set, remove } = useList('lexicon');
  return (
    <Part id="words" title={message('author_words')} help={message('author_words_help')}>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word is what stands at its place
        <Entry key={at} path={pathOf(at)} title={message('author_word_at', [`${at + 1}`])} remove={() => remove(at)}>
          <div class="fields">
            <PathField
              path={`${pathOf(at)}.word`}
              label={message('author_word')}
              value={entry.word}
              set={(word) => set(at, { ...entry, word }, 'word')}
            />
            <PathChoice
              path={`${pathOf(at)}.means`}
              label={message('author_means')}
              values={MEANINGS.map((value) => ({ value, label: message(`author_means_${value}`) }))}
              value={entry.means}
              set={(means) => set(at, { ...entry, means })}
            />
          </div>
        </Entry>
      ))}
      <button type="button" class="plain" onClick={() => add({ word: '', means: 'side' })}>
        {message('author_word_add')}
      </button>
    </Part>
  );
}
