// `npm run release:check`: checks what has to hold before a version goes out. For what does not hold, it
// says what to do. It writes the zip for self-hosting, its hash and the bill of materials into
// .cache/release/. Tests and benchmarks are apart: docs/releasing.md has the whole list.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';
import { root } from './root.mjs';
import { zipOf } from './zip.mjs';

const out = join(root, '.cache/release');
const { name, version, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const sha = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex');

/** Runs a command. When it fails, throws what it printed. */
const run = (command, args) => {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`,
    );
  return done.stdout;
};
const node = (...args) => run(process.execPath, args);
const script = (file, ...args) => node('--import', 'tsx', `.scripts/${file}`, ...args);
const git = (...args) => run('git', args).trim();

const mustBe = (holds, problem) => {
  if (!holds) throw new Error(problem);
};

/** A hash of every file of a build, by its name. */
const builtFiles = () => {
  script('build.mjs');
  return ['dist', 'lib'].flatMap((folder) =>
    filesIn(join(root, folder)).map(
      (file) => `${sha('sha256', readFileSync(join(root, folder, file)))} ${folder}/${file}`,
    ),
  );
};

/** Licences that ask for no more than their text beside the code. */
const free = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD', 'Apache-2.0'];

const checks = {
  'Nothing is left to commit': () => {
    const changes = git('status', '--porcelain');
    mustBe(changes === '', `Commit or remove:\n${changes}`);
  },
  'The changelog has this version': () => {
    const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const heading = new RegExp(
      `^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`,
      'm',
    );
    mustBe(
      heading.test(text),
      `CHANGELOG.md has no "## [${version}] - <date>": put it in the place of "## [Unreleased]".`,
    );
  },
  'Two builds have the same bytes': () => {
    const [first, second] = [builtFiles(), builtFiles()];
    const other = second.filter((line) => !first.includes(line));
    mustBe(
      first.length === second.length && other.length === 0,
      `The second build differs:\n${other.join('\n')}`,
    );
    return `${first.length} files`;
  },
  'Limits of size are kept': () => {
    script('size.mjs', '--check');
  },
  'What commands write is up to date': () => {
    const before = git('status', '--porcelain');
    script('size.mjs', '--write');
    node('.scripts/integrity.mjs', '--write');
    script('reference.mjs');
    script('trace.mjs');
    const after = git('status', '--porcelain');
    mustBe(
      before === after,
      `These were older than the code, and are written anew: commit them.\n${after}`,
    );
  },
  'The host pages were opened since the last change': () => {
    const table = git('log', '-1', '--format=%H', '--', 'test/hosts/hosts.md');
    const since = git('log', '--oneline', `${table}..HEAD`, '--', 'src');
    mustBe(
      since === '',
      `\`npm run hosts -- --browser all --write\` renews test/hosts/hosts.md. Since then ${since.split('\n').length} commits, the last:\n${since.split('\n').slice(0, 5).join('\n')}`,
    );
  },
  publint: () => void node('node_modules/publint/src/cli.js', '--strict'),
  'Are the types wrong': () =>
    void node(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
    ),
  'The package holds dist/ and lib/, and nothing else': () => {
    const [{ files, size }] = JSON.parse(
      run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']),
    );
    const packed = files.map(({ path }) => path);
    const other = packed.filter(
      (path) =>
        !/^(dist|lib)\//.test(path) && !['LICENSE', 'README.md', 'package.json'].includes(path),
    );
    mustBe(other.length === 0, `Not to be shipped: ${other.join(', ')}`);
    const doors = Object.values(exports).flatMap((door) =>
      typeof door === 'string' ? [door] : Object.values(door),
    );
    for (const door of doors.filter((path) => !path.includes('*')))
      mustBe(packed.includes(door.slice(2)), `package.json exports ${door}, which is not packed.`);
    return `${packed.length} files, ${Math.round(size / 1024)} KB`;
  },
  'Licences let a hospital use it': () => {
    const sbom = run('npm', [
      'sbom',
      '--omit',
      'dev',
      '--sbom-format',
      'cyclonedx',
      '--package-lock-only',
    ]);
    const { components } = JSON.parse(sbom);
    for (const component of components) {
      const licences = (component.licenses ?? []).map(
        ({ license, expression }) => license?.id ?? expression,
      );
      mustBe(
        licences.length > 0 && licences.every((licence) => free.includes(licence)),
        `${component.name} ${component.version} has the licence ${licences.join(', ') || 'that it does not tell'}.`,
      );
    }
    writeFileSync(join(out, `${name}-${version}.cdx.json`), sbom);
    return components.map((component) => `${component.name} ${component.version}`).join(', ');
  },
  'The zip for self-hosting': () => {
    const zip = zipOf(join(root, 'dist'), filesIn(join(root, 'dist')), version);
    const file = `${name}-${version}.zip`;
    writeFileSync(join(out, file), zip);
    const hash = sha('sha256', zip);
    writeFileSync(join(out, `${file}.sha256`), `${hash}  ${file}\n`);
    return `${file}, ${Math.round(zip.length / 1024)} KB, SHA-256 ${hash}`;
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
let failed = 0;
for (const title of Object.keys(checks)) {
  try {
    const more = checks[title]();
    console.log(`ok      ${title}${more ? `: ${more}` : ''}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${title}. ${error.message}`);
  }
}
console.log(
  failed ? `\n${failed} to mend before ${version} goes out.` : `\n${version} may go out.`,
);
process.exitCode = failed ? 1 : 0;
