import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../vocabulary.ts';
import { createHold, type Step } from './hold.ts';
import { momentOf } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { PERMIT_LIFE } from './permit.ts';

const verdict = (level: Verdict['level']): Verdict => ({ level, findings: [] });
const step = (type: string, wording = 'a', level: Verdict['level'] = 'langgar'): Step => ({
  verdict: verdict(level),
  wording,
  moment: momentOf({ type }),
});

function setup({ asks = true } = {}) {
  const life = new AbortController();
  let time = 0;
  let isAsking = false;
  const warn = vi.fn(() => {
    isAsking = asks;
  });
  const counted: string[] = [];
  const hold = createHold({
    signal: life.signal,
    hold: () => 'langgar',
    asking: () => isAsking,
    now: () => time,
    guard(stage, run) {
      try {
        return run();
      } catch {
        counted.push(stage);
        return undefined;
      }
    },
  });
  const watched: { then: Outcome; signal: AbortSignal }[] = [];
  return {
    hold,
    warn,
    counted,
    watched,
    life,
    pass: (...types: string[]) => types.map((type) => hold.decide(step(type), warn)),
    goOn: (press = () => {}, ignored = () => {}) =>
      hold.goOn('a', press, (then, signal) => void watched.push({ then, signal }), ignored),
    answer: () => {
      isAsking = false;
    },
    wait: (ms: number) => {
      time += ms;
    },
  };
}

const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('a hold', () => {
  it('keeps a whole press from the page, and warns at its decisive event alone', () => {
    const { pass, warn } = setup();
    expect(pass(...CLICK.slice(0, -1))).toEqual(['held', 'held', 'held', 'held']);
    expect(warn).not.toHaveBeenCalled();
    expect(pass('click')).toEqual(['held']);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('leaves alone what weighs less than what the person wants held', () => {
    const { hold, warn } = setup();
    expect(hold.decide(step('click', 'a', 'waspada'), warn)).toBe('free');
    expect(hold.decide(step('click', 'a', 'aman'), warn)).toBe('free');
    expect(warn).not.toHaveBeenCalled();
  });

  it('does not ask twice while a question stands', () => {
    const { pass, warn } = setup();
    pass('click');
    expect(pass('click', 'keydown')).toEqual(['held', 'held']);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('lets a press go on at all its events where the warning could not be shown', () => {
    const { hold, pass } = setup();
    const broken = () => {
      throw new Error('no dialog');
    };
    expect(() => hold.decide(step('keydown'), broken)).toThrow('no dialog');
    expect(pass('keyup', 'submit')).toEqual(['permitted', 'permitted']);
    expect(hold.decide(step('mousedown', 'b'), broken)).toBe('held');
  });

  it('warns again of the same draft at the next press', () => {
    const { pass, warn, answer } = setup();
    pass('click');
    answer();
    expect(pass('click')).toEqual(['held']);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('lets one press through by leave, and not the next', () => {
    const { hold, pass } = setup();
    hold.allow('a');
    expect(pass(...CLICK)).toEqual(CLICK.map(() => 'permitted'));
    expect(pass('pointerdown')).toEqual(['held']);
  });
});

describe('going on', () => {
  it('gives leave before it presses: the page may answer the press at once', () => {
    const { goOn, pass, warn } = setup();
    const met: string[] = [];
    goOn(() => met.push(...pass('pointerdown', 'click')));
    expect(met).toEqual(['permitted', 'permitted']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('counts a press of ours that fails, and watches all the same', () => {
    const { goOn, counted, watched } = setup();
    goOn(() => {
      throw new Error('gone');
    });
    expect(counted).toEqual(['resend']);
    expect(watched).toHaveLength(1);
  });

  it('takes the leave back once the site has taken the press', () => {
    const { goOn, watched, pass } = setup();
    goOn();
    watched[0]?.then.gone();
    expect(pass('click')).toEqual(['held']);
  });

  it('tells when the site took no notice, and the leave stands for its time', () => {
    const { goOn, watched, pass, wait } = setup();
    const ignored = vi.fn();
    goOn(undefined, ignored);
    watched[0]?.then.ignored();
    expect(ignored).toHaveBeenCalledOnce();
    wait(PERMIT_LIFE);
    expect(pass('click')).toEqual(['permitted']);
  });

  it('watches one press at a time, and none after its end', () => {
    const { goOn, watched, life } = setup();
    goOn();
    goOn();
    expect(watched.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    life.abort();
    expect(watched.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });
});
