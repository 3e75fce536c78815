import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countsReporter } from './.scripts/element-counts.mjs';
import { launch } from './.scripts/launch.mjs';

// `npm run test:firefox` and `npm run test:webkit` set it.
const { launcher, concurrency } = await launch(process.env.BEDSIDE_ENGINE ?? 'chromium');

// `npm test` reads the counts from this file, never from prose.
const countsFile = process.env.BEDSIDE_COUNTS_FILE;

export default {
  files: 'test/**/*.{element,a11y}.test.ts',
  nodeResolve: true,
  concurrency,
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      // Its own default for a new Chromium is esnext, which leaves syntax that does not load.
      target: 'es2022',
      tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
    }),
  ],
  browsers: [launcher],
  // For what hangs. Axe over a page of eight widgets takes WebKit over 10 s on a busy machine.
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: true }),
    ...(countsFile ? [countsReporter(countsFile)] : []),
  ],
  coverageConfig: { include: ['src/**'] },
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.startsWith('Lit is in dev mode')),
};
