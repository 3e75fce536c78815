/**
 * The hash that the editor makes of a shipped document holds for what each build shows of it: bundles
 * have no notes and no sources of a sentence, and at first the head of the article alone.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { contentHash } from '../../src/model/content-hash.js';
import { tags, widgetKinds } from '../../src/model/widgets.js';
import { Host, hostPage, readDist } from './host-page.js';

const scripts = {
  'bedside.js': '<script src="/dist/bedside.js" defer></script>',
  'loader.js': '<script src="/dist/loader.js" defer></script>',
  'all.js': '<script type="module" src="/dist/all.js"></script>',
};

let host: Host;
let signed: string;
before(async () => {
  host = await Host.open();
  const widgets = tags.map(async (tag) => {
    const file = `topics/night-leg-numbness/en/${widgetKinds[tag]}.json`;
    const hash = await contentHash(JSON.parse(readDist(file)) as { kind: string });
    return `<${tag} approved-by="Dr X" approved-hash="${hash}"><p>Words</p></${tag}>`;
  });
  signed = (await Promise.all(widgets)).join('\n');
});
after(() => host.close());

describe('approved-hash of a shipped document', () => {
  for (const [file, script] of Object.entries(scripts))
    test(`holds with ${file}`, async () => {
      const seen = await host.visit(hostPage(script, signed));
      for (const tag of tags) {
        const foot = seen.page.locator(tag).locator('[part~=foot]').first();
        await foot.filter({ hasText: 'Approved by Dr X.' }).waitFor({ state: 'attached' });
      }
      const told = [...seen.messages('warning'), ...seen.messages('error')];
      assert.deepEqual(
        told.filter((text) => text.includes('hash')),
        [],
      );
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });

  test('of another version is a draft', async () => {
    const other = signed.replaceAll('approved-hash="', 'approved-hash="x');
    const seen = await host.visit(hostPage(scripts['bedside.js'], other));
    for (const tag of tags) {
      const foot = seen.page.locator(tag).locator('[part~=foot]').first();
      await foot.filter({ hasText: 'Draft' }).waitFor({ state: 'attached' });
      const told = () => seen.messages('warning').filter((text) => text.startsWith(`<${tag}>`));
      if (told().length === 0)
        await seen.page.waitForEvent('console', (message) => message.text().startsWith(`<${tag}>`));
      assert.match(told().join(), /is of other content than is shown/);
    }
    await seen.context.close();
  });
});
