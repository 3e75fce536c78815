/**
 * Puts styles into a shadow root. Lit's own way asks `Document.prototype` for adopted style sheets;
 * MooTools replaces `Document` and hides them, and the `<style>` that Lit falls back to is stopped
 * by a strict CSP. The document itself still has them.
 */
import type { CSSResult } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = (cssText: string): CSSStyleSheet => {
  let sheet = sheets.get(cssText);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
  }
  return sheet;
};

/** Adds styles to those that the root has. */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  if ('adoptedStyleSheets' in document) {
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...styles.map((style) => sheetOf(style.cssText)),
    ];
    return;
  }
  const element = (document as Document).createElement('style');
  element.textContent = styles.map((style) => style.cssText).join('\n');
  root.append(element);
};
