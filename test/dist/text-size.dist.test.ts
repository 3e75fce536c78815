/** A reader's own text size counts, and a host's root size does not. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../../.scripts/machine/browser.mjs';
import { tags } from '../../src/model/widgets.js';
import { allFour, compilerHelper, Host, hostPage, rendered } from './host-page.js';

const roots: Record<string, string> = {
  'no rule of the host': '',
  'html { font-size: 62.5% }': 'html { font-size: 62.5% }',
  'html { font-size: 10px } and small body text':
    'html { font-size: 10px } body { font-size: 1.2rem }',
};

/** The sizes in a widget: its anchor, its smallest text and a paragraph of body text. */
const sizesOf = async (context: BrowserContext, url: string) => {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript(compilerHelper);
  await page.goto(url);
  await rendered(page);
  const sizes = await page.evaluate(
    (names) =>
      names.map((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!.querySelector('[part~=root]')!;
        const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
        let smallest = Infinity;
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let at = texts.nextNode(); at; at = texts.nextNode()) {
          const parent = at.parentElement!;
          const isSeen = parent.getClientRects().length > 0 && at.textContent!.trim() !== '';
          if (isSeen) smallest = Math.min(smallest, size(parent));
        }
        return { tag, anchor: size(root), smallest };
      }),
    tags,
  );
  const host = await page.evaluate(() =>
    parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  await page.close();
  return { sizes, host };
};

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

for (const readers of [16, 24]) {
  describe(`a reader whose browser is set to ${readers} px`, () => {
    let browser: Browser;
    let context: BrowserContext;

    before(async () => {
      const { executablePath, args } = await findBrowser();
      browser = await chromium.launch({
        executablePath,
        args: [...args, `--blink-settings=defaultFontSize=${readers}`],
      });
      context = await browser.newContext();
    });
    after(() => browser.close());

    for (const name of Object.keys(roots)) {
      test(`${name}: the widgets are anchored at ${readers} px, nothing is under ${readers * 0.875} px`, async () => {
        const path = host.put(
          `size-${Object.keys(roots).indexOf(name)}.html`,
          hostPage(
            `<style>${roots[name]!}</style><script src="/dist/bedside.js" defer></script>`,
            allFour,
          ),
        );
        const { sizes, host: hostSize } = await sizesOf(context, host.url + path);
        if (roots[name] === '') assert.equal(hostSize, readers, 'the browser has another setting');
        for (const { tag, anchor, smallest } of sizes) {
          assert.equal(anchor, readers, tag);
          assert.ok(smallest >= readers * 0.875 - 0.01, `${tag} has text of ${smallest} px`);
        }
      });
    }
  });
}
