import { describe, expect, it } from 'vitest';
import { createPressGuard } from './press.ts';

const key = (type: string, name: string, repeat = false) => ({ type, key: name, repeat, detail: 0 });
const mouse = (type: string, detail: number) => ({ type, detail });

describe('press guard', () => {
  it.each(['Enter', ' '])('takes no answer from a held %j, however long it is held', (name) => {
    const guard = createPressGuard();
    guard.renew();
    expect(guard.stale(key('keydown', name, true))).toBe(true);
    expect(guard.stale(key('keypress', name, true))).toBe(true);
    expect(guard.stale(key('keydown', name, true))).toBe(true);
    expect(guard.stale(key('keyup', name))).toBe(true);
  });

  it.each(['Enter', ' '])('takes a fresh %j', (name) => {
    const guard = createPressGuard();
    guard.renew();
    expect(guard.stale(key('keyup', name))).toBe(true);
    expect(guard.stale(key('keydown', name))).toBe(false);
    expect(guard.stale(key('keypress', name))).toBe(false);
    expect(guard.stale(key('keyup', name))).toBe(false);
  });

  it('does not let the key that asked the second question answer it', () => {
    const guard = createPressGuard();
    guard.stale(key('keydown', ' '));
    guard.renew();
    expect(guard.stale(key('keyup', ' '))).toBe(true);
  });

  it('leaves every other key alone', () => {
    const guard = createPressGuard();
    for (const name of ['Tab', 'Escape', 'ArrowDown']) expect(guard.stale(key('keydown', name, true))).toBe(false);
  });

  it('takes no answer from the second click of a double click that began before', () => {
    const guard = createPressGuard();
    guard.renew();
    expect(guard.stale(mouse('mousedown', 2))).toBe(false);
    expect(guard.stale(mouse('click', 2))).toBe(true);
  });

  it('takes a click of its own, and the double click that begins with it', () => {
    const guard = createPressGuard();
    guard.renew();
    expect(guard.stale(mouse('mousedown', 1))).toBe(false);
    expect(guard.stale(mouse('click', 1))).toBe(false);
    expect(guard.stale(mouse('click', 2))).toBe(false);
  });

  it('takes the click that a screen reader makes, which no press comes before', () => {
    const guard = createPressGuard();
    guard.renew();
    expect(guard.stale(mouse('click', 0))).toBe(false);
    expect(guard.stale(mouse('click', 1))).toBe(false);
  });
});
