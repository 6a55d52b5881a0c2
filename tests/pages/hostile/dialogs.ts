/** What a page can do to a dialog over it. Each is called while ours is open. */

const host = () => document.querySelector('jeda-host');

const PICTURE = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:gold;font-size:40px';

/** Inert under a modal dialog, and drawn above it: a press goes through to what lies beneath. */
export function coverByPopover(): void {
  const element = picture();
  document.body.append(element);
  element.showPopover();
}

/** The same out of a shadow root, where no event of it is told to the document. */
export function coverFromRoot(): void {
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'closed' });
  const inside = picture();
  root.append(inside);
  document.body.append(holder);
  inside.showPopover();
}

/** A fullscreen element lies above a dialog that was opened before it. Granted within a press of the person alone. */
export async function coverByFullscreen(): Promise<boolean> {
  const element = document.createElement('div');
  element.className = 'picture';
  element.style.cssText = PICTURE;
  document.body.append(element);
  await element.requestFullscreen();
  return document.fullscreenElement === element;
}

/** Pictures of a transition are drawn over everything for as long as it runs. False where the browser knows none. */
export async function coverByTransition(): Promise<boolean> {
  if (!('startViewTransition' in document)) return false;
  const style = document.createElement('style');
  style.textContent = '::view-transition-group(*), ::view-transition-new(*) { animation-duration: 60s !important }';
  document.head.append(style);
  transition = document.startViewTransition(() => undefined);
  await transition.ready;
  return true;
}
let transition: ViewTransition | undefined;

export async function uncover(): Promise<void> {
  transition?.skipTransition();
  await transition?.finished;
  if (document.fullscreenElement) await document.exitFullscreen();
}

function picture(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'picture';
  element.popover = 'manual';
  element.style.cssText = PICTURE;
  element.textContent = 'Tekan untuk mengambil hadiah';
  return element;
}

export function remove(): void {
  host()?.remove();
}

/** Takes our host away as often as it comes. @returns how often, up to now. */
export function banish(): () => number {
  let times = 0;
  const away = () => {
    const found = host();
    if (!found) return;
    times++;
    found.remove();
  };
  new MutationObserver(away).observe(document, { childList: true, subtree: true });
  away();
  return () => times;
}

/** Into a place that is not drawn. */
export function move(): void {
  const hidden = document.createElement('div');
  hidden.style.display = 'none';
  document.body.append(hidden);
  const found = host();
  if (found) hidden.append(found);
}

/** Rules, attributes and registered properties, all at once. */
export function restyle(): void {
  const style = document.createElement('style');
  style.textContent = `
    * { pointer-events: none !important; }
    :not(html, body, #root, #root *) { display: none !important; opacity: 0 !important; visibility: hidden !important; }
    jeda-host { position: absolute !important; left: -9999px !important; transform: scale(0) !important; font-size: 0 !important; }
    jeda-host::part(dialog), ::backdrop { display: none !important; }
    dialog { display: none !important; }
    @property --ink { syntax: '<color>'; inherits: false; initial-value: transparent; }
    @property --paper { syntax: '<length>'; inherits: false; initial-value: 0px; }
  `;
  document.head.append(style);
  const found = host();
  found?.setAttribute('style', 'display: none !important; zoom: 0.01 !important; color: transparent !important');
  found?.setAttribute('hidden', '');
  found?.setAttribute('inert', '');
  document.documentElement.style.setProperty('filter', 'opacity(0)');
  CSS.registerProperty({ name: '--soft', syntax: '<color>', inherits: false, initialValue: 'transparent' });
}

/** Wants the focus for its box again and again. */
export function grabFocus(css: string): void {
  const box = document.querySelector<HTMLElement>(css);
  for (let times = 0; times < 50; times++) {
    box?.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
}
