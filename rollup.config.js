import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import {
  builtFiles,
  builtValue,
  byteOrderMark,
  checkByTag,
  classicPieces,
  compiledAtOnce,
  documentsInParts,
  everyNumber,
  inAscii,
  languagePack,
  messageShapes,
  shownDocuments,
  minifyCode,
  minifyTemplates,
  noDecoratorMetadata,
  numberedProperties,
  oneModule,
  oneTrustedTypesPolicy,
  ownCopies,
  packHashes,
  packHashesInput,
  pageBuild,
  piecesAgain,
  piecesByLoader,
  piecesInside,
  shortenedClasses,
  tightStyles,
  withoutDom,
} from './.scripts/rollup-plugins.mjs';
import { root } from './.scripts/root.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/* Without a page, on a server, nothing of it runs. A second copy on the page stops before any of it
   runs: the first version wins. `window.bedside` may also be an element with that id, or a queue that a
   language file left: neither has a version. */
const intro = `
if (typeof document == 'undefined') return;
if (window.bedside && typeof window.bedside.version == 'string') {
  if (window.bedside.version != ${JSON.stringify(version)})
    console.warn('bedside-widgets: version ' + window.bedside.version +
      ' is already on this page; version ' + ${JSON.stringify(version)} + ' was not loaded.');
  return;
}`;

/** @param {import('rollup').Plugin} [pieces] how what is fetched on use comes, if not by `import()` */
const plugins = (pieces) => [
  shownDocuments(),
  ...(pieces ? [pieces] : []),
  resolve({
    browser: true,
    // Named, or NODE_ENV=development would bring Lit's development build.
    exportConditions: ['production'],
    extensions: ['.ts', '.js'],
    // `sideEffects` in package.json tells hosts' bundlers what they may drop. Our own build keeps every import.
    ignoreSideEffectsForRoot: true,
  }),
  noDecoratorMetadata(),
  withoutDom(),
  oneTrustedTypesPolicy(),
  pageBuild(),
  numberedProperties(),
  shortenedClasses(),
  esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), sourceMap: true }),
  minifyTemplates(),
  tightStyles(),
];

/** Where not all is in one file. */
const inPieces = () => [messageShapes(), documentsInParts()];

const isLit = (id) => /[\\/]node_modules[\\/](@lit[\\/]|lit[\\/]|lit-html|lit-element)/.test(id);

const definitions = () =>
  readdirSync(join(root, 'src/define')).filter((file) => /^bedside-.*\.ts$/.test(file));

const named = (files, folder) =>
  Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), join(root, folder, file)]));

const entries = () => named(['all.ts', ...definitions().map((file) => `define/${file}`)], 'src');

/** Pieces that are fetched on use, and are too small for a file each. */
const later = [
  'components/article-card/structured-article.ts',
  'components/exercise-timer/prescription.ts',
  'components/exercise-timer/reminder-view.ts',
  'components/exercise-timer/timer-speech.ts',
  'controllers/host-document.ts',
  'controllers/missing-topic.ts',
  'platform/library/language-check.ts',
  'platform/start/mount.ts',
];

/**
 * Pieces that come with another, so that the loader has fewer to name: a page with a document of its
 * own has ours in vain, once it is idle.
 */
const inside = {
  'rest/whole-article.ts': 'components/article-card/open-article.ts',
  'rest/whole-checklist.ts': 'components/risk-checklist/checklist-result.ts',
};

/** Small modules without a state that a piece which comes later shares with a widget. */
const copies = {
  'components/article-card/open-article.ts': /width-controller|named-widgets|after-load/,
  'controllers/article-reader.ts': /device\/voices/,
  'controllers/missing-topic.ts': /after-load/,
  'model/document-texts.ts': /text-fields|text-hash/,
  'platform/device/speech.ts': /voices/,
  'platform/page/document-advice.ts': /after-load/,
};

/** `src/lang/ml.ts` is `dist/lang/ml.js`, `src/lang/<topic>/ml.ts` is `dist/topics/<topic>/ml.js`. */
export const packFiles = (folder = join(root, 'src/lang')) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => file.split(sep).join('/'))
        .filter((file) => file.endsWith('.ts'))
        .sort()
        .map((file) => ({
          input: join(folder, file),
          file: `${file.includes('/') ? 'topics' : 'lang'}/${file.replace(/\.ts$/, '.js')}`,
        }))
    : [];

/**
 * In which piece a module of several widgets is, by the first that fits; else it is in `base`, which
 * every widget needs. What one widget alone needs is in that widget's own piece.
 */
const sharedPieces = {
  base: /node_modules|raised-limit|help-level/,
  help: /help-(?:card|part|words|contacts|actions|channel|source)|[\\/]en[\\/]help\.|emergency-numbers|(?:known|plain)-number|library[\\/]numbers|focus-controller|width-line/,
  drawings: /leg-drawings|parts\/pictures/,
  later:
    /^\0later|styles\/disclosure|device\/(printing|speech|recording)\.|article-data|structured|reminder-(view|styles)|prescription|model\/reminder|calendar|timer-sp|start\/mount\.|host-document|missing-topic|language-check|message-shapes|document-addresses|document-rest|text-fields\.ts|model\/(schema|own-levels|picture|[a-z]+-document|document)\./,
};

/** Chooses each module's piece by the tags that need it from the start. */
const pieceOf = () => {
  let tagsOf;
  const find = ({ getModuleIds, getModuleInfo }) => {
    tagsOf = new Map();
    const reach = (id, tag) => {
      const info = getModuleInfo(id);
      if (!info || info.isExternal) return;
      const tags = tagsOf.get(id) ?? new Set();
      if (tags.has(tag)) return;
      tagsOf.set(id, tags.add(tag));
      info.importedIds.forEach((next) => reach(next, tag));
    };
    for (const id of getModuleIds())
      if (/[\\/]define[\\/]bedside-/.test(id)) reach(id, basename(id, '.ts'));
  };
  return (id, graph) => {
    if (!tagsOf) find(graph);
    const shared = Object.keys(sharedPieces).find((name) => sharedPieces[name].test(id));
    const tags = [...(tagsOf.get(id) ?? [])];
    return shared ?? (tags.length === 1 ? tags[0] : tags.length > 1 ? 'base' : undefined);
  };
};

const shared = {
  // Treat a warning as our own mistake: an import that resolves to nothing, a circle.
  // Except the one that counts joined chunks.
  onLog: (level, log, handler) => level !== 'info' && handler(level, log),
  onwarn: (warning) => {
    throw new Error(warning.message, { cause: warning });
  },
};

// Each minifier removes what the other leaves: both together save 1 byte in 140.
const lean = (module) => [minify({ target: 'es2022' }), minifyCode({ module })];

const output = { sourcemap: true, generatedCode: 'es2015', externalLiveBindings: false };

/**
 * The shapes of dist/: the check of a page, whose hash the scripts have, the classic script, the modules
 * with their chunks, the pieces of the loader, a classic script for each language and each topic in it,
 * their hashes, and last the loader, which holds the hashes of the pieces before it.
 * @param {{ outDir?: string, packs?: ReturnType<typeof packFiles> }} [options]
 * @returns {import('rollup').RollupOptions[]}
 */
export const bundles = (options = {}) => {
  const outDir = options.outDir ?? join(root, 'dist');
  return [
    {
      ...shared,
      input: join(root, 'src/check.ts'),
      plugins: [
        resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
        esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), sourceMap: true }),
      ],
      output: {
        ...output,
        file: join(outDir, 'check.js'),
        format: 'iife',
        plugins: lean(false),
      },
    },
    {
      ...shared,
      plugins: [everyNumber(), checkByTag(outDir), ...plugins(piecesInside())],
      input: join(root, 'src/all.ts'),
      output: {
        ...output,
        file: join(outDir, 'bedside.js'),
        format: 'iife',
        intro,
        plugins: lean(false),
      },
    },
    {
      ...shared,
      plugins: [...inPieces(), checkByTag(outDir), ...plugins()],
      input: entries(),
      output: {
        ...output,
        dir: outDir,
        format: 'es',
        entryFileNames: '[name].js',
        // Less than this is not worth a request.
        experimentalMinChunkSize: 1500,
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Two copies of Lit on a page would be two Lits. The others are so small that they would be joined
        // to what every widget needs.
        onlyExplicitManualChunks: true,
        manualChunks: (id) =>
          isLit(id)
            ? 'lit'
            : /structured-|article-data/.test(id)
              ? 'structured-article'
              : /timer-spoken\.ts$/.test(id)
                ? 'timer-speech'
                : /reminder-(view|styles)|model[\\/]reminder\.|calendar-file/.test(id)
                  ? 'reminder-view'
                  : /(timer-speech|prescription|missing-topic)\.ts$/.exec(id)?.[1],
        plugins: [piecesAgain(), ...lean(true)],
      },
    },
    {
      ...shared,
      plugins: [...inPieces(), ownCopies(copies), ...plugins(piecesByLoader(later, inside))],
      input: named(definitions(), 'src/define'),
      output: {
        ...output,
        dir: join(outDir, 'pieces'),
        format: 'amd',
        amd: { forceJsExtensionForImports: false },
        esModule: false,
        interop: 'esModule',
        minifyInternalExports: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        manualChunks: pieceOf(),
        plugins: [classicPieces(), ...lean(false), compiledAtOnce()],
      },
    },
    ...(options.packs ?? packFiles()).map(({ input, file }) => ({
      ...shared,
      input,
      plugins: [
        languagePack(),
        shownDocuments(),
        resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
        esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), charset: 'utf8' }),
      ],
      output: {
        ...output,
        // It holds words alone.
        sourcemap: false,
        strict: false,
        freeze: false,
        generatedCode: { preset: 'es2015', symbols: false },
        file: join(outDir, file),
        format: 'iife',
        plugins: [minifyCode({ module: false, ascii: false }), byteOrderMark()],
      },
    })),
    {
      ...shared,
      input: packHashesInput,
      plugins: [packHashes(outDir)],
      output: {
        ...output,
        sourcemap: false,
        strict: false,
        file: join(outDir, 'pieces/packs.js'),
        format: 'iife',
        plugins: [minifyCode({ module: false })],
      },
    },
    {
      ...shared,
      input: join(root, 'src/loader.ts'),
      plugins: [
        builtFiles(outDir),
        resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
        esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), sourceMap: true }),
      ],
      output: {
        ...output,
        strict: false,
        file: join(outDir, 'loader.js'),
        format: 'iife',
        plugins: lean(false),
      },
    },
  ];
};

/**
 * The scripts of the studio, which no page of a hospital loads. They come after the files that the snippet
 * builder has the hashes of.
 * @param {{ catalogue: object, topics: object, outDir?: string }} options
 */
export const studioBundles = ({ catalogue, topics, outDir = join(root, 'dist') }) =>
  [
    ['snippet', builtValue('built-catalogue', 'catalogue', catalogue), lean(false)],
    // Words that a clinician reads are among its texts, and our short names for code would be in them.
    [
      'editor',
      builtValue('built-topics', 'built', topics),
      [minify({ target: 'es2022' }), inAscii()],
    ],
  ].map(([name, value, last]) => ({
    ...shared,
    plugins: [oneModule('text-readability'), ...plugins(value)],
    input: join(root, `src/studio/page/${name}-page.ts`),
    output: {
      ...output,
      file: join(outDir, `studio/${name}.js`),
      format: 'iife',
      plugins: last,
    },
  }));

export default bundles();
