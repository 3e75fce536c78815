// The drawings of a topic, as files beside its packs. Each is drawn once, by day; one that a document wants
// for the night is the same in other colours.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atNight } from './night-colours.mjs';

/**
 * Addresses of files that a document's pictures name.
 * @param {unknown} value
 * @returns {string[]}
 */
export const picturesIn = (value) => {
  if (typeof value !== 'object' || value === null) return [];
  const { src, srcDark, alt, frames = [] } = /** @type {any} */ (value);
  return alt === undefined || src === undefined
    ? Object.values(value).flatMap(picturesIn)
    : [src, ...(srcDark ? [srcDark] : []), ...frames];
};

/**
 * @param {string} from the folder of the drawings
 * @param {string} to
 * @param {readonly unknown[]} documents of the topic
 */
export const writePictures = (from, to, documents) => {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  const names = new Set(documents.flatMap(picturesIn));
  for (const name of names) {
    const day = readFileSync(join(from, name.replace('-dark.svg', '.svg')), 'utf8');
    writeFileSync(join(to, name), name.endsWith('-dark.svg') ? atNight(day) : day);
  }
  const unused = readdirSync(from).filter((name) => !names.has(name));
  if (unused.length > 0) throw new Error(`No document names ${unused.join(', ')} in ${from}.`);
};

/**
 * A document that stands in another folder than its pictures.
 * @template T
 * @param {T} document
 * @param {string} to the folder of the pictures, seen from there
 * @returns {T}
 */
export const seenFrom = (document, to) => {
  const names = new Set(picturesIn(document));
  return JSON.parse(JSON.stringify(document), (_key, value) =>
    names.has(value) ? `${to}${value}` : value,
  );
};
