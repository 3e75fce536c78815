// Keeps what the engines found, and writes it as a table for web teams and as JSON.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../.scripts/root.mjs';
import { tags } from '../../../src/model/widgets.ts';
import { engineNames } from './engines.mjs';
import { folder, groups } from './pages.mjs';

const results = join(root, 'test-results/hosts');
export const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const widgetTitles = ['Article card', 'Exercise timer', 'Risk checklist', 'Seek-help banner'];
const groupTitles = {
  style: 'Style sheets',
  parents: 'Parents',
  scripts: 'Scripts',
  security: 'Security',
  loading: 'Loading',
};

const put = (name, value) => {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, name), value);
};

const fileOf = (engine) => join(results, `${engine}.json`);

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A reason not to look is always of today. */
const withoutReason = (row) => (row ? { ...row, notRun: undefined } : {});

/** Keeps what an engine found. A page that this run did not open keeps the finding of the last run. */
export const keep = ({ engine, version, results: found }, all) => {
  const before = read(fileOf(engine))?.rows ?? [];
  const rows = all.map((page) => ({
    page: page.id,
    ...withoutReason(before.find((row) => row.page === page.id)),
    ...found.find(({ id }) => id === page.id),
    says: page.says,
    ...(page.notIn[engine] ? { notRun: page.notIn[engine], problems: undefined } : {}),
  }));
  put(`${engine}.json`, `${JSON.stringify({ engine, version, rows }, null, 2)}\n`);
};

const kept = () => engineNames.map((name) => read(fileOf(name))).filter((run) => run !== undefined);

const cell = (run, id, tag) => {
  const row = run.rows.find(({ page }) => page === id);
  if (!row?.problems) return '-';
  return row.problems[tag].length === 0 ? 'yes' : 'no';
};

/** `yes` when all engines agree, else each by its name. */
const joined = (runs, id, tag) => {
  const cells = runs.map((run) => cell(run, id, tag));
  if (cells.every((value) => value === 'yes')) return 'yes';
  return runs.map((run, i) => `${titles[run.engine]}: ${cells[i]}`).join('; ');
};

export const notExplained = 'Not explained yet.';

const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

const notes = (page, runs) => [
  ...(page.because ? [page.because] : []),
  ...runs.flatMap(({ engine, rows }) => {
    const row = rows.find(({ page: id }) => id === page.id);
    const failed = row?.problems && tags.some((tag) => row.problems[tag].length > 0);
    const why = row?.notRun ?? (failed ? (page.differs?.[engine] ?? notExplained) : undefined);
    return why ? [`${titles[engine]}: ${why}`] : [];
  }),
  ...new Set(runs.flatMap(({ rows }) => rows.find(({ page: id }) => id === page.id)?.used ?? [])),
];

const table = (pages, runs) => [
  `| Host page | What it does | ${widgetTitles.join(' | ')} | Notes |`,
  `| --- | --- | ${widgetTitles.map(() => '---').join(' | ')} | --- |`,
  ...pages.map((page) => {
    const cells = tags.map((tag) =>
      page.childrenStay && joined(runs, page.id, tag) === 'yes'
        ? 'children'
        : joined(runs, page.id, tag),
    );
    const link = `[${page.name}](${page.group}/${page.name}.mjs)`;
    const note = notes(page, runs).map(sentence).join(' ');
    return `| ${[link, page.says, ...cells, note].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  }),
];

const asMarkdown = (pages, runs) => [
  '# Tested host pages',
  '',
  'Written by `npm run hosts -- --browser all --write`; do not edit. Each page is a small file beside this one. A widget passes on a page when its tag is defined, it can be seen, its text is large enough, it stays in its box, a click works its main control, and its text size, colour, alignment, display and spacing are those of a plain page, without an error, a report of the security policy, or a request but for the documented files. "yes" means in every browser named below, "children" that the words between the tags stay, as they should on that page, and "-" that it was not looked at.',
  '',
  'To try your own site: copy one of the files, put your style sheets, scripts or headers in, and run `npm run hosts -- <name>`. What a file may say is written in [pages.mjs](runner/pages.mjs).',
  '',
  `Looked at in ${runs.map(({ engine, version }) => `${titles[engine]} (${version})`).join(', ')}.`,
  ...groups.flatMap((group) => [
    '',
    `## ${groupTitles[group]}`,
    '',
    ...table(
      pages.filter((page) => page.group === group),
      runs,
    ),
  ]),
  '',
];

/** @param {{ write: boolean }} options `write` renews the copy in the repository */
export const writeTables = async (pages, { write }) => {
  const runs = kept();
  const file = join(folder, 'hosts.md');
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  const text = await format(asMarkdown(pages, runs).join('\n'), options);
  put('hosts.md', text);
  put('hosts.json', `${JSON.stringify(runs, null, 2)}\n`);
  if (write) writeFileSync(file, text);
  console.log(`\n${join('test-results/hosts', 'hosts.md')} and hosts.json were written.`);
};
