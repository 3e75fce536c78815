// `npm run consumers`: tries the package in projects as web teams have them. npm has to install each
// first, which is too slow for `npm test`. Needs `npm run build`. Each project is built by its own command
// and opened in Chromium, and its widgets have to work.
import { existsSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { run, works, Workshop } from '../test/consumers/consumer.ts';
import { Host } from '../test/dist/host-page.ts';

/** Where each leaves its page. */
const heavy = { next: 'out', angular: 'out', astro: 'out' };

const host = await Host.open();
const workshop = new Workshop();
let failed = 0;
for (const [name, out] of Object.entries(heavy)) {
  try {
    const folder = workshop.install(name);
    run('npm', ['run', 'build'], folder);
    if (!existsSync(join(folder, out, 'index.html'))) throw new Error(`It built no ${out}/.`);
    cpSync(join(folder, out), join(host.folder, name), { recursive: true });
    await works(host, name);
    console.log(`${name}: compiled, built, and works in the browser`);
  } catch (error) {
    failed++;
    console.error(`${name}: ${error.message}`);
  }
}
workshop.close();
await host.close();
process.exitCode = failed > 0 ? 1 : 0;
