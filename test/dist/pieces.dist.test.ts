/** What modules fetch on use comes when it is used, and does no harm when it can't be had. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allFour, Host, hostPage, rendered, settled, type Seen } from './host-page.js';

const all = '<script type="module" src="/dist/all.js"></script>';
const pieces = /chunks\/(open-article|checklist-result|host-document|reminder|structured)/;

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

/** The pieces that the page has asked for, by the first words of their names. */
const asked = (seen: Seen): string[] =>
  [...new Set(seen.requests.flatMap((url) => pieces.exec(url)?.[1] ?? []))].sort();

const calm = async (seen: Seen) => {
  await seen.page.waitForLoadState('networkidle');
  await settled(seen.page);
};

/** A page on which the network is lost once its widgets are shown. */
const visitThenOffline = async (body: string) => {
  const seen = await host.visit(hostPage('', body));
  await seen.page.route(pieces, (route) => route.abort());
  await seen.page.addScriptTag({ type: 'module', url: '/dist/all.js' });
  return seen;
};

describe('the pieces of a module build', () => {
  test('a page with the built-in topic fetches ahead what people press, and nothing else', async () => {
    const seen = await host.visit(hostPage(all, allFour));
    await rendered(seen.page);
    await calm(seen);
    assert.deepEqual(asked(seen), ['checklist-result', 'open-article']);
    await seen.context.close();
  });

  test('a document of the host brings what checks it', async () => {
    const body = `<bedside-seek-help><script type="application/json">{"kind":"help"}</script><p>Words</p></bedside-seek-help>`;
    const seen = await host.visit(hostPage(all, body));
    await calm(seen);
    assert.deepEqual(asked(seen), ['host-document']);
    assert.match(seen.messages('error').join(), /child script: id: expected text/);
    await seen.context.close();
  });

  test('bedside.js fetches none: all is inside', async () => {
    const classic = '<script src="/dist/bedside.js" defer></script>';
    const seen = await host.visit(hostPage(classic, allFour));
    await rendered(seen.page);
    const card = seen.page.locator('bedside-article-card');
    await card.locator('.card-link').click();
    await card.locator('[part~=section]').first().waitFor();
    await calm(seen);
    assert.deepEqual(
      seen.requests.filter((url) => /\.js$/.test(url)).map((url) => new URL(url).pathname),
      ['/dist/bedside.js'],
    );
    await seen.context.close();
  });
});

describe('a piece that can not be had', () => {
  test('leaves the card, its words and its button, and tells the web team once', async () => {
    const seen = await visitThenOffline(
      '<bedside-article-card approved-by="Dr X"></bedside-article-card>',
    );
    await rendered(seen.page, ['bedside-article-card']);
    await calm(seen);
    const link = seen.page.locator('bedside-article-card .card-link');
    const isTold = seen.page.waitForEvent('console', (message) =>
      message.text().includes('did not load'),
    );
    await link.click();
    await isTold;
    await calm(seen);
    await link.click();
    await calm(seen);
    assert.equal(await link.getAttribute('aria-expanded'), 'false');
    assert.deepEqual(seen.errors, []);
    const told = seen.messages('warning').filter((text) => text.includes('did not load'));
    assert.equal(told.length, 1, told.join());
    assert.match(told[0]!, /^<bedside-article-card>: /);
    await seen.context.close();
  });

  test('leaves what was ticked on the screen, and the emergency card', async () => {
    const seen = await visitThenOffline(
      '<bedside-risk-checklist approved-by="Dr X"></bedside-risk-checklist>',
    );
    await rendered(seen.page, ['bedside-risk-checklist']);
    const list = seen.page.locator('bedside-risk-checklist');
    await list.locator('label').first().click();
    await list.locator('[part~=help-card]').waitFor();
    await list.locator('button[part~=primary]').click();
    await calm(seen);
    assert.ok(await list.locator('[part~=help-card]').isVisible());
    assert.ok(await list.locator('input').first().isChecked());
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('leaves the children where a host\u2019s document can not be checked', async () => {
    const body =
      '<bedside-seek-help><script type="application/json">{}</script><p>Words of the page</p></bedside-seek-help>';
    const seen = await visitThenOffline(body);
    await calm(seen);
    assert.ok(await seen.page.getByText('Words of the page').isVisible());
    assert.match(seen.messages('error').join(), /the file that reads documents did not load/);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('is no part of a timer that runs', async () => {
    const seen = await visitThenOffline(
      '<bedside-exercise-timer safety-check="off" get-ready="0" approved-by="Dr X"></bedside-exercise-timer>',
    );
    await rendered(seen.page, ['bedside-exercise-timer']);
    const timer = seen.page.locator('bedside-exercise-timer');
    await timer.locator('button[part~=start]').click();
    await timer.locator('[role=timer]').waitFor();
    await timer.locator('button[part~=stop]').click();
    await timer.locator('[part~=help-card]').first().waitFor();
    assert.deepEqual(asked(seen), []);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});
