import { expect, it } from 'vitest';
import { finished, inPieces, type Steps } from './steps.ts';

function* counting(done: number[], pieces = 3): Steps<string> {
  for (let piece = 1; piece < pieces; piece++) {
    done.push(piece);
    yield;
  }
  done.push(pieces);
  return 'made';
}

it('does all pieces at once', () => {
  const done: number[] = [];
  expect(finished(counting(done))).toBe('made');
  expect(done).toEqual([1, 2, 3]);
});

it('does one piece at a time', () => {
  const done: number[] = [];
  const waiting: (() => void)[] = [];
  const made = inPieces(counting(done), (next) => waiting.push(next));
  expect(done).toEqual([1]);
  waiting.shift()?.();
  expect(done).toEqual([1, 2]);
  waiting.shift()?.();
  expect(done).toEqual([1, 2, 3]);
  expect(waiting).toEqual([]);
  expect(made()).toBe('made');
});

it('does the rest at once for who asks', () => {
  const done: number[] = [];
  const waiting: (() => void)[] = [];
  const made = inPieces(counting(done), (next) => waiting.push(next));
  expect(made()).toBe('made');
  waiting.shift()?.();
  expect(done).toEqual([1, 2, 3]);
});

it('tells whoever asks of a piece that failed', () => {
  const failing = inPieces(
    (function* (): Steps<string> {
      yield;
      throw new RangeError('no');
    })(),
    (next) => next(),
  );
  expect(failing).toThrow(RangeError);
  expect(failing).toThrow(RangeError);
});
