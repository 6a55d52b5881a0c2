import { describe, expect, it } from 'vitest';
import { NO_FAILURES, parseFailures, withFailure } from './failures.ts';

const at = '2026-11-23T03:00:00.000Z';

describe('our own errors', () => {
  it('are counted by the part that failed, the last twenty with their moment', () => {
    let failures = NO_FAILURES;
    for (let second = 10; second < 35; second++) {
      failures = withFailure(failures, second % 2 ? 'warning.dialog' : 'model', `2026-11-23T03:00:${second}.000Z`);
    }
    expect(failures.counts).toEqual({ 'warning.dialog': 12, model: 13 });
    expect(failures.recent).toHaveLength(20);
    expect(failures.recent.at(-1)).toEqual({ stage: 'model', at: '2026-11-23T03:00:34.000Z' });
  });

  it('are still told as they were kept before, without the text of the error', () => {
    const old = { count: 3, last: { stage: 'composer', error: 'Ayo coblos nomor 2!', at } };
    expect(parseFailures(old)).toEqual({ counts: { composer: 3 }, recent: [{ stage: 'composer', at }] });
    expect(parseFailures({ count: 2 })).toEqual({ counts: { earlier: 2 }, recent: [] });
  });

  it('are none where nothing sound is stored', () => {
    for (const stored of [undefined, 'x', { counts: { gate: 'many' } }, { count: 0 }]) {
      expect(parseFailures(stored)).toEqual(NO_FAILURES);
    }
  });

  it('take no text for the code of a part', () => {
    const recent = [{ stage: 'Ayo coblos nomor 2!', at }];
    expect(parseFailures({ counts: {}, recent })).toEqual(NO_FAILURES);
  });
});
