// `npm run size`: bytes of every script in dist/, and the limits of the project beside what is used.
// `--check` ends with 1 when a limit is passed, or what is over its limit has grown. `--parts` says of
// what pages consist. `--write` puts both tables into docs/figures.md. Needs `npm run build`.
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
  'page with bedside-article-card': 25_552,
  'page with bedside-exercise-timer': 55_089,
  'page with bedside-risk-checklist': 34_063,
  'page with bedside-seek-help': 27_745,
  'page with all four': 69_031,
  'bedside.js': 87_379,
};

const verdict = ({ figure, used, limit }) => {
  if (limit === undefined) return 'no limit';
  if (used <= limit) return 'ok';
  return used <= (notYetMet[figure] ?? 0) ? 'OVER' : 'OVER, grown';
};

/**
 * What scripts are made of, and who would miss it; the first pattern that fits a source counts. In the order
 * in which a page would lose them to meet its limit: last comes what the widget is.
 */
const parts = [
  [
    'drawings',
    /leg-drawings|leg-frames|poses|soles|resting-drawing|icons|pictures/,
    'who looks first',
  ],
  [
    'other languages',
    /library\/(languages|host-languages|language-check|translated)|language|topic/,
    'who reads no English',
  ],
  [
    'own settings and documents',
    /document-controller|host-document|settings|attribute|console-message|named-widgets|bedside-global|children-parsed|model\/(schema|[a-z-]+-document|document|iso-date)\./,
    'hospitals, and their web teams',
  ],
  [
    'taps, focus, announcements',
    /announcer|focus|scroll-controller|tap-guard|ready-state|go-to/,
    'who has a tremor, uses keys or hears the page',
  ],
  [
    'proof against old pages',
    /platform\/(host|page)|register|mounts?\./,
    'patients of hospitals that have such pages',
  ],
  ['styles', /styles\.ts$|src\/styles\/|width-|-sizes/, 'who cannot read small or pale text'],
  ['help', /help|emergency|-number|assessment|safe-href/, 'who needs help now'],
  ['words of the interface', /src\/i18n\/|controllers\/words|message-text/, 'everybody'],
  ['health documents', /src\/content\/|src\/rest\//, 'everybody'],
  ['loading of files', /src\/loader|platform\/start|pieces-controller/, 'everybody'],
  ['Lit', /node_modules/, 'everybody'],
  ['what the widget does', /./, 'everybody'],
];

/** For each part: by how much the file would be smaller without it. */
const withoutParts = (name) => {
  const file = join(dist, name);
  const code = readFileSync(file, 'latin1').replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  const starts = [0];
  for (const line of code.split('\n')) starts.push(starts.at(-1) + line.length + 1);
  const found = [];
  eachMapping(new TraceMap(readFileSync(`${file}.map`, 'utf8')), ({ source, ...at }) =>
    found.push({
      from: starts[at.generatedLine - 1] + at.generatedColumn,
      part: parts.findIndex(([, fits]) => fits.test(source ?? '')),
    }),
  );
  const without = (part) =>
    brotli(
      Buffer.from(
        found
          .map((span, i) =>
            span.part === part ? '' : code.slice(span.from, found[i + 1]?.from ?? code.length),
          )
          .join(''),
        'latin1',
      ),
    );
  const whole = without(-2);
  return parts.map((_, i) => (found.some(({ part }) => part === i) ? whole - without(i) : 0));
};

/** Of what each page consists, and `bedside.js`: bytes for each part. */
const composition = () => {
  const all = ['loader.js', ...piecesOf(new Set(tags.flatMap((tag) => [...closure(tag)])))];
  const byFile = new Map([...all, 'bedside.js'].map((file) => [file, withoutParts(file)]));
  const consists = (page, files, limit) => ({
    page,
    used: brotliOf(files),
    over: brotliOf(files) - limit * kibibyte,
    bytes: parts.map((_, i) => files.reduce((sum, file) => sum + byFile.get(file)[i], 0)),
  });
  return [
    ...tags.map((tag) =>
      consists(tag.replace('bedside-', ''), ['loader.js', ...piecesOf(closure(tag))], limits[tag]),
    ),
    consists('all four', all, 40),
    consists('`bedside.js`', ['bedside.js'], 46),
  ];
};

const compositionRows = (pages) => {
  const inCommon = ({ used, bytes }) => used - bytes.reduce((sum, its) => sum + its, 0);
  return [
    ['Without', 'Who would miss it', ...pages.map(({ page }) => page)],
    ...parts.map(([name, , who], i) => [name, who, ...pages.map(({ bytes }) => number(bytes[i]))]),
    ['in common', '', ...pages.map((page) => number(inCommon(page)))],
  ];
};

/** What a page would have to lose, in the order of the table, until it meets its limit. */
const lossOf = ({ page, over, bytes }) => {
  let left = over;
  const lost = [];
  for (let i = 0; i < bytes.length && left > 0; i++) {
    left -= bytes[i];
    lost.push(parts[i][0]);
  }
  return `- ${page}, ${number(over)} bytes over: ${lost.join('; ')}.`;
};

const markdown = ([head, ...lines], left) =>
  [head, head.map((_, i) => (i < left ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Puts what was measured between the marks in docs/figures.md. */
const writeTables = async (figureRows, pages) => {
  const path = join(root, 'docs/figures.md');
  const over = pages.filter((page) => page.over > 0);
  const text = [
    markdown([['Figure (brotli 11, bytes)', 'Used', 'Limit', ''], ...figureRows], 1),
    '`npm run size -- --parts`: by how many bytes (brotli 11) the files of a page, or `bedside.js`, would be smaller without a part of them, and who would miss it. What parts have in common is in the last row.',
    markdown(compositionRows(pages), 2),
    ...(over.length > 0
      ? [
          'To meet its limit, a page would have to lose, from the top of this table on:',
          over.map(lossOf).join('\n'),
          'Somebody would be hurt by each of these, so the limits are not met.',
        ]
      : []),
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
  const pages = composition();
  console.log('');
  table(
    compositionRows(pages).map((row) => row.toSpliced(1, 1)),
    [28, ...pages.map(() => 15)],
  );
  if (isWritten) await writeTables(figureRows, pages);
}
if (process.argv.includes('--check') && rows.some((row) => verdict(row) === 'OVER, grown')) {
  console.error('A figure has grown over its limit, or over what was last accepted (notYetMet).');
  process.exitCode = 1;
}
