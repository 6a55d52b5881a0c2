import { MEANINGS } from '../../rulebook/meanings.ts';
import { useTexts } from '../system/texts.ts';
import { EntryList } from './entry-list.tsx';
import { Part } from './part.tsx';
import { PathChoice, PathField } from './path-field.tsx';

/** Nicknames, slogans and symbols of this election or place, and what only looks like one. */
export function WordFields() {
  const { message } = useTexts();
  return (
    <Part id="words" title={message('author_words')} help={message('author_words_help')}>
      <EntryList
        list="lexicon"
        title="author_word_at"
        adding="author_word_add"
        fresh={() => ({ word: '', means: 'side' })}
      >
        {({ word, means }, { path, set }) => (
          <div class="fields">
            <PathField
              path={`${path}.word`}
              label={message('author_word')}
              value={word}
              set={(next) => set({ word: next }, 'word')}
            />
            <PathChoice
              path={`${path}.means`}
              label={message('author_means')}
              values={MEANINGS.map((value) => ({ value, label: message(`author_means_${value}`) }))}
              value={means}
              set={(next) => set({ means: next })}
            />
          </div>
        )}
      </EntryList>
    </Part>
  );
}
