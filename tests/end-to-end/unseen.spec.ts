/** Law 4: the page learns nothing. A hostile page listens to everything while Jeda warns in it. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { surface } from '../pages/surfaces.ts';
import { CLEAN, dialogIsOpen, EDIT, PARTISAN, POST_ANYWAY } from './compose.ts';
import { CARD, CHIP, hasFocus, ourNodes, pauseOver } from './ours.ts';

const home = surface('x home');

/** What the page's spy has gathered. */
interface Learned {
  /** Events that came from our host: `type`. */
  events: string[];
  /** Changes of our host, or under it. */
  changes: string[];
  /** How often our host was put into the page. */
  arrivals: number;
  /** Calls of the page's own patched functions. */
  calls: string[];
  /** Roots that a class registered under our name could get hold of. */
  roots: number;
  upgraded: number;
}

declare global {
  interface Window {
    learned: Learned;
  }
}

/** In the page, before the first focus of a compose box: patches, listeners of every type, an observer, our own name taken. */
function spy(): void {
  const learned: Learned = { events: [], changes: [], arrivals: 0, calls: [], roots: 0, upgraded: 0 };
  window.learned = learned;
  const isHost = (it: unknown) => it instanceof Element && it.localName === 'jeda-host';

  const types = new Set([
    'focusin',
    'focusout',
    'DOMActivate',
    'DOMFocusIn',
    'DOMFocusOut',
    'compositionstart',
    'textInput',
  ]);
  for (const source of [window, document, HTMLElement.prototype, Element.prototype, SVGElement.prototype]) {
    for (const key in source) if (key.startsWith('on')) types.add(key.slice(2));
  }
  const hear = (event: Event) => {
    if (event.composedPath().some(isHost) || isHost(event.target)) learned.events.push(event.type);
  };
  for (const type of types) {
    for (const target of [window, document, document.documentElement]) {
      target.addEventListener(type, hear, true);
      target.addEventListener(type, hear, false);
    }
  }

  new MutationObserver((records) => {
    for (const record of records) {
      learned.arrivals += [...record.addedNodes].filter(isHost).length;
      if (isHost(record.target)) learned.changes.push(`${record.type} ${record.attributeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const patch = (owner: object, name: string) => {
    const real: unknown = Reflect.get(owner, name);
    if (typeof real !== 'function') throw new Error(`${name} is no function`);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      if (isHost(this) || name !== 'addEventListener') learned.calls.push(name);
      return Reflect.apply(real, this, given);
    });
  };
  patch(Element.prototype, 'attachShadow');
  patch(EventTarget.prototype, 'addEventListener');
  patch(CSSStyleSheet.prototype, 'replaceSync');
  patch(HTMLElement.prototype, 'showPopover');
  patch(HTMLDialogElement.prototype, 'showModal');

  customElements.define(
    'jeda-host',
    class extends HTMLElement {
      constructor() {
        super();
        learned.upgraded++;
        try {
          if (this.attachInternals().shadowRoot) learned.roots++;
        } catch {
          // Refused: good.
        }
      }
    },
  );
}

/** In the page: all that can be asked of our host, and of the document about it. */
function outline() {
  const host = document.querySelector('jeda-host');
  const style = host ? getComputedStyle(host) : undefined;
  return {
    html: host?.outerHTML,
    attributes: host?.attributes.length,
    nodes: host?.childNodes.length,
    root: host?.shadowRoot,
    parent: host?.parentElement?.localName,
    rect: JSON.stringify(host?.getBoundingClientRect()),
    style: style && [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; '),
    hosts: document.querySelectorAll('jeda-host').length,
    highlights: CSS.highlights.size,
    adopted: document.adoptedStyleSheets.length,
    sheets: document.styleSheets.length,
    animations: document.getAnimations().length,
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
    globals: Object.keys(window).filter((name) => /jeda/i.test(name)),
    text: /jeda sebentar|perlu jeda|pelanggaran/i.test(document.documentElement.textContent),
  };
}

const learned = (stage: Stage) => stage.evaluate(() => window.learned);

/** In the page: which of these its own search finds, and what is selected then. */
function finds(texts: string[]): string[] {
  return texts.filter((text) => {
    getSelection()?.removeAllRanges();
    const find: unknown = Reflect.get(window, 'find');
    if (typeof find !== 'function') throw new Error('no window.find');
    return find.call(window, text, false, false, true) || getSelection()?.toString() !== '';
  });
}

/** The texts of ours on the screen that tell the verdict, as pieces that a search could ask for. */
async function tellingTexts(stage: Stage): Promise<string[]> {
  const nodes = (await ourNodes(stage)).filter(({ tag, visible }) => visible && /^(h2|h3|h4|p|strong)$/.test(tag));
  return [...new Set(nodes.map(({ text }) => text.slice(0, 40).trim()))].filter((text) => text.length > 3);
}

/** Opens the page, sets the spy, and writes; all without an answer of ours yet. */
async function write(stage: Stage, text: string): Promise<void> {
  await stage.open(home.url);
  await stage.evaluate(spy);
  await stage.focus(home.box);
  await stage.modelHasCome();
  await stage.type(`${text} `);
}

test('is the same empty element for a clean and for a partisan draft', async ({ stage }) => {
  await write(stage, CLEAN);
  await pauseOver(stage);
  const clean = { ...(await stage.evaluate(outline)), learned: await learned(stage) };
  expect(clean).toMatchObject({ html: '<jeda-host></jeda-host>', attributes: 0, nodes: 0, root: null, parent: 'html' });
  expect(clean).toMatchObject({
    hosts: 1,
    highlights: 0,
    adopted: 0,
    animations: 0,
    resources: [],
    globals: [],
    text: false,
  });
  expect(clean.learned).toMatchObject({ events: [], changes: [], arrivals: 1, calls: [], roots: 0 });

  await write(stage, PARTISAN);
  await stage.oursFind(CARD);
  expect({ ...(await stage.evaluate(outline)), learned: await learned(stage) }).toEqual(clean);
});

test('is found by no search of the page, as card and as dialog', async ({ stage }) => {
  await write(stage, PARTISAN);
  await stage.oursFind(CARD);
  const shown = await tellingTexts(stage);
  expect(shown.length).toBeGreaterThan(2);
  expect(await stage.evaluate(finds, ['Layanan KTP elektronik'])).toEqual(['Layanan KTP elektronik']);
  expect(await stage.evaluate(finds, shown)).toEqual([]);

  await stage.focus(home.box);
  await stage.click(home.button);
  await stage.oursFind(EDIT);
  await stage.clickOurs('Dasar hukum dan sanksi');
  const told = await tellingTexts(stage);
  expect(told.length).toBeGreaterThan(5);
  expect(await stage.evaluate(finds, told)).toEqual([]);
});

test('lets no event of chip, card and dialog out, used by mouse and by keyboard', async ({ stage }) => {
  await write(stage, PARTISAN);
  await stage.clickOurs(CARD);
  await stage.oursFind(EDIT);
  await stage.clickOurs('Dasar hukum dan sanksi');
  for (const key of ['Tab', 'Tab', 'Shift+Tab', 'ArrowDown', 'Control+a', 'Control+c', 'a']) await stage.press(key);
  await stage.clickOurs(POST_ANYWAY);
  await stage.oursFind('Ya, tetap unggah');
  await stage.press('Escape');
  await stage.oursGone(EDIT);
  await stage.type('x ');
  await stage.clickOurs(CHIP);
  await stage.oursFind(CARD);
  await stage.press('Alt+j');
  for (const key of ['Tab', 'Escape', 'Escape']) await stage.press(key);
  expect(await hasFocus(stage, home.box)).toBe(true);
  expect(await learned(stage)).toMatchObject({ events: [], changes: [], arrivals: 1, calls: [], roots: 0 });
  expect(await stage.evaluate(outline)).toMatchObject({ html: '<jeda-host></jeda-host>', root: null });
  // The spy does hear: of an event at the host, made where our listener does not stand before it.
  const hears = await stage.evaluate(() => {
    document.querySelector('jeda-host')?.dispatchEvent(new Event('invalid', { bubbles: true }));
    return window.learned.events;
  });
  expect(hears).toContain('invalid');
});

test('takes no press that the page made', async ({ stage }) => {
  await write(stage, PARTISAN);
  const card = await stage.oursFind(CARD);
  const press = (box: { x: number; y: number; width: number; height: number }) =>
    stage.evaluate(
      (x, y) => {
        const host = document.querySelector('jeda-host');
        const targets = [host, document.elementFromPoint(x, y), document.activeElement, window];
        const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
        for (const target of targets) {
          for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, at));
          for (const type of ['mousedown', 'mouseup', 'click']) target?.dispatchEvent(new MouseEvent(type, at));
          for (const key of ['Enter', ' ', 'Escape', 'Tab']) {
            target?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
            target?.dispatchEvent(new KeyboardEvent('keyup', { ...at, key }));
          }
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'j', code: 'KeyJ', altKey: true }));
          target?.dispatchEvent(new SubmitEvent('submit', at));
          target?.dispatchEvent(new Event('close', at));
          target?.dispatchEvent(new Event('cancel', at));
        }
        if (host instanceof HTMLElement) {
          host.click();
          host.focus();
          host.blur();
        }
      },
      box.x + box.width / 2,
      box.y + box.height / 2,
    );

  await press(card.box);
  expect(await dialogIsOpen(stage)).toBe(false);
  await stage.oursFind(CARD);

  await stage.clickOurs(CARD);
  const anyway = await stage.oursFind(POST_ANYWAY);
  await press(anyway.box);
  expect(await dialogIsOpen(stage)).toBe(true);
  await stage.oursFind(POST_ANYWAY);
  await stage.clickOurs(POST_ANYWAY);
  const indeed = await stage.oursFind('Ya, tetap unggah');
  await press(indeed.box);
  expect(await dialogIsOpen(stage)).toBe(true);
  expect(await stage.sent()).toEqual([]);
  // Pressed by a person, the same control answers.
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
});
