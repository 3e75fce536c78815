// Joins the sentences of the documents, the controls of the hazard log and the tests into
// docs/traceability.md, and says what has no control or no test.
import { sentencesOf } from '../../test/content/document-text.ts';
import { mustBeHeld, safetySentences } from './sentences.mjs';

/** `flag *` stands for every flag. */
const matches = (/** @type {string} */ pattern, /** @type {string} */ place) =>
  pattern.endsWith('*') ? place.startsWith(pattern.slice(0, -1)) : place === pattern;

/**
 * @param {Record<string, any>} documents by kind
 * @param {import('./safety-file.mjs').Hazard[]} hazards
 * @param {{ title: string, texts: string[] }[]} tests that hold the words of the documents
 */
export const trace = (documents, hazards, tests) => {
  /** @type {Map<string, Set<string>>} */
  const heldBy = new Map();
  for (const { title, texts } of tests)
    for (const sentence of texts.flatMap(sentencesOf))
      heldBy.set(sentence, (heldBy.get(sentence) ?? new Set()).add(title));

  const controls = hazards.flatMap((hazard) => hazard.controls);
  const parts = safetySentences(documents).map(({ document, sentences }) => ({
    document,
    rows: sentences.map((sentence) => ({
      ...sentence,
      controls: controls
        .filter(({ words }) =>
          words.some((word) => sentence.places.some((place) => matches(word, place))),
        )
        .map(({ id }) => id),
      tests: [...(heldBy.get(sentence.text) ?? [])],
    })),
  }));

  const rows = parts.flatMap((part) => part.rows);
  const places = rows.flatMap((row) => row.places);
  const problems = [
    ...rows
      .filter(({ kinds }) => kinds.some((kind) => mustBeHeld.includes(kind)))
      .flatMap(({ text, kinds, places: [place], controls: ids, tests: titles }) => [
        ...(titles.length > 0 ? [] : [`no test holds this ${kinds[0]} (${place}): ${text}`]),
        ...(ids.length > 0 ? [] : [`no control names this ${kinds[0]} (${place}): ${text}`]),
      ]),
    ...controls.flatMap(({ id, words }) =>
      words
        .filter((word) => !places.some((place) => matches(word, place)))
        .map((word) => `${id} names words that no document has: ${word}`),
    ),
  ];
  return { parts, problems };
};

/** A cell of a table, on one line. */
const cell = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const row = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const listed = (/** @type {readonly string[]} */ entries) =>
  entries.length > 0 ? entries.join(', ') : 'none';

const inFileOrder = (/** @type {{ path: string, title: string }[]} */ tests) => {
  /** @type {Map<string, string[]>} */
  const byFile = new Map();
  for (const { path, title } of tests) byFile.set(path, [...(byFile.get(path) ?? []), title]);
  return [...byFile].map(([path, titles]) => `${path}: ${titles.join('; ')}`).join('<br>');
};

/**
 * @param {ReturnType<typeof trace>} traced
 * @param {import('./safety-file.mjs').Hazard[]} hazards
 * @param {string} version of the package
 */
export const traceabilityPage = ({ parts }, hazards, version) => {
  const rows = parts.flatMap((part) => part.rows);
  const held = rows.filter(({ tests }) => tests.length > 0).length;
  return [
    '# From a sentence to its control and its tests',
    `Made by \`npm run trace\` from the English documents, the hazard log in [SAFETY.md](../SAFETY.md) and the tests. Do not edit it: a test fails when it is stale. Version ${version}. ${rows.length} sentences, ${held} of them held word for word by a test; each safety question, red flag, stop text and warning is.`,
    'A sentence leads to controls of the hazard log (H05.2 is the second control of hazard H05) and to the test that holds its words. Under them each control leads to the tests that show what the software does with the words. Neither shows that a person understands a sentence and does what it says.',
    ...parts.flatMap(({ document, rows: sentences }) => [
      `## ${document.title} (${document.kind}, version ${document.version}, ${document.review.status})`,
      table(
        ['Sentence', 'What it is', 'Where', 'Controls', 'Held by'],
        sentences.map((sentence) => [
          sentence.text,
          sentence.kinds.join(', '),
          sentence.places.join(', '),
          listed(sentence.controls),
          listed(sentence.tests),
        ]),
      ),
    ]),
    '## Controls and what shows them',
    table(
      ['Control', 'Hazard', 'What it does', 'Shown by'],
      hazards.flatMap(({ name, controls }) =>
        controls.map(({ id, text, tests }) => [id, name, text, inFileOrder(tests) || 'none']),
      ),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
};
