// Reads SAFETY.md for test/house/safety.unit.test.ts and `npm run trace`. The hazard log is kept in that
// file alone, so that people and programs read the same text.

/**
 * @typedef {{ path: string, title: string }} NamedTest
 * @typedef {{ id: string, text: string, words: string[], tests: NamedTest[] }} Control
 * @typedef {{ id: string, name: string, fields: Map<string, string>, controls: Control[] }} Hazard
 */

export const severities = ['minor', 'moderate', 'serious', 'severe', 'catastrophic'];
export const likelihoods = ['rare', 'unlikely', 'possible', 'likely', 'expected'];

/** @param {string} text */
const inBackticks = (text) => [...text.matchAll(/`([^`]+)`/g)].map((span) => span[1] ?? '');

/** @param {string} text what follows "Shown by": a file in backticks, then the titles in it */
const namedTests = (text) => {
  /** @type {NamedTest[]} */
  const tests = [];
  let path = '';
  for (const span of inBackticks(text))
    if (span.startsWith('test/')) path = span;
    else tests.push({ path, title: span });
  return tests;
};

/**
 * @param {string} entry
 * @param {string} id
 * @returns {Control}
 */
const control = (entry, id) => {
  const [says = '', shownBy = ''] = entry.split(/\bShown by (?=`)/);
  const [text = '', words = ''] = says.split(/\bWords: (?=`)/);
  return { id, text: text.trim(), words: inBackticks(words), tests: namedTests(shownBy) };
};

/** The log of each topic by its heading, the first topic's first. */
export const logs = ['Hazard log', 'Hazard log of foot care with diabetes'];

/**
 * @param {string} file text of SAFETY.md
 * @param {string} [heading] of the log
 * @returns {Hazard[]}
 */
export const hazardsOf = (file, heading = logs[0]) => {
  const log = sectionOf(file, heading ?? '') ?? '';
  return log
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [, id = '', name = ''] = /^(\S*)\. (.*)/.exec(section) ?? [];
      const fields = new Map(
        [...section.matchAll(/^- \*\*([^*]+)\*\*:((?:.|\n(?!- \*\*))*)/gm)].map(
          ([, field = '', value = '']) => [field, value.trim()],
        ),
      );
      const controls = (fields.get('Controls') ?? '')
        .split(/^ *- /m)
        .filter((entry) => entry.trim() !== '')
        .map((entry, at) => control(entry, `${id}.${at + 1}`));
      return { id, name, fields, controls };
    });
};

/**
 * What stands under a heading of the second level.
 * @param {string} file
 * @param {string} heading
 */
export const sectionOf = (file, heading) =>
  file
    .split(/^## /m)
    .find((section) => section.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();

/** @param {string} line a row of a table */
const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * The rows of the first table under a heading, without its head.
 * @param {string} file
 * @param {string} heading
 */
export const tableOf = (file, heading) =>
  (sectionOf(file, heading) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
    .slice(2);

/**
 * The table of the scale: "severe x rare" to "2 low".
 * @param {string} file
 * @returns {Map<string, string>}
 */
export const scaleOf = (file) => {
  const lines = file.split('\n');
  const row = (/** @type {string} */ name) =>
    cellsOf(lines.find((line) => line.startsWith(`| ${name} `)) ?? '').slice(1);
  const columns = row('Severity');
  return new Map(
    severities.flatMap((severity) =>
      row(severity).map((level, at) => [`${severity} x ${columns[at]}`, level]),
    ),
  );
};

/**
 * A rating of a hazard, such as `severe x possible = 3 medium`.
 * @param {Hazard} hazard
 * @param {string} field
 */
export const ratingOf = ({ fields }, field) => {
  const [, severity = '', likelihood = '', number = '', word = ''] =
    /^(\w+) x (\w+) = (\d) (\w+)/.exec(fields.get(field) ?? '') ?? [];
  return { severity, likelihood, number: Number(number), level: `${number} ${word}` };
};
