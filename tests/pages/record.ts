/**
 * What a practice page remembers: its boxes, and what it has really sent. It plays the site's part, so it also acts
 * in the ways that hostile sites do, by query string; `handlers` and `trusted` also from then on, by `window.behave`:
 *
 *   ?handlers=pointerdown   the site sends on that mouse or pointer event, heard on document and window in capture
 *   ?handlers=keyup         the site sends when the key comes up again
 *   ?handlers=capture       click and keydown, heard on document and window in capture
 *   ?handlers=all           every event of a press that reaches it, heard on document and window in capture
 *   ?trusted=1              ignores events that a script made
 *   ?slow=1                 empties the box 1.5 s after the send (as on a slow line)
 *   ?lang=en                English interface
 *   ?csp=open               served without a Content-Security-Policy (see routes.ts)
 *   ?quoted=…               text of the first post of the page, which a reply, a share or a first comment answers
 */

export type SentAct = 'post' | 'comment' | 'message' | 'share' | 'like' | 'follow' | 'join' | 'search';

export interface Sent {
  /** Name of the box, or of the control for likes, shares and follows. */
  readonly box: string;
  readonly text: string;
  readonly act: SentAct;
  /** Whether a person's event did it (`event.isTrusted`). */
  readonly trusted: boolean;
  /** Type of that event: click, keydown, submit, pointerdown, … */
  readonly by: string;
}

/** A compose box as the page itself knows it. */
export interface PageBox {
  readonly name: string;
  readonly act: SentAct;
  /** The editor's own state, paragraphs joined by '\n'. */
  text(): string;
  /** In UTF-16 units of `text()`. */
  selection(): { anchor: number; focus: number };
  clear(): void;
  /** The element that takes the keys. */
  editor(): Element | null;
}

/** One way out: a send control and the boxes that it sends together (a thread has several). */
export interface Outlet {
  readonly boxes: () => readonly PageBox[];
  readonly button: () => Element | null;
  /** Whether this key, pressed in one of the editors, sends. */
  readonly isSendKey: (event: KeyboardEvent) => boolean;
  /** After the boxes were emptied: closes a dialog, for instance. */
  readonly after?: () => void;
}

declare global {
  interface Window {
    sent: Sent[];
    ready: boolean;
    /** Acts from now on as with this query string: `?handlers=all`, `?trusted=1`; an empty one for an ordinary page. */
    behave: (query: string) => void;
    editorText: (box: string) => string | null;
    /** Like `document.querySelector`, also within shadow roots. */
    deep: (css: string) => Element | null;
    selectionOf: (box: string) => { anchor: number; focus: number } | null;
  }
}

const query = new URLSearchParams(location.search);
export const language = query.get('lang') === 'en' ? 'en' : 'id';
const hostile: Readonly<Record<string, { mouse: readonly string[]; key: readonly string[] }>> = {
  keyup: { mouse: [], key: ['keyup'] },
  capture: { mouse: ['click'], key: ['keydown'] },
  all: {
    mouse: ['pointerdown', 'mousedown', 'touchstart', 'touchend', 'pointerup', 'mouseup', 'click'],
    key: ['keydown', 'keypress', 'keyup'],
  },
};

/** Ordinary pages act in React's own handlers; the hostile variants act below instead. */
export let actsOnClick = true;
export let actsOnKeydown = true;
let ignoresScripts = false;
let listening = new AbortController();

function behave(as: URLSearchParams): void {
  const handlers = as.get('handlers');
  const { mouse, key } = handlers ? (hostile[handlers] ?? { mouse: [handlers], key: [] }) : { mouse: [], key: [] };
  actsOnClick = mouse.length === 0;
  actsOnKeydown = key.length === 0;
  ignoresScripts = as.get('trusted') === '1';
  listening.abort();
  listening = new AbortController();
  for (const target of [window, document]) {
    const options = { capture: true, signal: listening.signal };
    for (const type of mouse) target.addEventListener(type, onMouse, options);
    for (const type of key) target.addEventListener(type, onKey, options);
  }
}

const boxes = new Map<string, PageBox>();
const outlets = new Set<Outlet>();

/** Announces a mounted box; the answer takes it away again. */
export function mountBox(box: PageBox): () => void {
  boxes.set(box.name, box);
  return () => {
    if (boxes.get(box.name) === box) boxes.delete(box.name);
  };
}

/** Announces a mounted send control; the answer takes it away again. */
export function mountOutlet(outlet: Outlet): () => void {
  outlets.add(outlet);
  return () => {
    outlets.delete(outlet);
  };
}

/** Sends what stands in the boxes, once for one event, as a site does, and not while its control is switched off. */
export function send(outlet: Outlet, event: Event): void {
  if (outlet.button()?.matches(':disabled, [aria-disabled="true"]')) return;
  const filled = outlet.boxes().filter((box) => box.text().trim() !== '');
  if (filled.length === 0 || !accepts(event)) return;
  for (const box of filled) record({ box: box.name, text: box.text(), act: box.act }, event);
  const empty = () => {
    for (const box of filled) box.clear();
    outlet.after?.();
  };
  if (query.get('slow') === '1') setTimeout(empty, 1500);
  else empty();
}

/** A press that publishes without a box: like, share, follow, search. Tells whether the site took the event. */
export function act(name: string, kind: SentAct, event: Event, text = ''): boolean {
  const taken = accepts(event);
  if (taken) record({ box: name, text, act: kind }, event);
  return taken;
}

function record(what: Pick<Sent, 'box' | 'text' | 'act'>, event: Event): void {
  window.sent.push({ ...what, trusted: event.isTrusted, by: event.type });
}

const spent = new WeakSet<Event>();

function accepts(event: Event): boolean {
  if (spent.has(event) || (ignoresScripts && !event.isTrusted)) return false;
  spent.add(event);
  return true;
}

/** The innermost node of an event, also within a closed root of the page's own. */
const innermost = (event: Event): EventTarget | null =>
  innermostInClosed(event) ?? event.composedPath()[0] ?? event.target;

function onMouse(event: Event): void {
  const target = innermost(event);
  for (const outlet of outlets) {
    if (target instanceof Node && outlet.button()?.contains(target)) send(outlet, event);
  }
}

function onKey(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  for (const outlet of outlets) {
    const target = innermost(event);
    const isAt = (element: Element | null | undefined) => target instanceof Node && element?.contains(target) === true;
    const fromBox = outlet.boxes().some((box) => isAt(box.editor())) && outlet.isSendKey(event);
    const onButton = isAt(outlet.button()) && (event.key === 'Enter' || event.key === ' ');
    if (fromBox || onButton) send(outlet, event);
  }
}

const closedRoots: ShadowRoot[] = [];

/** A closed shadow root of the page: the specs may look into it, as the page itself can. */
export function keepRoot(root: ShadowRoot): void {
  closedRoots.push(root);
}

/** In the page's own closed roots an event ends at the outermost host for everybody outside. */
function innermostInClosed(event: Event): Element | null {
  let found: Element | null = null;
  let at = event.composedPath()[0];
  for (;;) {
    const root = closedRoots.find(({ host }) => host === at);
    const isMouse = event instanceof MouseEvent;
    const inner = isMouse ? root?.elementFromPoint(event.clientX, event.clientY) : root?.activeElement;
    if (!inner || inner.getRootNode() !== root) return found;
    found = inner;
    at = inner;
  }
}

function deep(css: string, root: ParentNode = document): Element | null {
  const found = root.querySelector(css);
  if (found) return found;
  for (const host of root.querySelectorAll('*')) {
    const inside = host.shadowRoot ?? closedRoots.find((closed) => closed.host === host);
    const inner = inside && deep(css, inside);
    if (inner) return inner;
  }
  return null;
}

window.deep = (css) => deep(css);

window.sent = [];
window.editorText = (name) => boxes.get(name)?.text() ?? null;
window.selectionOf = (name) => boxes.get(name)?.selection() ?? null;
window.behave = (as) => behave(new URLSearchParams(as));
behave(query);
