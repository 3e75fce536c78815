/** Contrast of colours as WCAG 2 reckons it, and the token pairs that have to keep it. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** @param text a colour as a computed style writes it */
export const parseRgb = (text: string): Rgb | undefined => {
  const numbers = /^(rgba?|color)\(([^)]*)\)$/.exec(text.trim());
  if (!numbers) return undefined;
  const isFraction = numbers[1] === 'color';
  const found = numbers[2]!.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);
  if (!found || found.length < 3) return undefined;
  const scale = isFraction ? 255 : 1;
  return [found[0]! * scale, found[1]! * scale, found[2]! * scale];
};

const linear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 (the same) to 21 (black on white). */
export const contrastRatio = (a: Rgb, b: Rgb): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

export interface TokenPair {
  readonly front: string;
  readonly back: string;
  /** 4.5 for text; 3 for edges of controls, focus and drawings. */
  readonly least: 4.5 | 3;
  readonly use: string;
}

const text = (front: string, back: string, use: string): TokenPair => ({
  front,
  back,
  least: 4.5,
  use,
});
const mark = (front: string, back: string, use: string): TokenPair => ({
  front,
  back,
  least: 3,
  use,
});

/** Names are those inside the widgets, `--_...`. */
export const tokenPairs: readonly TokenPair[] = [
  text('ink', 'surface', 'Text'),
  text('ink', 'surface-quiet', 'Text on shelves and behind pictures'),
  text('ink', 'accent-soft', 'Text of a ticked row'),
  text('ink-soft', 'surface', 'Small facts'),
  text('ink-soft', 'surface-quiet', 'Small facts on shelves'),
  text('accent', 'surface', 'Links'),
  text('accent', 'surface-quiet', 'Links on shelves'),
  text('on-accent', 'accent-fill', 'Primary button'),
  text('emergency', 'surface', 'Level word: emergency'),
  text('urgent', 'surface', 'Level word: urgent'),
  text('soon', 'surface', 'Level word: soon'),
  text('self-care', 'surface', 'Level word: self-care'),
  text('ink', 'emergency-soft', 'Text of an emergency'),
  text('ink', 'urgent-soft', 'Text of an urgent banner'),
  text('ink', 'soon-soft', 'Text of a soon banner'),
  text('ink', 'self-care-soft', 'Text of a self-care banner'),
  text('on-level', 'emergency', 'Call button and plate: emergency'),
  text('on-level', 'urgent', 'Call button and plate: urgent'),
  text('on-level', 'soon', 'Call button and plate: soon'),
  text('on-level', 'self-care', 'Call button and plate: self-care'),
  text('ink', 'warm', 'Text in the last 30 seconds of a raise'),
  text('ink', 'warmer', 'Text in its last 10 seconds'),
  text('ink-soft', 'warm', 'Small facts in the last 30 seconds'),
  text('ink-soft', 'warmer', 'Small facts in the last 10 seconds'),
  mark('line', 'surface', 'Edges of controls'),
  mark('line', 'warmer', 'Edges of controls in the last 10 seconds'),
  mark('accent', 'warmer', 'The edge of a card that can be tapped anywhere'),
  mark('line', 'surface-quiet', 'Edges of controls on shelves'),
  mark('accent', 'hairline', 'Ring and bar on their track'),
  mark('focus', 'surface', 'Focus'),
  mark('ink', 'tint-cloth', 'Drawn lines on what holds you'),
  mark('ink', 'tint-skin', 'Drawn lines on what you feel'),
];
