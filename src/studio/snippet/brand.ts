/** The brand as CSS, and whether it can be read. */
import type { Choices } from './choices.js';

/** The custom properties that are chosen. */
export const brandProperties = (choices: Choices): [name: string, value: string][] =>
  (['accent', 'surface', 'ink', 'font', 'radius'] as const)
    .filter((name) => choices[name] !== '')
    .map((name) => [`--bedside-${name}`, choices[name]]);

/** For the end of the page's own style sheet; empty where nothing is chosen. */
export const brandCss = (choices: Choices): string => {
  const lines = brandProperties(choices).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : [':root {', ...lines, '}'].join('\n');
};

const channels = (colour: string): number[] => {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16) / 255);
};

const luminance = (colour: string): number => {
  const [red, green, blue] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** What the widgets have where nothing is chosen. */
const usual = { accent: '#0b595f', surface: '#fffdf8', ink: '#1c2b30', onAccent: '#ffffff' };

/** One sentence for each pair of colours that is hard to read. */
export const brandNotes = (choices: Choices): string[] => {
  const surface = choices.surface || usual.surface;
  const pairs: [name: string, colour: string, ground: string, least: number][] = [
    ['Text (ink) on the surface', choices.ink || usual.ink, surface, 7],
    ['The accent on the surface', choices.accent || usual.accent, surface, 4.5],
    ['White text on the accent', usual.onAccent, choices.accent || usual.accent, 4.5],
  ];
  return pairs
    .map(([name, colour, ground, least]) => ({ name, least, ratio: contrast(colour, ground) }))
    .filter(({ ratio, least }) => ratio < least)
    .map(
      ({ name, ratio, least }) =>
        `${name} has a contrast of ${ratio.toFixed(1)}:1. It needs ${least}:1.`,
    );
};
