import fc from 'fast-check';
import { expect, it } from 'vitest';
import { begin, change, redo, undo } from './history.ts';

it('takes a run of changes of one field back at once, and gives it again', () => {
  let history = begin('');
  for (const text of ['a', 'ab', 'abc']) history = change(history, 'title', text);
  history = change(history, 'issuer', 'abc d');
  expect(undo(history).now).toBe('abc');
  expect(undo(undo(history)).now).toBe('');
  expect(redo(redo(undo(undo(history)))).now).toBe('abc d');
});

it('makes each change of its own a step, and forgets what was taken back once something else is written', () => {
  const history = change(change(begin(0), '', 1), '', 2);
  const again = change(undo(history), '', 3);
  expect([again.now, undo(again).now, redo(again).now]).toEqual([3, 1, 3]);
});

it('goes back to the beginning from anywhere, and no further', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', 'a', 'b'), fc.nat()), { maxLength: 50 }), (changes) => {
      let history = begin(-1);
      for (const [field, value] of changes) history = change(history, field, value);
      const last = history.now;
      const steps = history.past.length;
      for (let n = 0; n <= steps; n++) history = undo(history);
      expect(history.now).toBe(-1);
      for (let n = 0; n <= steps; n++) history = redo(history);
      expect(history.now).toBe(last);
    }),
  );
});
