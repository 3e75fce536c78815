// `npm test`: every check of the project, some at a time, all of them even when one fails.
// `npm test -- unit element` runs only those steps. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureEngines, findEngine, howToInstall } from './engines.mjs';
import { ensureInstalled, root } from './install.mjs';

/** One a core of the smallest machine: a third made browsers so slow that tests of theirs failed. */
const lanes = 2;

const bin = (path) => join(root, 'node_modules', path);

const testFiles = (...suffixes) => {
  const folder = join(root, 'test');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => suffixes.some((suffix) => name.endsWith(suffix)))
    .map((name) => relative(root, join(folder, name)))
    .sort();
};

/** Node 20 takes no globs after --test, so the files are named one by one. */
const nodeTests = (suffix) => (countsFile) => {
  const files = testFiles(suffix);
  if (files.length === 0) return undefined;
  const reporter = join(root, '.scripts/unit-counts.mjs');
  return [
    ...['--import', 'tsx', '--test'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    `--test-reporter=${new URL(`file://${reporter}`).href}`,
    `--test-reporter-destination=${countsFile}`,
    ...files,
  ];
};

/** Tests in one engine of the files with these endings: `element`, `a11y`. */
const elementTests = (engine, ...kinds) => ({
  counts: true,
  engine,
  env: { BEDSIDE_ENGINE: engine, BEDSIDE_TESTS: kinds.join() },
  run: () =>
    testFiles(...kinds.map((kind) => `.${kind}.test.ts`)).length > 0
      ? [bin('@web/test-runner/dist/bin.js')]
      : undefined,
});

/** The pages of test/hosts in one engine. */
const hosts = (engine) => ({
  needs: ['build'],
  counts: true,
  engine,
  run: () => ['.scripts/hosts.mjs', '--browser', engine],
});

const cache = (name) => `node_modules/.cache/${name}`;

/**
 * `run` gives Node's arguments. A step with `counts` is a suite; any other is one test itself.
 * `needs` names the steps that have to end first. They start in this order, so what others need and
 * what takes long comes first. A step with an `engine` is left out, with a word on how to install
 * it, where that is not installed. A step with `onRequest` runs only by name: all of `npm test` has
 * 10 minutes, and axe sees the same tree in each engine.
 */
const steps = [
  { name: 'build', run: () => ['--import', 'tsx', '.scripts/build.mjs'] },
  { name: 'element', ...elementTests('chromium', 'element', 'a11y') },
  { name: 'webkit', ...elementTests('webkit', 'element') },
  { name: 'webkit-axe', onRequest: true, ...elementTests('webkit', 'a11y') },
  { name: 'hosts-webkit', ...hosts('webkit') },
  { name: 'hosts', ...hosts('chromium') },
  { name: 'hosts-firefox', ...hosts('firefox') },
  { name: 'firefox', ...elementTests('firefox', 'element') },
  { name: 'firefox-axe', onRequest: true, ...elementTests('firefox', 'a11y') },
  { name: 'dist', needs: ['build'], counts: true, run: nodeTests('.dist.test.ts') },
  { name: 'stories', counts: true, run: () => ['.scripts/stories.mjs'] },
  // No --cache here: rules that know types look into other files than the one that changed.
  { name: 'eslint', run: () => [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  { name: 'types', run: () => ['.scripts/types.mjs'] },
  { name: 'unit', counts: true, run: nodeTests('.unit.test.ts') },
  {
    name: 'format',
    run: () => [
      bin('prettier/bin/prettier.cjs'),
      ...['--check', '--log-level=warn', '--cache', '--cache-strategy=content'],
      ...['--cache-location', cache('prettier-check'), '.'],
    ],
  },
  {
    name: 'stylelint',
    run: () => [
      bin('stylelint/bin/stylelint.mjs'),
      ...['--max-warnings=0', '--cache', '--cache-strategy=content'],
      ...['--cache-location', cache('stylelint'), 'src/**/*.ts'],
    ],
  },
  // What is over its limit may not grow.
  {
    name: 'size',
    needs: ['build'],
    run: () => ['--import', 'tsx', '.scripts/size.mjs', '--check'],
  },
  { name: 'publint', needs: ['build'], run: () => [bin('publint/src/cli.js'), '--strict'] },
  {
    name: 'attw',
    needs: ['build'],
    run: () => [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only'],
  },
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
  const { passed = 0, failed = 0, skipped = [] } = readCounts(countsFile) ?? {};
  if (passed + failed === 0) return { passed, failed: 1, output: `${output}\nNo test was run.` };
  // A run that breaks off after its last test has failed all the same.
  return { passed, failed: ok ? failed : Math.max(1, failed), skipped, output };
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
  while (waiting.length + running.size > 0) {
    while (running.size < lanes) {
      const step = waiting.find(isReady);
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

const main = async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. Steps: ${steps.map((s) => s.name).join(', ')}`,
    );
    process.exit(1);
  }
  ensureInstalled();
  const chosen = steps.filter(({ name, onRequest }) =>
    wanted.length === 0 ? !onRequest : wanted.includes(name),
  );
  const engines = [...new Set(chosen.map(({ engine = 'chromium' }) => engine))];
  const others = engines.filter((engine) => engine !== 'chromium');
  // Asked for by name, an engine is installed, or its steps fail with a sentence on how to do it.
  const missing =
    wanted.length > 0
      ? ensureEngines(others).missing.map(({ name }) => name)
      : others.filter((engine) => !findEngine(engine));
  const folder = mkdtempSync(join(tmpdir(), 'bedside-test-'));
  const start = performance.now();
  const rows = [];
  const left = [];
  await schedule(chosen, async (step) => {
    if (missing.includes(step.engine) && wanted.length === 0) {
      left.push(`${step.name}: not run. ${howToInstall(step.engine)}`);
      return;
    }
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
    if (skipped.length > 0) console.log(`\n${name}, skipped:\n  ${skipped.join('\n  ')}`);
  }
  if (left.length > 0) console.log(`\n${left.join('\n')}`);

  const columns = ['passed', 'failed', 'skipped', 's'];
  const line = (name, cells) =>
    console.log(name.padEnd(14) + cells.map((cell) => `${cell}`.padStart(9)).join(''));
  console.log('');
  line('step', columns);
  rows.sort((a, b) => chosen.findIndex(isNamed(a)) - chosen.findIndex(isNamed(b)));
  for (const { name, passed, failed, skipped = [], time } of rows) {
    line(name, [passed, failed, skipped.length, time]);
  }
  line('all', ['', '', '', seconds(start)]);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
};

await main();
