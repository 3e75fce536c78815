// `npm test`: every check of the project, one after another, all of them even when one fails.
// `npm test -- unit element` runs only those steps. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

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

const elementTests = () =>
  testFiles('.element.test.ts', '.a11y.test.ts').length > 0
    ? [bin('@web/test-runner/dist/bin.js')]
    : undefined;

/** `run` gives Node's arguments. A step with `counts` is a suite; any other is one test itself. */
const steps = [
  {
    name: 'format',
    run: () => [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  { name: 'eslint', run: () => [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  {
    name: 'stylelint',
    run: () => [bin('stylelint/bin/stylelint.mjs'), '--max-warnings=0', 'src/**/*.ts'],
  },
  { name: 'types', run: () => ['.scripts/types.mjs'] },
  { name: 'build', run: () => ['--import', 'tsx', '.scripts/build.mjs'] },
  { name: 'publint', run: () => [bin('publint/src/cli.js'), '--strict'] },
  {
    name: 'attw',
    run: () => [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only'],
  },
  { name: 'unit', counts: true, run: nodeTests('.unit.test.ts') },
  { name: 'element', counts: true, run: elementTests },
  { name: 'dist', counts: true, run: nodeTests('.dist.test.ts') },
];

const runNode = (args, countsFile) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, BEDSIDE_COUNTS_FILE: countsFile, NO_COLOR: '1', FORCE_COLOR: '0' },
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
  const { ok, output } = await runNode(args, countsFile);
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  const { passed = 0, failed = 0 } = readCounts(countsFile) ?? {};
  if (passed + failed === 0) return { passed, failed: 1, output: `${output}\nNo test was run.` };
  // A run that breaks off after its last test has failed all the same.
  return { passed, failed: ok ? failed : Math.max(1, failed), output };
};

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
  const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
  const folder = mkdtempSync(join(tmpdir(), 'bedside-test-'));
  const rows = [];
  for (const step of chosen) {
    const since = performance.now();
    const result = await runStep(step, folder);
    rows.push({ ...result, name: step.name, time: seconds(since) });
    const word = result.failed > 0 ? 'FAILED' : 'ok';
    console.log(`${step.name}: ${word} (${rows.at(-1).time} s)`);
    if (result.failed > 0) console.log(`${result.output.trim()}\n`);
  }
  rmSync(folder, { recursive: true, force: true });

  console.log(
    `\n${'step'.padEnd(12)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'s'.padStart(8)}`,
  );
  for (const { name, passed, failed, time } of rows) {
    console.log(
      `${name.padEnd(12)}${`${passed}`.padStart(8)}${`${failed}`.padStart(8)}${time.padStart(8)}`,
    );
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
};

await main();
