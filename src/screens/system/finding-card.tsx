import type { Level } from '../../vocabulary.ts';
import type { Explained } from '../model/views.ts';
import { LawFold, SanctionFold } from './law-fold.tsx';
import { wordsOf } from './segments.ts';
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

/** One finding: what it is, in which words, why, how to say it instead; the law and what can follow, folded. */
export function FindingCard({ finding, text }: { finding: Explained; text: string }) {
  const { message } = useTexts();
  const words = wordsOf(text, finding.spans);
  return (
    <article class={`finding ${finding.level}`}>
      <h3>{finding.title}</h3>
      {words.length > 0 && (
        <p class="words">
          {message('check_words')}{' '}
          {words.map((word, index) => (
            <>
              {index > 0 && ', '}
              <q lang="id">{word}</q>
            </>
          ))}
        </p>
      )}
      <p>{finding.reason}</p>
      <p class="instead">
        <strong>{message('check_instead')}</strong> {finding.instead}
      </p>
      <div class="folds">
        <LawFold law={finding.law} />
        <SanctionFold sanctions={finding.sanctions} />
      </div>
    </article>
  );
}
