import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../vocabulary.ts';
import { createRecent } from './recent.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, act: 'post', ...more });

function setup(most = 3) {
  const recent = createRecent<number>(most);
  const make = vi.fn(() => make.mock.calls.length);
  return { recent, make, ask: (one: Draft) => recent.of(one, make) };
}

describe('recent drafts', () => {
  it('are judged once, as long as they are the very same', () => {
    const { ask, make } = setup();
    expect([ask(draft('a')), ask(draft('a')), ask(draft('b')), ask(draft('a'))]).toEqual([1, 1, 2, 1]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('are others with another act, or when they answer something else', () => {
    const { ask, make } = setup(9);
    const all = [draft('a'), draft('a', { act: 'like' }), draft('a', { quoted: 'b' }), draft('a', { quoted: '' })];
    for (const one of [...all, ...all]) ask(one);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('are forgotten when others came after them, and those asked for again last', () => {
    const { ask, make } = setup(2);
    for (const text of ['a', 'b', 'a', 'c']) ask(draft(text));
    expect(make).toHaveBeenCalledTimes(3);
    ask(draft('a'));
    expect(make).toHaveBeenCalledTimes(3);
    ask(draft('b'));
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('are all forgotten when what judges them changes', () => {
    const { ask, recent } = setup();
    ask(draft('a'));
    recent.clear();
    expect(ask(draft('a'))).toBe(2);
  });
});
