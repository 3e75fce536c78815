/** What a person's phone has to do at once when a page with all four widgets is opened. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tags } from '../../src/model/widgets.js';
import { allFour, Host, hostPage, rendered } from './host-page.js';

declare global {
  interface Window {
    drawnIn: Record<string, number>;
    frame: number;
  }
}

let host: Host;
before(async () => {
  host = await Host.open();
});
after(async () => {
  await host.close();
});

/** Counts frames, and notes in which one each widget is first drawn. */
const noteDrawing = () => {
  window.frame = 0;
  window.drawnIn = {};
  const next = () => {
    window.frame++;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    new MutationObserver(() => {
      if (root.querySelector('[part~="root"]')) window.drawnIn[this.localName] ??= window.frame;
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
};

describe('a page with all four widgets', () => {
  test('draws one widget a frame, so that it can be scrolled and tapped between them', async () => {
    const seen = await host.visit(
      hostPage('<script src="/dist/bedside.js" defer></script>', allFour),
      { before: noteDrawing },
    );
    await rendered(seen.page);
    const drawn = await seen.page.evaluate(() => window.drawnIn);
    assert.deepEqual(Object.keys(drawn).sort(), [...tags].sort());
    assert.equal(new Set(Object.values(drawn)).size, tags.length, JSON.stringify(drawn));
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('has every method and property of the widgets as soon as the script has run', async () => {
    const seen = await host.visit(
      hostPage(
        '',
        `${allFour}
        <script src="/dist/bedside.js"></script>
        <script>window.atOnce = document.querySelector('bedside-exercise-timer').session;</script>`,
      ),
    );
    await rendered(seen.page);
    assert.equal(await seen.page.evaluate('window.atOnce.status'), 'idle');
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('shows the words between the tags until a widget is drawn', async () => {
    const seen = await host.visit(
      hostPage(
        '',
        `${allFour}
        <script src="/dist/bedside.js"></script>
        <script>
          window.shown = [...document.querySelectorAll('bedside-seek-help > p')].map(
            (child) => child.getBoundingClientRect().height > 0);
        </script>`,
      ),
    );
    await rendered(seen.page);
    assert.deepEqual(await seen.page.evaluate('window.shown'), [true]);
    await seen.context.close();
  });
});
