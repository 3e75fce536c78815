import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { describeBrowser, findBrowser } from './.scripts/browser.mjs';
import { countsReporter } from './.scripts/element-counts.mjs';

const browser = await findBrowser();
console.log(describeBrowser(browser));

// `npm test` reads the counts from this file, never from prose.
const countsFile = process.env.BEDSIDE_COUNTS_FILE;

export default {
  files: 'test/**/*.{element,a11y}.test.ts',
  nodeResolve: true,
  // Two pages at a time: a third only makes the machine's 2 cores late, and timers with them.
  concurrency: 2,
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
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: browser.executablePath, args: browser.args },
      createBrowserContext: ({ browser: instance }) =>
        instance.newContext({ viewport: { width: 800, height: 900 } }),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: true }),
    ...(countsFile ? [countsReporter(countsFile)] : []),
  ],
  coverageConfig: { include: ['src/**'] },
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.startsWith('Lit is in dev mode')),
};
