import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {
  builtLanguages,
  emptyDocuments,
  languagePack,
  shownDocuments,
  minifyCode,
  minifyTemplates,
  noDecoratorMetadata,
  numberedProperties,
  oneTrustedTypesPolicy,
  pageBuild,
  piecesAgain,
  piecesInside,
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

const plugins = (options) => [
  options.emptyDocuments ? emptyDocuments() : shownDocuments(),
  ...(options.oneFile ? [piecesInside()] : []),
  resolve({
    browser: true,
    // Named, or NODE_ENV=development would bring Lit's development build.
    exportConditions: ['production'],
    extensions: ['.ts', '.js'],
    // package.json tells bundlers of hosts what lib/ does; here every import of ours is meant.
    ignoreSideEffectsForRoot: true,
  }),
  noDecoratorMetadata(),
  withoutDom(),
  oneTrustedTypesPolicy(),
  pageBuild(),
  numberedProperties(),
  esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), sourceMap: true }),
  minifyTemplates(),
];

const isLit = (id) => /[\\/]node_modules[\\/](@lit[\\/]|lit[\\/]|lit-html|lit-element)/.test(id);

const entries = () => {
  const define = readdirSync(join(root, 'src/define')).filter((file) => file.endsWith('.ts'));
  const files = ['all.ts', ...define.map((file) => `define/${file}`)];
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.ts$/, ''), join(root, 'src', file)]),
  );
};

/** One file a language, once there are any. */
const languagesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.replace(/\.ts$/, ''))
        .sort()
    : [];

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
 * The shapes of dist/: the classic script, the modules with their chunks, the loader, and a
 * classic script for each language and each topic in it.
 * @param {{ outDir?: string, emptyDocuments?: boolean, languages?: string[], packs?: ReturnType<typeof packFiles> }} [options]
 * @returns {import('rollup').RollupOptions[]}
 */
export const bundles = (options = {}) => {
  const outDir = options.outDir ?? join(root, 'dist');
  const shared = {
    // A warning in a bundle is a mistake of ours: an import that leads nowhere, a circle.
    // Not how many chunks were joined.
    onLog: (level, log, handler) => level !== 'info' && handler(level, log),
    onwarn: (warning) => {
      throw new Error(warning.message, { cause: warning });
    },
  };
  const output = { sourcemap: true, generatedCode: 'es2015', externalLiveBindings: false };
  return [
    {
      ...shared,
      plugins: plugins({ ...options, oneFile: true }),
      input: join(root, 'src/all.ts'),
      output: {
        ...output,
        file: join(outDir, 'bedside.js'),
        format: 'iife',
        intro,
        plugins: [minifyCode({ module: false })],
      },
    },
    {
      ...shared,
      plugins: plugins(options),
      input: entries(),
      output: {
        ...output,
        dir: outDir,
        format: 'es',
        entryFileNames: '[name].js',
        // Less than this is not worth a request.
        experimentalMinChunkSize: 1500,
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Two copies of Lit on a page would be two Lits.
        manualChunks: (id) => (isLit(id) ? 'lit' : undefined),
        plugins: [piecesAgain(), minifyCode({ module: true })],
      },
    },
    {
      // By itself: what it shares with the modules is a line, and a chunk would be a request.
      input: join(root, 'src/loader.ts'),
      external: /\/(define|lang)\/[\w-]+\.js$/,
      onwarn: shared.onwarn,
      plugins: [
        builtLanguages(options.languages ?? languagesIn(join(root, 'src/lang'))),
        resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
        esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json'), sourceMap: true }),
      ],
      output: {
        ...output,
        file: join(outDir, 'loader.js'),
        format: 'es',
        plugins: [minifyCode({ module: true })],
      },
    },
    ...(options.packs ?? packFiles()).map(({ input, file }) => ({
      ...shared,
      input,
      plugins: [
        languagePack(),
        resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
        esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
      ],
      output: {
        ...output,
        // It holds words alone.
        sourcemap: false,
        file: join(outDir, file),
        format: 'iife',
        plugins: [minifyCode({ module: false })],
      },
    })),
  ];
};

export default bundles({ emptyDocuments: process.env.BEDSIDE_EMPTY_DOCUMENTS === '1' });
