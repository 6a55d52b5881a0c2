import { expect, it } from 'vitest';
import { readReadme, withTable } from './tools/watched.ts';

it('says in the README what is watched where, as the data has it (mend: npm run format)', () => {
  const readme = readReadme();
  expect(withTable(readme)).toBe(readme);
});
