// Joins the sentences of the documents, the controls of the hazard log and the tests into
// docs/traceability.md, and says what has no control or no test.
import { mustBeHeld } from './sentences.mjs';

/**
 * @typedef {{ text: string, kind: string, place: string, tests: string[] }} HeldSentence
 * @typedef {{ document: any, sentences: HeldSentence[] }} Part
 * @typedef {{ parts: Part[], hazards: import('./safety-file.mjs').Hazard[] }} Topic documents, and the
 *   hazards that are theirs
 */

/** `flag *` stands for every flag. */
const matches = (/** @type {string} */ pattern, /** @type {string} */ place) =>
  pattern.endsWith('*') ? place.startsWith(pattern.slice(0, -1)) : place === pattern;

/**
 * What is missing between sentences, controls and tests.
 * @param {Part[]} parts
 * @param {import('./safety-file.mjs').Hazard[]} hazards
 */
export const gapsOf = (parts, hazards) => {
  const sentences = parts.flatMap((part) => part.sentences);
  return [
    ...sentences
      .filter(({ kind }) => mustBeHeld.includes(kind))
      .flatMap(({ text, kind, place, tests }) => [
        ...(tests.length > 0 ? [] : [`no test holds this ${kind} (${place}): ${text}`]),
        ...(controlsOf(hazards, place).length > 0
          ? []
          : [`no control names this ${kind} (${place}): ${text}`]),
      ]),
    ...hazards
      .flatMap(({ controls }) => controls)
      .flatMap(({ id, words }) =>
        words
          .filter((word) => !sentences.some(({ place }) => matches(word, place)))
          .map((word) => `${id} names words that no document has: ${word}`),
      ),
  ];
};

/**
 * Ids of the controls that name a place.
 * @param {import('./safety-file.mjs').Hazard[]} hazards
 * @param {string} place
 */
export const controlsOf = (hazards, place) =>
  hazards
    .flatMap(({ controls }) => controls)
    .filter(({ words }) => words.some((word) => matches(word, place)))
    .map(({ id }) => id);

/** A cell of a table, on one line. */
const cell = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const row = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const listed = (/** @type {readonly string[]} */ entries, separator = ', ') =>
  entries.length > 0 ? [...new Set(entries)].join(separator) : 'none';

const byFile = (/** @type {import('./safety-file.mjs').NamedTest[]} */ tests) => {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const { path, title } of tests) files.set(path, [...(files.get(path) ?? []), title]);
  return [...files].map(([path, titles]) => `${path}: ${titles.join('; ')}`);
};

/** The same words of one kind at several places are one line. */
const merged = (/** @type {HeldSentence[]} */ sentences) => {
  /** @type {Map<string, { text: string, kind: string, places: string[], tests: string[] }>} */
  const lines = new Map();
  for (const { text, kind, place, tests } of sentences) {
    const key = `${kind}: ${text}`;
    const line = lines.get(key) ?? { text, kind, places: [], tests: [] };
    line.places.push(place);
    line.tests.push(...tests);
    lines.set(key, line);
  }
  return [...lines.values()];
};

/** @param {Topic} topic */
const tablesOf = ({ parts, hazards }) =>
  parts.flatMap(({ document, sentences }) => [
    `## ${document.title} (${document.kind}, version ${document.version}, ${document.review.status})`,
    table(
      ['Sentence', 'What it is', 'Where', 'Controls', 'Tests that fail without it'],
      merged(sentences).map(({ text, kind, places, tests }) => [
        text,
        kind,
        listed(places),
        listed(places.flatMap((place) => controlsOf(hazards, place))),
        listed(tests, '; '),
      ]),
    ),
  ]);

/**
 * @param {Topic[]} topics
 * @param {string} version of the package
 */
export const traceabilityPage = (topics, version) =>
  [
    '# From a sentence to its control and its tests',
    `Made by \`npm run trace\` from the English documents, the hazard log in [SAFETY.md](../SAFETY.md) and the tests, for version ${version}. Do not edit it: a test fails when it is stale.`,
    'Each sentence was taken out of its document, at one of its places and at all of them, and the tests of words were run: the last column names those that failed. Each safety question, red flag, stop text and warning has to have one, and a control in the hazard log (H05.2 is the second control of hazard H05). The last table leads from each control to the tests of what the software does with the words. None of them shows that a person understands a sentence and does what it says.',
    ...topics.flatMap(tablesOf),
    '## Controls and what shows them',
    table(
      ['Control', 'Hazard', 'What it does', 'Shown by'],
      topics.flatMap(({ hazards }) =>
        hazards.flatMap(({ name, controls }) =>
          controls.map(({ id, text, tests }) => [id, name, text, listed(byFile(tests), '<br>')]),
        ),
      ),
    ),
  ].join('\n\n') + '\n';
