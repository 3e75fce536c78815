// `npm run size`: bytes of every script in dist/, and the limits of the project beside what is used.
// `--check` ends with 1 when a limit is passed, or what is over its limit has grown. `--parts` says what
// in bedside.js weighs how much. Needs `npm run build`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
import { parseAst } from 'rollup/parseAst';
import { buildBundles } from './build.mjs';
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

/** By file: brotli at its best takes long, and most files are asked for several times. */
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

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();

/** A module and all that it imports statically, as the browser would fetch them. */
const closure = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { source } of parseAst(readFileSync(join(dist, file), 'utf8')).body) {
    if (typeof source?.value === 'string' && source.value.startsWith('.')) {
      closure(posix.join(dirname(file), source.value), seen);
    }
  }
  return seen;
};

/** What the modules name in `import()`, with all that it imports: fetched on use, or when idle. */
const onUse = (files) => {
  const found = new Set();
  for (const file of files) {
    for (const [, path] of readFileSync(join(dist, file), 'utf8').matchAll(/\bimport\("([^"]+)"/g))
      closure(posix.join(dirname(file), path), found);
  }
  return [...found].filter((file) => !files.has(file));
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

/** bedside.js with empty documents: what code, styles and drawings weigh. */
const withoutDocuments = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bedside-size-'));
  try {
    await buildBundles({ outDir: folder, emptyDocuments: true, only: 'bedside.js' });
    return sizes(join(folder, 'bedside.js')).brotli;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const isTimer = (tag) => tag === 'bedside-exercise-timer';

/**
 * What a page with the loader fetches for a widget that is its first, loader included, and for one
 * that comes after another. Each file is compressed by itself, as it is sent.
 */
const widgetRows = () => {
  const tags = filesIn(join(dist, 'define'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replace(/\.js$/, ''));
  const closures = tags.map((tag) => closure(`define/${tag}.js`));
  const first = tags.map((tag, i) => ({
    figure: `through the loader, first: ${tag}`,
    used: brotliOf(['loader.js', ...closures[i]]),
    limit: isTimer(tag) ? undefined : 14 * kibibyte,
  }));
  const further = tags.map((tag, i) => {
    const files = [...closures[i]];
    // The dearest case: only one other widget came before, the one that shares least with this.
    const added = closures
      .filter((_, j) => j !== i)
      .map((before) => brotliOf(files.filter((file) => !before.has(file))));
    return {
      figure: `through the loader, further: ${tag}`,
      used: Math.max(0, ...added),
      limit: (isTimer(tag) ? 12 : 9) * kibibyte,
    };
  });
  const later = tags.map((tag, i) => ({
    figure: `on use, or when the page is idle: ${tag}`,
    used: brotliOf(onUse(closures[i])),
  }));
  return [...first, ...further, ...later];
};

const figures = async () => [
  {
    figure: 'loader.js',
    used: brotliOf([...closure('loader.js')]),
    limit: 700,
  },
  { figure: 'bedside.js', used: brotliOf(['bedside.js']), limit: 32 * kibibyte },
  { figure: 'bedside.js, empty documents', used: await withoutDocuments(), limit: 23 * kibibyte },
  ...widgetRows(),
];

/**
 * Figures that are over their limit, in bytes as last accepted: they may shrink and not grow. Lower a
 * number when a figure gets smaller, and take the line out when its limit is met.
 */
const notYetMet = {
  'bedside.js': 68_400,
  'bedside.js, empty documents': 58_600,
  'through the loader, first: bedside-article-card': 32_300,
  'through the loader, first: bedside-risk-checklist': 31_800,
  'through the loader, first: bedside-seek-help': 25_600,
  'through the loader, further: bedside-article-card': 11_100,
  'through the loader, further: bedside-exercise-timer': 25_300,
  'through the loader, further: bedside-risk-checklist': 10_600,
};

const verdict = ({ figure, used, limit }) => {
  if (limit === undefined) return 'no limit';
  if (used <= limit) return 'ok';
  return used <= (notYetMet[figure] ?? 0) ? 'OVER' : 'OVER, grown';
};

/** What a source of bedside.js is counted to; the first that fits. */
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

if (!existsSync(join(dist, 'bedside.js'))) {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exit(1);
}
if (!process.argv.includes('--check')) printFiles();
const rows = await figures();
console.log('');
table(
  [
    ['figure (brotli 11, bytes)', 'used', 'limit', ''],
    ...rows.map((row) => [
      row.figure,
      number(row.used),
      row.limit === undefined ? '-' : number(row.limit),
      verdict(row),
    ]),
  ],
  [56, 10, 10, 14],
);
if (process.argv.includes('--parts')) {
  console.log('');
  table(
    [
      ['in bedside.js', 'min', 'brotli 11'],
      ...bundleParts().map(([name, min, less]) => [name, number(min), number(less)]),
    ],
    [56, 10, 10],
  );
}
if (process.argv.includes('--check') && rows.some((row) => verdict(row) === 'OVER, grown')) {
  console.error('A figure has grown over its limit, or over what was last accepted (notYetMet).');
  process.exitCode = 1;
}
