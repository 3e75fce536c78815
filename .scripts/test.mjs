// `npm test`: runs every check of the project in Chromium, several at a time. When one fails, the rest
// still run.
// `npm test -- --all` adds what other engines can change, in Firefox and WebKit; `npm test -- unit element`
// runs only those steps. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureEngines, howToInstall } from './machine/engines.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { root } from './root.mjs';
import { failedLines, skippedLines } from './test-report.mjs';

/**
 * How many cores' worth of steps run at a time. It is a quarter more than there are, because most steps
 * sometimes wait for a browser's frames. With much more, browsers get so slow that their tests fail.
 */
const capacity = 1.25 * Math.min(4, Math.max(2, availableParallelism()));

const bin = (path) => join(root, 'node_modules', path);

const testFiles = (...suffixes) => {
  const folder = join(root, 'test');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => suffixes.some((suffix) => name.endsWith(suffix)))
    .map((name) => relative(root, join(folder, name)))
    .sort();
};

/** Tests by Node of the files with an ending. `how` gives Node's arguments that run them. */
const nodeTests = (suffix, how) => (countsFile) => {
  // Node 20 takes no globs after --test, so the files are named one by one.
  const files = testFiles(suffix);
  if (files.length === 0) return undefined;
  const reporter = join(root, '.scripts/unit-counts.mjs');
  return [
    ...['--import', 'tsx'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    `--test-reporter=${new URL(`file://${reporter}`).href}`,
    `--test-reporter-destination=${countsFile}`,
    ...how(files, countsFile),
  ];
};

/**
 * `node --test` runs each file in its own process, and so starts Node, the TypeScript loader and, in dist
 * tests, a browser for each. That takes longer than most of the tests.
 */
const inOneProcess = (files, place) => {
  const entry = `${place}.mjs`;
  const urls = files.map((file) => pathToFileURL(join(root, file)).href);
  writeFileSync(entry, urls.map((url) => `import ${JSON.stringify(url)};\n`).join(''));
  return [entry];
};

/** Two processes at a time, since each waits for its browser now and then. Large files are slow ones. */
const inTwoProcesses = (files, place) => {
  const size = (file) => statSync(join(root, file)).size;
  const halves = [[], []];
  [...files]
    .sort((a, b) => size(b) - size(a))
    .forEach((file, i) => halves[[0, 1, 1, 0][i % 4]].push(file));
  const [major, minor] = process.versions.node.split('.').map(Number);
  return [
    '--test',
    ...(major > 20 || minor >= 10 ? ['--test-concurrency=2'] : []),
    ...halves.flatMap((half, i) => inOneProcess(half, `${place}.${i}`)),
  ];
};

/** Tests in one engine of the files with these endings: `element`, `engine`. */
const elementTests = (engine, ...kinds) => ({
  counts: true,
  engine,
  env: { BEDSIDE_ENGINE: engine, BEDSIDE_TESTS: kinds.join() },
  run: () =>
    testFiles(...kinds.map((kind) => `.${kind}.test.ts`)).length > 0
      ? [bin('@web/test-runner/dist/bin.js')]
      : undefined,
});

/** What the built files do in one engine, from outside. */
const distTests = (engine) => ({
  needs: ['build'],
  counts: true,
  engine,
  env: { BEDSIDE_ENGINE: engine },
  run: nodeTests('.engines.test.ts', inOneProcess),
});

/** The pages of test/hosts in one engine. */
const hosts = (engine, ...args) => ({
  needs: ['build'],
  counts: true,
  engine,
  run: () => ['test/hosts/runner/run.mjs', '--browser', engine, ...args],
});

const cache = (name) => `node_modules/.cache/${name}`;

/**
 * `run` gives Node's arguments. A step with `counts` is a suite; any other is one test itself.
 * `needs` names the steps that have to end first. They start in this order where there is room. A step
 * that needs more than one core finds none while small ones go on starting, so the small ones come later. `cores` is how many a step keeps busy, 1 if not said. A step with an
 * `engine` other than Chromium runs with `--all`, one with `onRequest` only by its name.
 */
const steps = [
  { name: 'build', cores: 1.5, run: () => ['--import', 'tsx', '.scripts/build.mjs'] },
  {
    name: 'dist',
    cores: 1.5,
    needs: ['build'],
    counts: true,
    run: nodeTests('.dist.test.ts', inTwoProcesses),
  },
  { name: 'element', ...elementTests('chromium', 'element', 'engine') },
  { name: 'stories', cores: 1.5, counts: true, run: () => ['.scripts/stories.mjs'] },
  // No --cache here: rules that use types depend on more files than the one that changed.
  { name: 'eslint', cores: 1.5, run: () => [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  { name: 'hosts-firefox', ...hosts('firefox', '--engine') },
  { name: 'hosts-webkit', ...hosts('webkit', '--engine') },
  { name: 'webkit', cores: 0.5, ...elementTests('webkit', 'engine') },
  { name: 'hosts', cores: 1.5, ...hosts('chromium') },
  {
    name: 'format',
    run: () => [
      bin('prettier/bin/prettier.cjs'),
      ...['--check', '--log-level=warn', '--cache', '--cache-strategy=content'],
      ...['--cache-location', cache('prettier-check'), '.'],
    ],
  },
  {
    name: 'attw',
    needs: ['build'],
    run: () => [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only'],
  },
  { name: 'firefox', cores: 0.5, ...elementTests('firefox', 'engine') },
  { name: 'dist-firefox', cores: 0.5, ...distTests('firefox') },
  { name: 'unit', counts: true, run: nodeTests('.unit.test.ts', inOneProcess) },
  { name: 'types', cores: 1.5, run: () => ['.scripts/types.mjs'] },
  {
    name: 'stylelint',
    run: () => [
      bin('stylelint/bin/stylelint.mjs'),
      ...['--max-warnings=0', '--cache', '--cache-strategy=content'],
      ...['--cache-location', cache('stylelint'), 'src/**/*.ts'],
    ],
  },
  { name: 'publint', needs: ['build'], run: () => [bin('publint/src/cli.js'), '--strict'] },
  // A figure that is over its limit already may not grow.
  {
    name: 'size',
    needs: ['build'],
    run: () => ['--import', 'tsx', '.scripts/size.mjs', '--check'],
  },
  { name: 'firefox-whole', onRequest: true, ...elementTests('firefox', 'element', 'engine') },
  { name: 'webkit-whole', onRequest: true, ...elementTests('webkit', 'element', 'engine') },
  { name: 'dist-webkit', onRequest: true, ...distTests('webkit') },
  { name: 'hosts-firefox-whole', onRequest: true, ...hosts('firefox') },
  { name: 'hosts-webkit-whole', onRequest: true, ...hosts('webkit') },
];

const runNode = (args, countsFile, extra) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {
        ...process.env,
        ...extra,
        BEDSIDE_COUNTS_FILE: countsFile,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

const readCounts = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const runStep = async (step, folder) => {
  const countsFile = join(folder, `${step.name}.json`);
  const args = step.run(countsFile);
  if (!args) return { passed: 0, failed: 1, output: 'There are no such tests.' };
  const { ok, output } = await runNode(args, countsFile, step.env);
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  const { passed = 0, failed = 0, skipped = [], failures } = readCounts(countsFile) ?? {};
  if (passed + failed === 0) return { passed, failed: 1, output: `${output}\nNo test was run.` };
  // A run that crashes after its last test has failed too.
  return { passed, failed: ok ? failed : Math.max(1, failed), skipped, failures, output };
};

/**
 * Runs steps, some at a time, each when those that it needs have ended.
 * @param {typeof steps} chosen a step that needs one which is not among them does not wait for it
 * @param {(step: object) => Promise<void>} runOne
 */
const schedule = async (chosen, runOne) => {
  const waiting = [...chosen];
  const running = new Map();
  const isReady = ({ needs = [] }) =>
    ![...waiting, ...running.keys()].some(({ name }) => needs.includes(name));
  const fits = ({ cores = 1 }) =>
    [...running.keys()].reduce((sum, step) => sum + (step.cores ?? 1), cores) <= capacity;
  while (waiting.length + running.size > 0) {
    for (;;) {
      const step = waiting.find((one) => isReady(one) && fits(one));
      if (!step) break;
      waiting.splice(waiting.indexOf(step), 1);
      running.set(
        step,
        runOne(step).then(() => running.delete(step)),
      );
    }
    await Promise.race(running.values());
  }
};

const isNamed =
  ({ name }) =>
  (step) =>
    step.name === name;

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** The steps to run: those that the command line names, those of all engines for `--all`, else the usual. */
const choose = (args) => {
  if (args.length > 0 && !args.includes('--all'))
    return steps.filter(({ name }) => args.includes(name));
  const usual = steps.filter(({ onRequest }) => !onRequest);
  return args.includes('--all')
    ? usual
    : usual.filter(({ engine = 'chromium' }) => engine === 'chromium');
};

const main = async () => {
  const args = process.argv.slice(2);
  const unknown = args.filter((arg) => arg !== '--all' && !steps.some((step) => step.name === arg));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. Steps: --all, ${steps.map((s) => s.name).join(', ')}`,
    );
    process.exit(1);
  }
  ensureInstalled();
  const chosen = choose(args);
  const others = new Set(chosen.map(({ engine = 'chromium' }) => engine));
  others.delete('chromium');
  // Install them as root on Debian; elsewhere their steps fail with a sentence on how to install them.
  const missing = ensureEngines([...others]).missing.map(({ name }) => name);
  const folder = mkdtempSync(join(tmpdir(), 'bedside-test-'));
  const start = performance.now();
  const rows = [];
  await schedule(chosen, async (step) => {
    const since = performance.now();
    const result = missing.includes(step.engine)
      ? { passed: 0, failed: 1, output: howToInstall(step.engine) }
      : await runStep(step, folder);
    rows.push({ ...result, name: step.name, time: seconds(since) });
    const word = result.failed > 0 ? 'FAILED' : 'ok';
    console.log(`${step.name}: ${word} (${rows.at(-1).time} s)`);
    if (result.failed > 0) console.log(`${result.output.trim()}\n`);
  });
  rmSync(folder, { recursive: true, force: true });

  for (const { name, skipped = [] } of rows) {
    if (skipped.length > 0)
      console.log(`\n${name}, skipped: ${skippedLines(skipped).join('\n  ')}`);
  }

  const columns = ['passed', 'failed', 'skipped', 's'];
  const line = (name, cells) =>
    console.log(name.padEnd(20) + cells.map((cell) => `${cell}`.padStart(9)).join(''));
  console.log('');
  line('step', columns);
  rows.sort((a, b) => chosen.findIndex(isNamed(a)) - chosen.findIndex(isNamed(b)));
  for (const { name, passed, failed, skipped = [], time } of rows) {
    line(name, [passed, failed, skipped.length, time]);
  }
  line('all', ['', '', '', seconds(start)]);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const failed = failedLines(rows);
  if (failed.length > 0)
    console.log(`\nFailed; all that they printed is higher up:\n${failed.join('\n')}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
};

await main();
