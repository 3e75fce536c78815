/**
 * What a running timer makes the browser do for one second: for minutes, on a phone whose battery is low,
 * in a page that may have thousands of elements.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Host, hostPage, rendered } from './host-page.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

interface TraceEvent {
  name: string;
  args?: { beginData?: { partialLayout?: boolean; totalObjects?: number } };
}

const body = `<bedside-exercise-timer safety-check="off" get-ready="0" times="3:00"></bedside-exercise-timer>
  ${'<p>Our wards are open from 10 to 12.</p>'.repeat(200)}`;

describe('a second of a running timer', () => {
  for (const [name, viewport] of Object.entries({
    'a phone': { width: 360, height: 740 },
    'a wide page': { width: 1200, height: 900 },
  }))
    test(`is laid out within its digits: ${name}`, async () => {
      const page = hostPage('<script src="/dist/bedside.js" defer></script>', body);
      const seen = await host.visit(page, { viewport });
      await rendered(seen.page, ['bedside-exercise-timer']);
      await seen.page.evaluate(() => {
        document.querySelector('bedside-exercise-timer')!.start();
      });
      const time = seen.page.locator('bedside-exercise-timer [part~=time]');
      // The first seconds may still lay out the screen that has just come.
      await time.getByText('2:57').waitFor();
      const browser = host.browser;
      await browser.startTracing(seen.page, { categories: ['devtools.timeline'] });
      await time.getByText('2:53').waitFor();
      const trace = JSON.parse((await browser.stopTracing()).toString()) as {
        traceEvents: TraceEvent[];
      };
      const layouts = trace.traceEvents.flatMap(({ name, args }) =>
        name === 'Layout' && args?.beginData ? [args.beginData] : [],
      );
      assert.ok(layouts.length > 0);
      for (const { partialLayout, totalObjects } of layouts) {
        assert.equal(partialLayout, true);
        assert.ok(totalObjects! < 10, `${totalObjects} objects were laid out`);
      }
      await seen.context.close();
    });
});
