/**
 * Puts styles into a shadow root. Lit's own way asks `Document.prototype` for adopted style sheets;
 * MooTools replaces `Document` and hides them, and the `<style>` that Lit falls back to is stopped
 * by a strict CSP. The root itself still has them.
 */
import type { CSSResult } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

let turns = 0;
let isWatching = false;

// WebKit does not look at `@media` again for a sheet that no root had while the phone was turned, nor
// for another one of the same text.
const watchTurns = (): void => {
  if (isWatching) return;
  isWatching = true;
  addEventListener('resize', () => {
    sheets.clear();
    turns++;
  });
};

const sheetOf = (cssText: string, root: ShadowRoot): CSSStyleSheet => {
  // A sheet holds in the document of its window only. Kept for ours: others are rare.
  const view = root.ownerDocument.defaultView as Window & typeof globalThis;
  const isOurs = view === window;
  watchTurns();
  let sheet = isOurs ? sheets.get(cssText) : undefined;
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${cssText}/*${turns}*/`);
    if (isOurs) sheets.set(cssText, sheet);
  }
  return sheet;
};

const listFor = (root: ShadowRoot, styles: readonly CSSResult[]): CSSStyleSheet[] =>
  styles.map((style) => sheetOf(style.cssText, root));

/** Makes the sheets ahead, so that `adoptSheets` finds them made. */
export const makeSheets = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  try {
    if ('adoptedStyleSheets' in root) listFor(root, styles);
  } catch {
    // `adoptSheets` finds another way.
  }
};

/** Gives a root these styles, in place of those that it had from here. */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  try {
    if ('adoptedStyleSheets' in root) {
      root.adoptedStyleSheets = listFor(root, styles);
      return;
    }
  } catch {
    // A script of the page has replaced what sheets are made with, or there is no window (yet).
  }
  const element = root.querySelector('style') ?? root.appendChild(document.createElement('style'));
  element.textContent = styles.map((style) => style.cssText).join('\n');
};
