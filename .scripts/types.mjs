// Checks the types of each tsconfig: the browser's, the pure rooms' without the DOM, the tests'.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

const tsc = join(root, 'node_modules/typescript/bin/tsc');
let failed = false;
for (const project of ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.test.json']) {
  const info = `node_modules/.cache/types/${project.replace('.json', '.tsbuildinfo')}`;
  const run = spawnSync(
    process.execPath,
    [tsc, '--project', project, '--noEmit', '--incremental', '--tsBuildInfoFile', info],
    { cwd: root, encoding: 'utf8' },
  );
  if (run.status === 0) continue;
  failed = true;
  console.error(`${project}:\n${run.stdout}${run.stderr}`);
}
process.exitCode = failed ? 1 : 0;
