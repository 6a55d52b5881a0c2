import { describe, expect, it } from 'vitest';
import { momentOf, PRESS_EVENTS } from './moment.ts';

describe('a press', () => {
  it('is decided once by a pointer, once by a key, and by its form', () => {
    expect(PRESS_EVENTS.filter((type) => momentOf({ type }).decisive)).toEqual([
      'click',
      'dblclick',
      'keydown',
      'submit',
    ]);
  });

  it('starts when a finger or a key goes down', () => {
    expect(PRESS_EVENTS.filter((type) => momentOf({ type }).starts)).toEqual(['pointerdown', 'keydown']);
  });

  it('does not start again while a key is held down', () => {
    expect(momentOf({ type: 'keydown', repeat: true })).toEqual({ starts: false, decisive: true });
  });
});
