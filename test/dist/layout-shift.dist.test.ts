/** With bedside.css nothing on the page moves when the script comes late. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import {
  compilerHelper,
  readDist,
  Host,
  hostPage,
  rendered,
  settled,
  type Seen,
} from './host-page.js';
import { en } from '../../src/i18n/en.js';
import { recordMoves } from './page-moves.js';
import { press } from './person.js';

const words =
  '<h2>Leg numbness at night</h2><p>See a doctor or health worker if the numbness lasts. In an emergency: <a href="tel:112">Call 112</a></p>';
const after4 = '<p>Our wards are open to visitors from 10 to 12 and from 4 to 7.</p>'.repeat(3);
const sheet = '<link rel="stylesheet" href="/dist/bedside.css">';
const script = '<script src="/dist/bedside.js" async></script>';
const asTags = (inside: string) =>
  tags.map((tag) => `<${tag}>${inside}</${tag}>${after4}`).join('');
const asDivs = (inside: string) =>
  tags.map((tag) => `<div data-bedside="${tag.slice(8)}">${inside}</div>${after4}`).join('');
const inFull = (body: string) =>
  body
    .replace('<bedside-article-card', '$& layout="full"')
    .replace('data-bedside="article-card"', '$& data-layout="full"');

/** The page without the script has been painted. */
const isPainted = () =>
  document.readyState !== 'loading' &&
  performance.getEntriesByName('first-contentful-paint').length > 0;

let host: Host;
before(async () => {
  host = await Host.open();
  host.put(
    'serif.css',
    'body { font-family: serif; max-width: 50rem; margin: 0 auto; padding: 0 20px }',
  );
  host.put('sans.css', 'body { font-family: sans-serif }');
});
after(() => host.close());

/** How far the page moves when the script comes after the words have been painted. */
const shift = async (width: number, body: string, head = sheet): Promise<number> => {
  const path = host.put(`shift-${width}-${Math.random()}.html`, hostPage(head + script, body));
  const context = await host.browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
  });
  const page = await context.newPage();
  await page.addInitScript(compilerHelper);
  await page.addInitScript(recordMoves);
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/bedside.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto(host.url + path, { waitUntil: 'commit' });
  await page.waitForFunction(isPainted);
  await settled(page);
  release();
  await rendered(page);
  await settled(page);
  const sum = await page.evaluate(() => window.moved());
  await context.close();
  return sum;
};

describe('bedside.css, with a late script', () => {
  for (const width of [320, 360, 768, 1200])
    for (const [what, body] of [
      ['empty tags', asTags('')],
      ['words inside', asTags(words)],
      ['divs that become tags', asDivs(words)],
      ['an article in full', inFull(asTags(words))],
      ['a div that becomes an article in full', inFull(asDivs(words))],
    ] as const)
      test(`${what} at ${width} px: nothing moves`, async () => {
        assert.equal(await shift(width, body), 0);
      });

  for (const name of ['serif', 'sans'])
    test(`nothing moves either in another font and column (${name}.css)`, async () => {
      const own = `<link rel="stylesheet" href="/host/${name}.css">`;
      for (const width of [360, 1200])
        assert.equal(await shift(width, asTags(words), own + sheet), 0, `${width} px`);
    });

  test('without the sheet the page moves, so the measure tells', async () => {
    assert.ok((await shift(360, asTags(words), '')) > 0.05);
  });
});

describe('bedside.css', () => {
  const heights = (seen: Seen) =>
    seen.page.evaluate(
      (all) => all.map((tag) => document.querySelector(tag)!.getBoundingClientRect().height),
      tags,
    );

  for (const width of [300, 360, 600, 1200])
    test(`the space at ${width} px is that of the widget: run npm run space if this fails`, async () => {
      const viewport = { width, height: 900 };
      const bare = await host.visit(hostPage(sheet, asTags('')), { viewport });
      const reserved = await heights(bare);
      await bare.context.close();
      const seen = await host.visit(hostPage(script, asTags('')), { viewport });
      await rendered(seen.page);
      const real = await heights(seen);
      await seen.context.close();
      tags.forEach((tag, i) => {
        assert.ok(real[i]! <= reserved[i]! + 1, `${tag} is ${real[i]}, reserved ${reserved[i]}`);
        // Some of it is for wider letters than those of this machine.
        assert.ok(
          reserved[i]! < real[i]! * 1.35 + 24,
          `${tag} is ${real[i]}, reserved ${reserved[i]}`,
        );
      });
    });

  test('once a person uses the widget, a shorter screen leaves no hole', async () => {
    const seen = await host.visit(hostPage(sheet + script, asTags('')), {
      viewport: { width: 360, height: 740 },
    });
    await rendered(seen.page);
    const [, before] = await heights(seen);
    await press(seen.page.locator('bedside-exercise-timer'), en.start);
    await seen.page.waitForFunction(
      (high) =>
        document.querySelector('bedside-exercise-timer')!.getBoundingClientRect().height <
        high - 200,
      before!,
    );
    const widget = await seen.page.evaluate(() => {
      const timer = document.querySelector('bedside-exercise-timer')!;
      const inside = timer.shadowRoot!.querySelector('[part~=root]')!;
      return timer.getBoundingClientRect().height - inside.getBoundingClientRect().height;
    });
    assert.equal(widget, 0);
    await seen.context.close();
  });

  test('a widget that shows something else keeps no space', async () => {
    const seen = await host.visit(
      hostPage(
        sheet,
        '<bedside-article-card src="/own.json" layout="full"></bedside-article-card><bedside-exercise-timer src="/own.json"></bedside-exercise-timer><bedside-risk-checklist layout="steps"></bedside-risk-checklist><bedside-seek-help dismissible></bedside-seek-help><div hidden data-bedside="seek-help"></div>',
      ),
    );
    assert.deepEqual(await heights(seen), [0, 0, 0, 0]);
    assert.equal(await seen.page.locator('[data-bedside]').isVisible(), false);
    await seen.context.close();
  });

  test('it is small, and asks for nothing', () => {
    assert.doesNotMatch(readDist('bedside.css'), /url\(|@import/);
    assert.ok(readDist('bedside.css').length < 8000);
  });
});
