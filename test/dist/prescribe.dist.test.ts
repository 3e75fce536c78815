/** From the physiotherapist's desk to the patient's phone: the builder's link, its QR code, and the timer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import jsqr from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { hi } from '../../src/i18n/hi.js';
import { bringBack } from '../../src/studio/snippet/sheet-words.js';
import { Host, hostPage, rendered } from './host-page.js';
import { press } from './person.js';

// Its module is CommonJS, which Node gives whole.
const { default: decode } = jsqr as unknown as { default: typeof jsqr };

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

/** What a camera reads of a picture of the screen. */
const scanned = async (code: Locator): Promise<string | undefined> => {
  const png = (await code.screenshot()).toString('base64');
  const { width, height, data } = await code.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { width: pixels.width, height: pixels.height, data: [...pixels.data] };
  }, png);
  return decode(Uint8ClampedArray.from(data), width, height)?.data;
};

const builderPage = '/dist/studio/snippet.html';

const prescribe = async (page: Page, address: string): Promise<string> => {
  await page.locator('#page').fill(address);
  await page.locator('#set-rounds').selectOption('2');
  await page.locator('#set-time-0').selectOption('60');
  await page.locator('#set-time-1').selectOption('150');
  return page.locator('#text-link').inputValue();
};

describe('a link for one person', () => {
  test('the code is the link, and the link sets the timer of the page', async () => {
    const ward = `${host.url}${host.put(
      'ward.html',
      hostPage(
        '<script src="/dist/loader.js" data-country="IN"></script>',
        '<bedside-exercise-timer prescribed><p>Exercises</p></bedside-exercise-timer>',
      ),
    )}`;
    const builder = await host.go(host.url + builderPage);
    const link = await prescribe(builder.page, `${ward}#bedside=old`);
    assert.equal(link, `${ward}#bedside=buerger;rounds:2;times:1:00,2:30,5:00`);
    assert.equal(await scanned(builder.page.locator('.qr')), link);
    assert.ok(builder.page.url().includes('prescription=buerger'), builder.page.url());
    assert.deepEqual(builder.errors, []);
    await builder.context.close();

    const seen = await host.go(link);
    await rendered(seen.page, ['bedside-exercise-timer']);
    const told = await seen.page.locator('bedside-exercise-timer [part~=prescribed]').innerText();
    assert.deepEqual(told.split(/\n+/), [
      'Set for you by your physiotherapist',
      'Rounds: 2',
      'Raise your legs: 1 min',
      'Lower your legs: 2:30 min',
      'Lie flat and rest: 5 min',
    ]);
    // Nothing of it goes to a server: what is behind # never does, and no file is asked for by it.
    for (const url of seen.requests.slice(1)) assert.ok(!/buerger|rounds/.test(url), url);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.messages('warning'), []);
    await seen.context.close();
  });

  for (const script of ['bedside.js', 'loader.js'])
    test(`${script}: a div takes it too, and a link that is too long for the document does nothing`, async () => {
      const path = host.put(
        `div-${script}.html`,
        hostPage(
          `<script src="/dist/${script}" data-country="IN"></script>`,
          '<div data-bedside="exercise-timer" data-prescribed><p>Exercises</p></div>',
        ),
      );
      const seen = await host.go(`${host.url}${path}#bedside=buerger;times:3:30,3:00,5:00`);
      await rendered(seen.page, ['bedside-exercise-timer']);
      const timer = seen.page.locator('bedside-exercise-timer');
      assert.equal(await timer.locator('[part~=prescribed]').count(), 0);
      assert.equal(seen.messages('warning').length, 1);
      assert.match(
        seen.messages('warning')[0]!,
        /3:30.*is not used. Allowed: 3 times, of 30 to 180/,
      );
      await seen.page.evaluate(() => {
        location.hash = 'bedside=buerger;rounds:3';
      });
      await timer.locator('[part~=prescribed]', { hasText: 'Rounds: 3' }).waitFor();
      await seen.context.close();
    });

  test('it waits for what reads the link: nobody starts with other times', async () => {
    const path = host.put(
      'slow.html',
      hostPage(
        '<script src="/dist/loader.js" data-country="IN"></script>',
        '<bedside-exercise-timer prescribed><p>Exercises</p></bedside-exercise-timer>',
      ),
    );
    const context = await host.browser.newContext();
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pieces/later.js', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/pieces/later.js');
    await page.goto(`${host.url}${path}#bedside=buerger;rounds:2`, { waitUntil: 'commit' });
    await asked;
    const timer = page.locator('bedside-exercise-timer');
    assert.equal(await timer.getByRole('button', { name: 'Start' }).count(), 0);
    assert.equal(await timer.getByText('Exercises', { exact: true }).isVisible(), true);
    release();
    await timer.locator('[part~=prescribed]', { hasText: 'Rounds: 2' }).waitFor();
    await context.close();
  });
});

describe('the sheet', () => {
  test('alone is on the paper, in the language of the widgets', async () => {
    const { page, context, errors } = await host.go(`${host.url}${builderPage}#lang=hi`);
    await prescribe(page, 'https://hospital.example/legs');
    await page.emulateMedia({ media: 'print' });
    const seen = (await page.locator('body').innerText()).split(/\n+/).filter(Boolean);
    assert.ok(seen.includes(hi.prescribed), seen.join('|'));
    assert.ok(seen.includes(`${hi.rounds}: 2`), seen.join('|'));
    assert.ok(
      seen.some((line) => line.endsWith('2 मिनट 30 सेकंड')),
      seen.join('|'),
    );
    assert.equal(seen.at(-1), bringBack['hi']);
    assert.equal(seen.length, 8, seen.join('|'));
    const link = (await scanned(page.locator('.qr')))!;
    assert.match(link, /^https:\/\/hospital\.example\/legs#bedside=buerger;rounds:2;/);
    assert.equal(seen.at(-2), link);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('prints by its button, is copied by keys, and is not there without an address', async () => {
    const { page, context } = await host.go(host.url + builderPage);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#set-rounds').waitFor();
    assert.equal(await page.locator('.sheet').count(), 0);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    const link = await prescribe(page, 'https://hospital.example/legs');
    await press(page.locator('body'), 'Print the sheet');
    assert.equal(await page.locator('body[data-printed]').count(), 1);
    await page.locator('[data-copy=link]').press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied: Link for the patient' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    await page.locator('[data-widget=exercise-timer]').press('Space');
    assert.equal(await page.locator('#prescribe-title').count(), 0);
    await context.close();
  });
});
