// Which test fails when a sentence is gone: each is taken out of its document once, and the tests of
// words are run.
import { setTextAt, textAt } from './sentences.mjs';

/** It has no word that any test could ask for. */
const gone = 'Xxxx.';

/** Objects that documents share would change in both. */
export const unshare = (/** @type {any} */ document) => {
  for (const key of Object.keys(document)) {
    if (document[key] !== undefined) document[key] = JSON.parse(JSON.stringify(document[key]));
  }
};

/**
 * @param {any} document
 * @param {{ text: string, path: (string | number)[] }} sentence
 * @param {() => string[]} failingTests
 * @param {ReadonlySet<string>} failAnyway those that fail with nothing taken out
 */
export const holding = (document, { text, path }, failingTests, failAnyway) => {
  const whole = textAt(document, path);
  setTextAt(
    document,
    path,
    whole.replace(text, () => gone),
  );
  try {
    return failingTests().filter((title) => !failAnyway.has(title));
  } finally {
    setTextAt(document, path, whole);
  }
};
