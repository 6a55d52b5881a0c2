import { describe, expect, it } from 'vitest';
import { createPermits, PERMIT_LIFE } from './permit.ts';

function setup() {
  let time = 0;
  const permits = createPermits(() => time);
  return {
    permits,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('a permit', () => {
  it('lets every event of one press of its draft through', () => {
    const { permits } = setup();
    permits.arm('a');
    expect(permits.allows('a', true)).toBe(true);
    expect(permits.allows('a', false)).toBe(true);
    expect(permits.allows('a', false)).toBe(true);
  });

  it('is spent by the first press', () => {
    const { permits } = setup();
    permits.arm('a');
    permits.allows('a', true);
    expect(permits.allows('a', true)).toBe(false);
  });

  it('does not let another draft through, and is gone after one was tried', () => {
    const { permits } = setup();
    permits.arm('a');
    expect(permits.allows('b', true)).toBe(false);
    expect(permits.allows('a', true)).toBe(false);
  });

  it('is gone after its life', () => {
    const { permits, wait } = setup();
    permits.arm('a');
    wait(PERMIT_LIFE + 1);
    expect(permits.allows('a', true)).toBe(false);
  });

  it('covers a press on which a finger rests long', () => {
    const { permits, wait } = setup();
    permits.arm('a');
    expect(permits.allows('a', true)).toBe(true);
    wait(5_000);
    expect(permits.allows('a', false)).toBe(true);
  });

  it('covers a press that comes without its first events, but not a late second one', () => {
    const { permits, wait } = setup();
    permits.arm('a');
    expect(permits.allows('a', false)).toBe(true);
    wait(1_001);
    expect(permits.allows('a', false)).toBe(false);
  });

  it('is gone when it is revoked', () => {
    const { permits } = setup();
    permits.arm('a');
    permits.revoke();
    expect(permits.allows('a', true)).toBe(false);
  });
});
