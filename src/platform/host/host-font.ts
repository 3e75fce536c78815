/**
 * Browsers make `medium` smaller, 13px in place of 16px, where the font family is `monospace` and
 * nothing else. Looked at once: it costs a layout.
 */
let isPageMonospace: boolean | undefined;

export const isMonospaceAt = (element: Element): boolean =>
  (isPageMonospace ??=
    getComputedStyle(element.closest('body') ?? element).fontFamily === 'monospace') ||
  element.closest('pre, code') !== null;
