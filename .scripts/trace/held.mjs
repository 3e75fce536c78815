// Finds the tests that hold each sentence: takes the sentence out of its document, runs the tests of
// words, and notes which of them fail.
import { setTextAt, textAt } from './sentences.mjs';

/** The shape of a sentence without its words: a test of its form has nothing to find in it. */
export const gone = (/** @type {string} */ sentence) =>
  sentence
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0');

/** Objects that documents share would change in both. */
export const unshare = (/** @type {any} */ document) => {
  for (const key of Object.keys(document)) {
    if (document[key] !== undefined) document[key] = JSON.parse(JSON.stringify(document[key]));
  }
};

/**
 * @typedef {{ document: any, text: string, path: (string | number)[] }} Spot a sentence at a place
 */

/**
 * @param {readonly Spot[]} spots taken out together
 * @param {() => string[]} failingTests
 */
export const failingWithout = (spots, failingTests) => {
  const whole = spots.map(({ document, path }) => textAt(document, path));
  for (const { document, text, path } of spots)
    setTextAt(document, path, textAt(document, path).replace(text, gone));
  try {
    return failingTests();
  } finally {
    spots.forEach(({ document, path }, at) => setTextAt(document, path, whole[at] ?? ''));
  }
};

/**
 * The tests that hold a sentence at each of its places. First the sentence is taken out of one place: a
 * test of that place fails. Then it is taken out of all places at once: a test that only compares two
 * places still passes, and so does not count.
 * @template {Spot} T
 * @param {readonly T[]} sentences of all documents
 * @param {() => string[]} failingTests
 * @returns {(T & { tests: string[] })[]}
 */
export const heldSentences = (sentences, failingTests) => {
  const failAnyway = new Set(failingTests());
  const holding = (/** @type {readonly Spot[]} */ spots) =>
    failingWithout(spots, failingTests).filter((title) => !failAnyway.has(title));
  /** @type {Map<string, string[]>} */
  const everywhere = new Map();
  return sentences.map((sentence) => {
    const { text } = sentence;
    const spots = sentences.filter((other) => other.text === text);
    const all = everywhere.get(text) ?? holding(spots);
    everywhere.set(text, all);
    const here = spots.length > 1 ? holding([sentence]) : all;
    const isHeld = all.length > 0 && here.length > 0;
    return { ...sentence, tests: isHeld ? [...new Set([...here, ...all])] : [] };
  });
};
