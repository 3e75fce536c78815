/** Taps and keys on old pages whose scripts take them first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { allFour, compilerHelper, Host, hostPage, rendered, settled } from './host-page.js';

const fastClick = createRequire(import.meta.url).resolve('fastclick');

let host: Host;
before(async () => {
  host = await Host.open();
  host.put('fastclick.js', readFileSync(fastClick));
});
after(() => host.close());

test('a tap works where FastClick sends taps again, as on old phone pages', async () => {
  const page = hostPage(
    '<script src="/host/fastclick.js"></script><script src="/dist/bedside.js" defer></script>',
    `${allFour}<script>
      window.sentAgain = 0;
      addEventListener('click', (event) => { if (event.forwardedTouchEvent) sentAgain++; }, true);
      // Independent of how slowly this machine taps.
      FastClick.attach(document.body, { tapTimeout: 60000, tapDelay: 1 });
    </script>`,
  ).replace(/<meta name="viewport".*/, '');
  // FastClick leaves pages alone that are as wide as the phone, and all on a computer.
  const context = await host.browser.newContext({
    viewport: { width: 980, height: 900 },
    hasTouch: true,
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  });
  const tab = await context.newPage();
  await tab.addInitScript(compilerHelper);
  await tab.goto(host.url + host.put('fastclick.html', page));
  await rendered(tab);
  await settled(tab);
  const flag = tab.locator('bedside-risk-checklist label').first();
  await flag.tap();
  assert.equal(await flag.locator('input').isChecked(), true);
  await tab.locator('bedside-exercise-timer [part~=start]').tap();
  await tab.locator('bedside-exercise-timer [part~=start]').waitFor({ state: 'detached' });
  const title = tab.locator('bedside-article-card [aria-expanded]');
  await title.tap();
  await settled(tab);
  assert.equal(await title.getAttribute('aria-expanded'), 'true');
  assert.equal(await tab.evaluate('sentAgain'), 3, 'FastClick was not at work');
  await context.close();
});
