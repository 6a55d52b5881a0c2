/**
 * Our one element in the page: constant, empty, without attributes, holding a closed shadow root. It is made in a document
 * without a window and then adopted: a page that defines a custom element of this name gets an element whose root was
 * attached before its class existed, and the browser then refuses it the root (`ElementInternals.shadowRoot`).
 */
import { dress } from './styles.ts';

export const HOST_NAME = 'jeda-host';

export interface Host {
  readonly root: ShadowRoot;
  /** True for an event that the page would see at our element. */
  owns(event: Event): boolean;
  /** Puts the element into the document, again if the page took it out. */
  attach(): void;
  remove(): void;
}

export function createHost(document: Document): Host {
  const element = document.implementation.createHTMLDocument('').createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  dress(root);
  return {
    root,
    owns: (event) => event.target === element,
    attach() {
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
