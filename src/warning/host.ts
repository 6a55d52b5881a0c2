/**
 * Our one element in the page: constant, empty, without attributes, holding a closed shadow root. It is made in a document
 * without a window and then adopted: a page that defines a custom element of this name gets an element whose root was
 * attached before its class existed, and the browser then refuses it the root (`ElementInternals.shadowRoot`).
 */
import { ancestorsOf } from '../composer/index.ts';
import { dress } from './styles.ts';

export const HOST_NAME = 'jeda-host';

export interface Host {
  readonly root: ShadowRoot;
  /** True for an event that the page would see at our element. */
  owns(event: Event): boolean;
  /**
   * Puts the element into the page, again if the page took it out. What lies outside of a modal dialog of the page is inert:
   * beside a box in such a dialog it stands within, at its end.
   */
  attach(beside?: Element): void;
  remove(): void;
}

export function createHost(document: Document): Host {
  const element = document.implementation.createHTMLDocument('').createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  dress(root);
  return {
    root,
    owns(event) {
      // Asked for every event of the page: what a closed root holds seems to happen at its host, or at that of a root around.
      const { target } = event;
      const isAround = target instanceof Element && target.shadowRoot !== null;
      return target === element || (isAround && event.composedPath().includes(element));
    },
    attach(beside) {
      const parent = (beside && modalAround(beside)) ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
    },
    remove: () => element.remove(),
  };
}

/** The page's own modal that holds an element; not one in a closed root, where no event would name our element. */
function modalAround(element: Element): Element | undefined {
  const modal = ancestorsOf(element).find((ancestor) => ancestor.matches('dialog:modal'));
  const root = modal?.getRootNode();
  return root instanceof ShadowRoot && root.mode === 'closed' ? undefined : modal;
}
