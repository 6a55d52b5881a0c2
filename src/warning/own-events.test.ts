import { describe, expect, it } from 'vitest';
import type { Guard } from '../browser/index.ts';
import { keepOwnEvents, OWN_EVENTS, PASSIVE_EVENTS } from './own-events.ts';

/** A window that only knows what was listened to. */
function listening() {
  const window = new EventTarget();
  const options = new Map<string, AddEventListenerOptions>();
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (type: string, listener: EventListener, given: AddEventListenerOptions) => {
    options.set(type, given);
    listen(type, listener, given);
  };
  return { window, options };
}

function surfaceOf(owns: boolean) {
  const pressed: string[] = [];
  const surface = {
    owns: () => owns,
    takes: () => false,
    pressed: (event: Event) => void pressed.push(event.type),
    focusHint: () => false,
  };
  return { surface, pressed };
}

const run: Guard = (_stage, step) => step();

describe('keepOwnEvents', () => {
  it('listens in capture to all, and holds up no scrolling', () => {
    const { window, options } = listening();
    keepOwnEvents(window, () => undefined, run, new AbortController().signal);
    expect([...options.keys()].toSorted()).toEqual([...OWN_EVENTS, ...PASSIVE_EVENTS].toSorted());
    expect([...options.values()].every((given) => given.capture)).toBe(true);
    for (const type of ['wheel', 'touchmove']) expect(options.get(type)?.passive).toBe(true);
  });

  it('ends an event at our host before any later listener, and acts on none that a script made', () => {
    const { window } = listening();
    const { surface, pressed } = surfaceOf(true);
    keepOwnEvents(window, () => surface, run, new AbortController().signal);
    const seen: string[] = [];
    window.addEventListener('click', () => seen.push('page'), {});
    window.dispatchEvent(new Event('click'));
    expect(seen).toEqual([]);
    expect(pressed).toEqual([]);
  });

  it('leaves the page’s own events alone', () => {
    const { window } = listening();
    const { surface } = surfaceOf(false);
    keepOwnEvents(window, () => surface, run, new AbortController().signal);
    const seen: string[] = [];
    window.addEventListener('click', () => seen.push('page'), {});
    window.dispatchEvent(new Event('click'));
    expect(seen).toEqual(['page']);
  });

  it('ends with its signal', () => {
    const { window } = listening();
    const end = new AbortController();
    keepOwnEvents(window, () => surfaceOf(true).surface, run, end.signal);
    end.abort();
    const seen: string[] = [];
    window.addEventListener('click', () => seen.push('page'), {});
    window.dispatchEvent(new Event('click'));
    expect(seen).toEqual(['page']);
  });
});
