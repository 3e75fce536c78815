/**
 * The sizes of the frame at which its layout changes, in em of the widget: text that is twice as
 * large makes a screen half as large.
 */
import { unsafeCSS, type CSSResult } from 'lit';

/** Two columns: drawing and dial left, words and buttons right. */
export const wide = '(width >= 37em) and (height >= 30em)';
/** The same for what is as high as its words, and so has no height of its own to ask for. */
export const wideWords = '(width >= 37em)';
/** A phone on its side: the buttons stand right of all the rest. */
export const onItsSide = '(width >= 30em) and (height < 30em)';
/** A page that is enlarged four times, or large text on a small phone. */
export const cramped = '(width < 30em) and (height < 26em)';
/** Cramped, with room for two buttons in a row. */
export const squat = '(17em <= width < 30em) and (height < 26em)';
/** Cramped, with room for one. */
export const narrow = '(width < 17em) and (height < 26em)';
/** The longest words of a card fit beside little else. */
export const thin = '(width < 17em)';
/** On its side or cramped: the time stands beside the title. */
export const low = '(height < 26em) or ((width >= 30em) and (height < 30em))';
/** A phone on which the digits may take more room from the words. */
export const big = '(width < 37em) and (height >= 38em)';
export const small = '(height < 44em)';
export const tall = '(height >= 48em)';

/**
 * Sizes of the screen, for what is as high as its words and so has no height of its own to ask for. What
 * other widgets ask for too is in styles/screen-sizes.ts.
 */
export const upright = '(height >= 30em)';
export const phone = '(width <= 37.49em)';
/** The number to call would lie below the first screen. */
export const shortScreen = '(height <= 46em)';
/** The smallest phone, but not one with larger words: they are somebody's choice. */
export const smallestPhoneUsualText = '(height <= 40em) and (19em <= width < 22em)';
/** A screen on its side, and one that is enlarged four times. */
export const sideScreen = '(height < 30em) and (width >= 30em)';
export const enlargedScreen = '(height < 26em) and (width < 30em)';

/** Heights of the place of dial and drawing: room for wide digits, and for a picture above a ring. */
export const forWideDigits = '(height >= 10em)';
export const forRing = '(height >= 21em)';
/** The same in the large display, which has no ring. */
export const forPictureAbove = '(height >= 20em)';

/** Rules for a size of the frame. Not an expression inside css``, which the build could not shrink. */
export const at = (size: string, rules: CSSResult): CSSResult =>
  unsafeCSS(`@container frame ${size}{${rules.cssText}}`);

/** Rules for a size of the place of dial and drawing. */
export const atFigure = (size: string, rules: CSSResult): CSSResult =>
  unsafeCSS(`@container figure ${size}{${rules.cssText}}`);
