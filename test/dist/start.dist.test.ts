/** `npm start` in a clone of one's own. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';

/* In a copy: `npm start` builds, and other tests read dist/ at the same time. */
const notCopied = new Set([
  ...['.git', '.cache', 'node_modules', 'dist', 'lib', 'test', 'stories'],
  ...['coverage', 'storybook-static', 'test-results'],
]);
let clone: string;

const started: ChildProcess[] = [];

const start = (env: Record<string, string>) => {
  const rest = { ...process.env };
  delete rest['PORT'];
  const child = spawn(process.execPath, ['.scripts/start.mjs'], {
    cwd: clone,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (err += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  /** Resolves when a whole line with the address was printed, or the process has ended. */
  const served = new Promise<string | undefined>((resolve) => {
    child.stdout.on('data', () => {
      const address = /^(http:\/\/\S+)\n/m.exec(out)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => resolve(undefined));
  });
  return { child, ended, served, out: () => out, err: () => err };
};

/** Takes a port, unless another process has it: taken it is in both cases. */
const take = (port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

before(() => {
  clone = mkdtempSync(join(tmpdir(), 'bedside-clone-'));
  for (const name of readdirSync(root).filter((entry) => !notCopied.has(entry)))
    cpSync(join(root, name), join(clone, name), { recursive: true });
  mkdirSync(join(clone, 'test'));
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  // The whole build is a step of `npm test`. Here it makes the one file that is asked for, and the one whose hash is in it.
  renameSync(join(clone, '.scripts/build.mjs'), join(clone, '.scripts/whole-build.mjs'));
  writeFileSync(
    join(clone, '.scripts/build.mjs'),
    `import { buildBundles } from './whole-build.mjs';
    await buildBundles({ only: /\\/(?:check|bedside)\\.js$/ });`,
  );
});
after(() => {
  started.forEach((child) => child.kill('SIGKILL'));
  rmSync(clone, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start', () => {
  test('builds, takes the next free port when 8000 is taken, prints the address last, ends by Ctrl-C', async () => {
    const taken = await take(8000);
    try {
      const run = start({});
      const address = await run.served;
      assert.ok(address, run.err());
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/demo\/index\.html$/);
      assert.ok(Number(new URL(address).port) > 8000, address);
      assert.equal(run.out().trimEnd().split('\n').at(-1), address);
      assert.match(await (await fetch(address)).text(), /<bedside-exercise-timer/);
      const script = await (await fetch(new URL('/dist/bedside.js', address))).text();
      assert.equal(
        script,
        readFileSync(join(root, 'dist/bedside.js'), 'utf8'),
        'the same sources gave another bedside.js',
      );
      assert.match(await (await fetch(new URL('/', address))).text(), /<bedside-exercise-timer/);
      run.child.kill('SIGINT');
      assert.equal(await run.ended, 0);
    } finally {
      taken?.close();
    }
  });

  test('takes the PORT that it is given', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as { port: number };
    await new Promise((resolve) => free.close(resolve));
    // The build itself was seen above, and takes most of the time.
    writeFileSync(join(clone, '.scripts/build.mjs'), '');
    const run = start({ PORT: String(port) });
    const address = await run.served;
    assert.ok(address, run.err());
    assert.equal(new URL(address).port, String(port));
    run.child.kill('SIGINT');
    assert.equal(await run.ended, 0);
  });

  test('a PORT that is taken or no number: one sentence, and no build', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    for (const [given, words] of [
      [String(port), /is taken: set PORT to another one/],
      ['a door', /is no port number/],
    ] as const) {
      const run = start({ PORT: given });
      assert.equal(await run.ended, 1);
      assert.match(run.err(), words);
      assert.equal(run.err().trim().split('\n').length, 1, run.err());
      assert.equal(run.out(), '');
    }
    server.close();
  });

  test('it listens on this machine only', () => {
    assert.match(readFileSync(join(root, '.scripts/serve.mjs'), 'utf8'), /'127\.0\.0\.1'/);
  });
});
