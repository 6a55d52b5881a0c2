import { Feather } from 'lucide';
import type { Level, Span } from '../../vocabulary.ts';
import type { Explained } from '../model/views.ts';
import { Icon } from './icon.tsx';
import { LawFold, SanctionFold } from './law-fold.tsx';
import { markedWords } from './segments.ts';
import { LevelSign } from './signs.tsx';
import { useTexts } from './texts.ts';

export function LevelChip({ level }: { level: Level }) {
  const { message } = useTexts();
  return (
    <span class={`chip ${level}`}>
      <LevelSign level={level} />
      {message(`check_level_${level}`)}
    </span>
  );
}

interface Props {
  readonly finding: Explained;
  readonly text: string;
  /** Where the text can be changed: leads to a part of it. */
  readonly select?: (words: Span) => void;
}

/** One finding: what it is, in which words, why, how to say it neutrally; the law and what can follow, folded. */
export function FindingCard({ finding, text, select }: Props) {
  const { message } = useTexts();
  return (
    <article class={`finding ${finding.level}`}>
      <h3>{finding.title}</h3>
      <Words finding={finding} text={text} {...(select && { select })} />
      <p>{finding.reason}</p>
      <div class="instead">
        <Icon of={Feather} />
        <p>
          <strong>{message('check_instead')}</strong> {finding.instead}
        </p>
      </div>
      <div class="folds">
        <LawFold law={finding.law} />
        <SanctionFold sanctions={finding.sanctions} />
      </div>
    </article>
  );
}

function Words({ finding, text, select }: Props) {
  const { message } = useTexts();
  const words = markedWords(text, finding.spans);
  if (words.length === 0) return null;
  return (
    <p class="words">
      {message(select ? 'check_words_change' : 'check_words')}{' '}
      {words.map(({ word, span }, index) =>
        select ? (
          <button key={word} type="button" class="word" onClick={() => select(span)}>
            <q lang="id">{word}</q>
          </button>
        ) : (
          <span key={word}>
            {index > 0 && ', '}
            <q lang="id">{word}</q>
          </span>
        ),
      )}
    </p>
  );
}
