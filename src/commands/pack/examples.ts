import { type JudgedExample, judgeExamples } from '../../classifier/examples.ts';
import { createClassifier } from '../../classifier/index.ts';
import { SHIPPED_MODEL } from '../../classifier/shipped-model.ts';
import { mergeLayers } from '../../rulebook/merge.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { checkedPack } from './read.ts';

/** Judges the examples of a pack with the pack in force; status 1 when one is not as expected. */
export async function exampleReport(file: string | undefined): Promise<{ text: string; status: 0 | 1 }> {
  const { pack } = await checkedPack(file);
  const examples = pack.examples ?? [];
  if (examples.length === 0) return { text: `${file}: belum ada contoh ("examples").\n`, status: 0 };
  const { classify } = createClassifier(
    mergeLayers([...SHIPPED.filter(({ id }) => id !== pack.id), pack]),
    SHIPPED_MODEL,
  );
  const judged = judgeExamples(examples, classify);
  const good = judged.filter(({ holds }) => holds).length;
  const lines = judged.filter(({ holds }) => !holds).map(lineOf);
  const text = [...lines, `${good} dari ${examples.length} contoh sesuai.`].map((line) => `${line}\n`).join('');
  return { text, status: good === examples.length ? 0 : 1 };
}

function lineOf({ example, at, level, rules }: JudgedExample): string {
  const told = (what: string, which: readonly string[]) => (which.length > 0 ? `${what} (${which.join(', ')})` : what);
  const expected = told(example.expected, example.rule ? [example.rule] : []);
  return `examples[${at}]: diharapkan ${expected}, terbaca ${told(level, rules)}: ${example.text}`;
}
