/** What a web team's project makes of the package, as npm packs it. `npm run consumers` has heavier ones. */
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import { build, compile, works, Workshop } from '../consumers/consumer.js';
import { Host } from './host-page.js';

let host: Host;
let workshop: Workshop;
before(async () => {
  host = await Host.open();
  workshop = new Workshop();
});
after(async () => {
  workshop.close();
  await host.close();
});

describe('the packed package in a project', () => {
  for (const [name, what] of Object.entries({
    plain: 'of plain TypeScript',
    react: 'of React 19',
    vue: 'of Vue 3',
    svelte: 'of Svelte 5',
  }))
    test(`${what} compiles, is built and works, with the one widget that it imports`, async () => {
      const folder = workshop.layOut(name);
      compile(folder);
      build(folder, join(host.folder, name));
      await works(host, name);
    });
});
