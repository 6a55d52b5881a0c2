import type { JudgedExample } from '../../classifier/examples.ts';
import { useTexts } from '../system/texts.ts';

/** Of the examples in a circular how many this device judges as its authors expect, and those that it does not. */
export function JudgedExamples({ examples }: { examples: readonly JudgedExample[] }) {
  const { message } = useTexts();
  if (examples.length === 0) return <p class="meta">{message('options_examples_none')}</p>;
  const others = examples.filter(({ holds }) => !holds);
  return (
    <>
      <p>{message('options_examples', [`${examples.length - others.length}`, `${examples.length}`])}</p>
      {others.length > 0 && (
        <ul class="examples">
          {others.map(({ example, at, level }) => (
            <li key={at}>
              <q lang="id">{example.text}</q>
              <span class="help">
                {message('options_example_differs', [
                  message(`options_try_${example.expected}`),
                  message(`options_try_${level}`),
                ])}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
