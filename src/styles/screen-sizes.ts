/**
 * The sizes of the screen at which layouts change, in em of the browser: text that is twice as large
 * makes a screen half as large.
 */
import { unsafeCSS, type CSSResult } from 'lit';

/** The longest words of a card fit beside little else. */
export const thinScreen = '(width < 17em)';
/** A watch, or a small phone with large text. */
export const slimScreen = '(width < 20em)';
/** A small phone. */
export const smallPhone = '(width < 22em)';
export const widerThanPhone = '(width >= 37.5em)';

/** The number to call comes before roomy lines. */
export const lowScreen = '(height <= 40em)';
export const shortPhone = '(height <= 46em) and (width < 37.5em)';
export const smallestPhone = '(height <= 40em) and (width < 22em)';

/** Rules for a size of the screen. Not an expression inside css``, which the build could not shrink. */
export const onScreen = (size: string, rules: CSSResult): CSSResult =>
  unsafeCSS(`@media ${size}{${rules.cssText}}`);

/** One sheet of these rules, in their order. */
export const sheetOf = (...rules: CSSResult[]): CSSResult =>
  unsafeCSS(rules.map(({ cssText }) => cssText).join(''));
