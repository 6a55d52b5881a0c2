/** Everything of a page that can be asked without the person's help, and could tell of a hint or of marks. */

const HOST = 'jeda-host';
/** Names that a style of ours might ask for before the generic one. */
const FONTS = [
  'system-ui',
  '-apple-system',
  'BlinkMacSystemFont',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Helvetica',
  'Arial',
];
const FILES = ['manifest.json', 'popup.html', 'icon/48.png', 'content-scripts/compose.js'];

const heard = new Set<string>();

/** Patches and listens; called when the page's own script starts, after ours. */
export function listenIn(): void {
  const isHost = (it: unknown) => it instanceof Element && it.localName === HOST;
  const note = (what: string) => void heard.add(what);
  for (const type of [
    'pointerover',
    'pointerout',
    'mouseover',
    'mouseout',
    'pointerleave',
    'focusin',
    'focusout',
    'toggle',
  ]) {
    addEventListener(
      type,
      (event) => {
        const related = 'relatedTarget' in event ? event.relatedTarget : null;
        if (isHost(related) || event.composedPath().some(isHost)) note(`${type} at our host`);
      },
      true,
    );
  }
  // The editor of the page talks to itself by messages; their numbers change.
  addEventListener('message', ({ data }) => note(`message ${String(data).replace(/[\d.]+/g, '')}`));
  addEventListener('error', ({ message, error }) => note(`error ${message} ${error?.stack}`));
  addEventListener('unhandledrejection', () => note('rejection'));
  tamper(note);
}

/** Whatever a careless script would call in the page's own world. */
function tamper(note: (what: string) => void): void {
  const patched: readonly (readonly [object, string])[] = [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'matches'],
    [Element.prototype, 'closest'],
    [Element.prototype, 'getClientRects'],
    [Element.prototype, 'getBoundingClientRect'],
    [Range.prototype, 'getClientRects'],
    [Event.prototype, 'stopImmediatePropagation'],
    [Event.prototype, 'composedPath'],
    [EventTarget.prototype, 'addEventListener'],
    [HTMLDialogElement.prototype, 'showModal'],
    [HTMLElement.prototype, 'showPopover'],
    [HTMLElement.prototype, 'togglePopover'],
    [JSON, 'stringify'],
    [Array.prototype, 'flatMap'],
    [Array.prototype, 'toSorted'],
    [String.prototype, 'normalize'],
    [crypto, 'randomUUID'],
  ];
  // What the page and its driver call themselves is told by the stack: only a caller of ours would count.
  for (const [owner, name] of patched) {
    const real: unknown = Reflect.get(owner, name);
    if (typeof real !== 'function') throw new Error(`${name} is no function`);
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        if (/(chrome|moz)-extension:/.test(new Error('who').stack ?? '')) note(`${name} called by ours`);
        return Reflect.apply(real, this, given);
      },
    });
  }
}

/** Everything at once, as one text: equal texts tell nothing. */
export async function look(box: string): Promise<string> {
  const host = document.querySelector(HOST);
  const style = host && getComputedStyle(host);
  return JSON.stringify(
    {
      hit: hits(),
      over: await isOver(box),
      states: [':hover', ':focus', ':focus-within', ':active', ':popover-open', ':modal', ':target'].filter((one) =>
        host?.matches(one),
      ),
      style: style && [...style].map((name) => style.getPropertyValue(name)).join(),
      open: document.querySelectorAll(':popover-open, :modal').length,
      active: document.activeElement?.getAttribute('data-testid'),
      animations: document.getAnimations().length,
      highlights: CSS.highlights.size,
      children: document.documentElement.children.length,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      selection: getSelection()?.type,
      fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
      shifts: performance.getEntriesByType('layout-shift').length,
      heard: [...heard].toSorted(),
      files: await files(),
    },
    null,
    1,
  );
}

/** How often the page meets our host, asked every few pixels: by the pointer's place and by the caret's. */
function hits(): number {
  let count = 0;
  for (let x = 2; x < innerWidth; x += 8) {
    for (let y = 2; y < innerHeight; y += 8) {
      const all = document.elementsFromPoint(x, y);
      const at = document.caretPositionFromPoint?.(x, y)?.offsetNode;
      if (all.some(({ localName }) => localName === HOST) || (at instanceof Element && at.localName === HOST)) count++;
    }
  }
  return count;
}

/** Whether anything lies over the box, its words, and the page around it. Only Chromium answers. */
async function isOver(css: string): Promise<string> {
  const box = document.querySelector(css);
  if (!box || !('trackVisibility' in IntersectionObserver.prototype)) return 'no answer';
  const asked = [
    document.body,
    box,
    ...(box.parentElement ? [box.parentElement] : []),
    ...box.querySelectorAll('span'),
  ];
  return new Promise((resolve) => {
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      trackVisibility: true,
      delay: 100,
    };
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const seen = new Set(entries.map((entry) => `${Reflect.get(entry, 'isVisible')}`));
      resolve([...seen].join());
    }, options);
    for (const one of asked) observer.observe(one);
  });
}

/** Fonts under the names of ours: drawn with, they are fetched. Said before anything is written. */
export function seenWithin(): void {
  for (const family of FONTS) {
    // Nothing but a font stands at a data address, and a broken one is tried all the same.
    document.fonts.add(new FontFace(family, 'url(data:font/woff2;base64,AAAA)', { display: 'block' }));
  }
}

/** A file of an extension that pages may load tells that it is there. */
async function files(): Promise<string[]> {
  const found: string[] = [];
  for (const origin of ['moz-extension://1eda0000-0000-4000-8000-000000000001', 'chrome-extension://invalid']) {
    for (const file of FILES) {
      const answer = await fetch(`${origin}/${file}`).catch(() => undefined);
      if (answer?.ok) found.push(file);
    }
  }
  return found;
}
