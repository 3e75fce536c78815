/** Keeps one JSON-LD block on the page. It belongs to the first widget that adds it. */
import { trustedMarkup } from '../host/trusted-types.js';

let owner: Element | undefined;
let block: Element | undefined;
let written = '';

/** @returns false when another widget on the page owns the block */
export const showStructuredData = (element: Element, data: unknown): boolean => {
  if (owner && owner !== element) return false;
  // A `<` could end the script element or start a comment in it.
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  if (owner && json === written) return true;
  hideStructuredData(element);
  const template = document.createElement('template');
  template.innerHTML = trustedMarkup(`<script type="application/ld+json">${json}</script>`);
  block = template.content.firstElementChild ?? undefined;
  if (!block) return false;
  document.head.append(block);
  owner = element;
  written = json;
  return true;
};

export const hideStructuredData = (element: Element): void => {
  if (owner !== element) return;
  if (block?.isConnected) block.parentNode?.removeChild(block);
  owner = block = undefined;
};
