/**
 * Two taps at one place, as tremor and the habit of double-clicking make them (field reports F2;
 * bigfive-web#3, tenants2#227): the second does nothing on a screen that has just changed.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { compilerHelper, Host, hostPage, rendered } from './host-page.js';
import { en } from '../../src/i18n/en.js';
import { button, statusOf } from './person.js';

const sizes: [width: number, height: number][] = [
  [320, 568],
  [360, 640],
  [360, 740],
  [390, 844],
  [800, 900],
];
/** Milliseconds between the two taps; the middle ones at one size, since no size changes them. */
const gaps = [40, 150, 250, 400];
const gapsAt = (width: number) => (width === 360 ? gaps : [40, 400]);
/** Milliseconds until the next tap of a person who reads. */
const reading = 700;

const timer = 'bedside-exercise-timer';
const list = 'bedside-risk-checklist';

let host: Host;
before(async () => (host = await Host.open()));
after(() => host.close());

const open = async (tag: string, [width, height]: [number, number], hasTouch: boolean) => {
  const context = await host.browser.newContext({ viewport: { width, height }, hasTouch });
  const page = await context.newPage();
  await page.addInitScript(compilerHelper);
  await page.clock.install({ time: 0 });
  const html = hostPage(
    '<script src="/dist/bedside.js" data-country="IN" defer></script>',
    `<${tag}></${tag}>`,
  );
  await page.goto(host.url + host.put(`${tag}-${width}-${height}-${hasTouch}.html`, html));
  await rendered(page, [tag]);
  // From now on time passes only when a test lets it, however busy the machine is.
  await page.clock.pauseAt(60_000);
  await page.clock.runFor(reading);
  return page;
};

/**
 * Taps where the button is now, twice when there is a gap, whatever is there at the second tap. Each
 * time beside the last place: the browser counts taps at one place by its own clock, which goes on.
 */
let place = 0;
const tapOn = async (page: Page, button: Locator, hasTouch: boolean, gap?: number) => {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  const at: [number, number] = [x + width * (place++ % 2 ? 0.3 : 0.7), y + height / 2];
  const tap = (count: number) =>
    hasTouch ? page.touchscreen.tap(...at) : page.mouse.click(...at, { clickCount: count });
  await tap(1);
  if (gap !== undefined) {
    await page.clock.runFor(gap);
    await tap(2);
  }
  await page.clock.runFor(reading);
};
const tapTwice = (page: Page, button: Locator, gap: number, hasTouch: boolean) =>
  tapOn(page, button, hasTouch, gap);

for (const size of sizes)
  for (const hasTouch of [true, false])
    test(`${size.join(' x ')}, ${hasTouch ? 'touch' : 'mouse'}: each question is answered once, and the exercise goes on once`, async () => {
      for (const gap of gapsAt(size[0])) {
        const page = await open(timer, size, hasTouch);
        const tapOf = (name: string) => button(page.locator(timer), name);
        await tapTwice(page, tapOf(en.start), gap, hasTouch);
        for (let n = 1; n <= 10; n++) {
          const count = page.locator(timer).getByText(`Question ${n} of 10`);
          assert.equal(await count.count(), 1, `question ${n} after a gap of ${gap} ms`);
          await tapTwice(page, tapOf(en.no), gap, hasTouch);
        }
        assert.equal(await statusOf(page), 'preparing', `${gap} ms`);
        await tapTwice(page, tapOf(en.begin), gap, hasTouch);
        assert.equal(await statusOf(page), 'running', `${gap} ms`);
        await tapTwice(page, tapOf(en.pause), gap, hasTouch);
        assert.equal(await statusOf(page), 'paused', `${gap} ms`);
        await page.context().close();
      }
    });

test('Stop works at once, and at the first of two taps', async () => {
  for (const gap of gaps) {
    const page = await open(timer, [360, 640], true);
    const tapOf = (name: string) => button(page.locator(timer), name);
    await tapOn(page, tapOf(en.start), true);
    for (let n = 1; n <= 10; n++) await tapOn(page, tapOf(en.no), true);
    await tapOf(en.begin).evaluate((ready: HTMLElement) => ready.click());
    await page.clock.runFor(gap);
    // The screen changed less than half a second ago, but Stop was there before.
    await tapTwice(page, tapOf(en.stop), gap, true);
    assert.equal(await statusOf(page), 'stopped');
    await page.context().close();
  }
});

test('a box that is tapped twice stays ticked', async () => {
  for (const hasTouch of [true, false])
    for (const gap of gaps) {
      const page = await open(list, [360, 640], hasTouch);
      const row = page.locator(`${list} label`).first();
      await tapTwice(page, row, gap, hasTouch);
      assert.equal(await row.locator('input').isChecked(), true, `${gap} ms`);
      await page.context().close();
    }
});
