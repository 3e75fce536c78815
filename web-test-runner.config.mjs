import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { elementBundles } from './.scripts/element-bundles.mjs';
import { countsReporter } from './.scripts/element-counts.mjs';
import { launch } from './.scripts/machine/launch.mjs';

// `npm test` sets it, for each engine.
const engine = process.env.BEDSIDE_ENGINE ?? 'chromium';
const { launcher, concurrency } = await launch(engine);

// `npm test` runs all of them in Chromium, and in the other engines what an engine can change.
const kinds = (process.env.BEDSIDE_TESTS ?? 'element,engine').split(',');

/**
 * Tests of every state at several sizes of the screen. They wait for few frames, and quick ones would cost
 * them a third more of a processor: in Chromium they have a browser of their own, after the others.
 */
const ofSizes = '{first-screen,foot-care,language-*,languages,layout,small-screens,stage}';
const areApart = engine === 'chromium' && !process.argv.includes('--files');

// These flags need the files one by one.
const isBundled = !['--coverage', '--watch', '--manual'].some((flag) =>
  process.argv.includes(flag),
);

// `npm test` reads the counts from this file, never from prose.
const countsFile = process.env.BEDSIDE_COUNTS_FILE;

export default {
  files: [
    ...kinds.map((kind) => `test/**/*.${kind}.test.ts`),
    ...(areApart ? [`!test/**/${ofSizes}.*.test.ts`] : []),
  ],
  groups: areApart
    ? [
        {
          name: 'sizes',
          files: kinds.map((kind) => `test/**/${ofSizes}.${kind}.test.ts`),
          browsers: [(await launch(engine, { hasQuickFrames: false })).launcher],
        },
      ]
    : [],
  concurrentBrowsers: 1,
  nodeResolve: !isBundled,
  concurrency,
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  // Only stops a file that hangs: the longest takes two minutes on a busy machine.
  testsFinishTimeout: 400_000,
  plugins: [
    isBundled
      ? elementBundles()
      : esbuildPlugin({
          ts: true,
          json: true,
          // For a new Chromium the plugin's default is esnext, which keeps syntax that Chromium cannot load.
          target: 'es2022',
          tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
        }),
  ],
  browsers: [launcher],
  // Only stops a test that hangs: axe over a page of eight widgets takes over 10 s on a busy machine.
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: true }),
    ...(countsFile ? [countsReporter(countsFile)] : []),
  ],
  coverageConfig: { include: ['src/**'] },
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.startsWith('Lit is in dev mode')),
};
