// `npm run size`: bytes of every script in dist/, and the limits of the project beside what is used.
// `--check` ends with 1 when a limit is passed, or what is over its limit has grown. `--parts` says what
// in bedside.js weighs how much. `--write` puts both tables into docs/figures.md. Needs `npm run build`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
import { filesIn } from './files-in.mjs';
import { needsOf } from './rollup-plugins.mjs';
import { root } from './root.mjs';

const dist = join(root, 'dist');
const kibibyte = 1024;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** Kept by file: brotli at its highest level is slow, and most files are measured several times. */
const known = new Map();

const sizes = (file) => {
  if (!known.has(file)) {
    const bytes = readFileSync(file);
    known.set(file, {
      min: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotli(bytes),
    });
  }
  return known.get(file);
};

/** A piece of the loader, and the pieces that it names as its needs. */
const closure = (name, seen = new Set()) => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const need of needsOf(readFileSync(join(dist, 'pieces', `${name}.js`), 'utf8')))
    if (need !== 'loader') closure(need, seen);
  return seen;
};

/** What pieces ask the loader for, with all that it needs: fetched on use, or when idle. */
const onUse = (pieces) => {
  const found = new Set();
  for (const name of pieces) {
    const code = readFileSync(join(dist, 'pieces', `${name}.js`), 'utf8');
    for (const [, next] of code.matchAll(/\.load\("([\w-]+)"\)/g)) closure(next, found);
  }
  return [...found].filter((name) => !pieces.has(name));
};

const brotliOf = (files) => files.reduce((sum, file) => sum + sizes(join(dist, file)).brotli, 0);

const table = (rows, widths) => {
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i === 0 ? `${cell}`.padEnd(widths[i]) : `${cell}`.padStart(widths[i]),
    );
    console.log(cells.join(' ').trimEnd());
  }
};

const number = (value) => value.toLocaleString('en');

const printFiles = () => {
  const files = filesIn(dist).filter((file) => !file.endsWith('.map'));
  const rows = files.map((file) => {
    const { min, gzip, brotli } = sizes(join(dist, file));
    return [file, number(min), number(gzip), number(brotli)];
  });
  table([['dist/ (bytes)', 'min', 'gzip -9', 'brotli 11'], ...rows], [56, 10, 10, 10]);
};

const piecesOf = (names) => [...names].map((name) => `pieces/${name}.js`);
const tags = filesIn(join(dist, 'define'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace(/\.js$/, ''));
const limits = {
  'bedside-article-card': 17,
  'bedside-exercise-timer': 28,
  'bedside-risk-checklist': 17,
  'bedside-seek-help': 15,
};

/**
 * What a page with the loader fetches until its widgets can be used, loader included: each file is
 * compressed by itself, as it is sent.
 */
const pageRows = () => {
  const row = (figure, names, limit) => ({
    figure,
    used: brotliOf(['loader.js', ...piecesOf(names)]),
    limit: limit * kibibyte,
  });
  return [
    ...tags.map((tag) => row(`page with ${tag}`, closure(tag), limits[tag])),
    row('page with all four', new Set(tags.flatMap((tag) => [...closure(tag)])), 40),
    ...tags.map((tag) => ({
      figure: `on use, or when the page is idle: ${tag}`,
      used: brotliOf(piecesOf(onUse(closure(tag)))),
    })),
  ];
};

/** Files of languages: the words of the interface, and the texts of leg numbness at night. */
const packRows = () =>
  filesIn(dist)
    .filter((file) => /^(lang|topics\/[^/]+)\/[\w-]+\.js$/.test(file))
    .map((file) => ({
      figure: file,
      used: brotliOf([file]),
      limit: packLimit(file),
    }));

/** In bytes. None for the English documents of a topic: they are no translation. */
const packLimit = (file) => {
  if (file.endsWith('/en.js')) return undefined;
  return (file.startsWith('lang/') ? 3 : /(ml|ta)\.js$/.test(file) ? 10 : 8) * kibibyte;
};

const figures = () => [
  { figure: 'loader.js', used: brotliOf(['loader.js']), limit: 1.8 * kibibyte },
  ...pageRows(),
  { figure: 'bedside.js', used: brotliOf(['bedside.js']), limit: 46 * kibibyte },
  ...packRows(),
];

/**
 * Figures that are over their limit, in bytes as last accepted: they may shrink and not grow. Lower a
 * number when a figure gets smaller, and take the line out when its limit is met.
 */
const notYetMet = {
  'page with bedside-article-card': 30_740,
  'page with bedside-exercise-timer': 58_700,
  'page with bedside-risk-checklist': 35_440,
  'page with bedside-seek-help': 29_550,
  'page with all four': 71_590,
  'bedside.js': 86_120,
};

const verdict = ({ figure, used, limit }) => {
  if (limit === undefined) return 'no limit';
  if (used <= limit) return 'ok';
  return used <= (notYetMet[figure] ?? 0) ? 'OVER' : 'OVER, grown';
};

/** Which part of bedside.js a source counts towards: the first pattern that fits. */
const partsOfBundle = [
  ['Lit', /node_modules/],
  ['health documents', /src\/content\//],
  ['styles', /styles\.ts$|src\/styles\//],
  ['drawings and icons', /leg-drawings|icons\.ts$/],
  ['words of the interface', /src\/i18n\//],
  ['check of documents', /model\/(schema|[a-z-]+-document|document|iso-date)\.ts|host-document/],
  [
    'exercise timer',
    /exercise-timer|session|timer-plan|safety-check|raised|chimes|wake-lock|vibration|battery|reminder|calendar|page-clock/,
  ],
  ['risk checklist', /risk-checklist|assessment|print-sheet/],
  ['article card', /article|speech|voices|highlight|recording|share|structured|print-time/],
  ['banner and help cards', /seek-help|help-|emergency/],
  ['what all widgets share', /src\//],
];

/** Each part of bedside.js: its bytes, and by how much the file would be smaller without it. */
const bundleParts = () => {
  const file = join(dist, 'bedside.js');
  const code = readFileSync(file, 'latin1').replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  const starts = [0];
  for (const line of code.split('\n')) starts.push(starts.at(-1) + line.length + 1);
  const pieces = [];
  eachMapping(new TraceMap(readFileSync(`${file}.map`, 'utf8')), (at) =>
    pieces.push({
      from: starts[at.generatedLine - 1] + at.generatedColumn,
      source: at.source ?? '',
    }),
  );
  const partOf = (source) => partsOfBundle.find(([, fits]) => fits.test(source))?.[0];
  const spans = pieces.map(({ from, source }, i) => ({
    part: partOf(source),
    text: code.slice(from, pieces[i + 1]?.from ?? code.length),
  }));
  const sizeOf = (some) => {
    const bytes = Buffer.from(some.map(({ text }) => text).join(''), 'latin1');
    return { min: bytes.length, brotli: brotli(bytes) };
  };
  const whole = sizeOf(spans);
  return partsOfBundle.map(([name]) => {
    const rest = sizeOf(spans.filter(({ part }) => part !== name));
    return [name, whole.min - rest.min, whole.brotli - rest.brotli];
  });
};

const markdown = ([head, ...lines], left) =>
  [head, head.map((_, i) => (i < left ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Puts what was measured between the marks in docs/figures.md. */
const writeTables = async (figureRows, parts) => {
  const path = join(root, 'docs/figures.md');
  const text = [
    markdown([['Figure (brotli 11, bytes)', 'Used', 'Limit', ''], ...figureRows], 1),
    '`npm run size -- --parts`: what in `bedside.js` weighs how much. The last column is by how much the file would be smaller without the part; what parts have in common is in none.',
    markdown([['Part of `bedside.js`', 'Minified', 'Brotli 11'], ...parts], 1),
  ].join('\n\n');
  const written = readFileSync(path, 'utf8').replace(
    /(<!-- figures:size -->)[^]*?(<!-- \/figures:size -->)/,
    (_, start, end) => `${start}\n\n${text}\n\n${end}`,
  );
  const { format, resolveConfig } = await import('prettier');
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(written, options));
};

if (!existsSync(join(dist, 'bedside.js'))) {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exit(1);
}
if (!process.argv.includes('--check')) printFiles();
const rows = figures();
console.log('');
const figureRows = rows.map((row) => [
  row.figure,
  number(row.used),
  row.limit === undefined ? '-' : number(Math.floor(row.limit)),
  verdict(row),
]);
table([['figure (brotli 11, bytes)', 'used', 'limit', ''], ...figureRows], [56, 10, 10, 14]);
const isWritten = process.argv.includes('--write');
if (isWritten || process.argv.includes('--parts')) {
  const parts = bundleParts().map(([name, min, less]) => [name, number(min), number(less)]);
  console.log('');
  table([['in bedside.js', 'min', 'brotli 11'], ...parts], [56, 10, 10]);
  if (isWritten) await writeTables(figureRows, parts);
}
if (process.argv.includes('--check') && rows.some((row) => verdict(row) === 'OVER, grown')) {
  console.error('A figure has grown over its limit, or over what was last accepted (notYetMet).');
  process.exitCode = 1;
}
