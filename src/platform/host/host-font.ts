/**
 * Tells whether the host's font is `monospace` alone. Browsers then make `medium` 13px instead of
 * 16px. Read it once only: reading it forces a layout.
 */
let isPageMonospace: boolean | undefined;

export const isMonospaceAt = (element: Element): boolean =>
  (isPageMonospace ??=
    getComputedStyle(element.closest('body') ?? element).fontFamily === 'monospace') ||
  element.closest('pre, code') !== null;
