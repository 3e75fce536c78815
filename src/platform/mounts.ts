/**
 * `<div data-bedside="exercise-timer" data-rounds="2">`, for pages whose CMS strips unknown tags:
 * the div becomes the tag, with its children and attributes, and `data-rounds` becomes `rounds`.
 * What runs as script (`onclick`, and `style`, which a strict CSP refuses) is left behind.
 */
import { hasLoader } from './bedside-global.js';
import { warnAttribute } from './console-message.js';

const place = 'data-bedside';
const kinds = ['article-card', 'exercise-timer', 'risk-checklist', 'seek-help'];

let isWatching = false;

const mount = (div: Element): void => {
  const kind = div.getAttribute(place)!;
  const tag = `bedside-${kind}`;
  const element = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  if (!kinds.includes(kind)) {
    // The loader has said it already.
    if (!hasLoader()) warnAttribute(div, place, kind, kinds.join(', '));
    // A tag that is not here yet may come; in an editor the div must stay as it will be saved.
  } else if (element && !(div as HTMLElement).isContentEditable) {
    const known = [...(element.observedAttributes ?? []), 'lang', 'dir', 'hidden'];
    const widget = document.createElement(tag);
    [...div.attributes].forEach((attribute) => {
      const name = attribute.name.replace(/^data-/, '');
      if (name !== attribute.name && known.includes(name))
        widget.setAttribute(name, attribute.value);
      else if (attribute.name !== place && !/^(on|style$)/.test(attribute.name))
        widget.setAttributeNode(attribute.cloneNode() as Attr);
    });
    while (div.firstChild) widget.appendChild(div.firstChild);
    div.replaceWith(widget);
  }
};

const mountAll = (): void => document.querySelectorAll(`[${place}]`).forEach(mount);

/** Replaces what waits for a tag that is registered, now and later; before the page is parsed, then. */
export const mountWidgets = (): void => {
  if (isWatching) mountAll();
  else if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', mountWidgets, { once: true });
  else {
    isWatching = true;
    new MutationObserver(mountAll).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: [place],
    });
    mountAll();
  }
};
