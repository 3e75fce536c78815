// Serves each file of element tests to web-test-runner as one bundle. Without bundles, every test file in
// every engine made about sixty requests, and each was compiled on the way: that took longer than the
// tests themselves.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const isTest = /\.(?:element|engine)\.test\.ts$/;

/** The tests, and what a page that a test opens loads by its address. */
const isServed = (name) => isTest.test(name) || name.startsWith(join('src', 'define', sep));

const servedFiles = () =>
  ['test', 'src/define'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => isServed(name) && name.endsWith('.ts')),
  );

/**
 * Axe is half as large as everything else together, and few files run it: keep it in a file of its own.
 * Its importer takes another way when it finds a `require`, and a bundle would have one.
 */
const axeApart = {
  name: 'axe-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^axe-core\/axe\.min\.js$/ }, ({ path }) => ({
      path: `/node_modules/${path}`,
      external: true,
    }));
  },
};

/** @returns {Promise<Map<string, Uint8Array>>} what to serve, by its path on the server */
const bundle = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: servedFiles(),
    bundle: true,
    splitting: true,
    write: false,
    outbase: root,
    outdir: root,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    sourcemap: 'linked',
    // Use Lit's development build, as without a bundle: it warns about misuse.
    conditions: ['development'],
    // `sideEffects` in package.json is for users of the package. A test may load any file, so keep all imports.
    ignoreAnnotations: true,
    define: { require: 'undefined' },
    external: ['/__web-dev-server__web-socket.js'],
    plugins: [axeApart],
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `/${relative(root, path).split(sep).join('/')}`,
      Buffer.from(contents),
    ]),
  );
};

/** A test file keeps its own address, so that reports name it. */
export const elementBundles = () => {
  let files;
  return {
    name: 'element-bundles',
    async serverStart() {
      files = await bundle();
    },
    serve({ path }) {
      const body = files.get(path.replace(/\.ts$/, '.js'));
      if (!body) return undefined;
      return { body: body.toString(), type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
};
