/** Taps and keys on old pages whose scripts take them first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { allFour, compilerHelper, Host, hostPage, rendered, settled } from './host-page.js';

interface HostState {
  focus: boolean;
  selection: (number | null)[];
  /** Of the field that is filled in, in the window: it tells of scrolling and of moving. */
  top: number;
  history: number;
  address: string;
  title: string;
  form: string[];
  html: string;
  body: string;
  events: string;
}

declare global {
  interface Window {
    formEvents: string[];
  }
}

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
      // However slow the machine is that taps.
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

describe('a page that somebody is using when the widgets come', () => {
  test('keeps its focus, scroll, selection, history, form and attributes', async () => {
    const body = `
      <p>${'Words of the hospital. '.repeat(400)}</p>
      <form id="visit" action="/nowhere">
        <label>Name <input name="name" value="Asha"></label>
        <label><input type="checkbox" name="morning" checked> In the morning</label>
        ${allFour}
        <button>Send</button>
      </form>
      <p id="last">${'Words of the hospital. '.repeat(400)}</p>
      <script>
        window.formEvents = [];
        for (const name of ['submit', 'reset', 'input', 'change'])
          document.querySelector('form').addEventListener(name, ({ target }) => {
            if (target.name !== 'name') formEvents.push(name);
          });
      </script>`;
    const seen = await host.visit(hostPage('', body), { viewport: { width: 800, height: 600 } });
    const { page } = seen;
    const state = () =>
      page.evaluate((): HostState => {
        const name = document.querySelector<HTMLInputElement>('[name=name]')!;
        const tagOf = (element: Element) => (element.cloneNode() as Element).outerHTML;
        return {
          focus: document.activeElement === name,
          selection: [name.selectionStart, name.selectionEnd],
          top: name.getBoundingClientRect().top,
          history: history.length,
          address: location.href,
          title: document.title,
          form: [...new FormData(document.querySelector('form')!)].map(String),
          html: tagOf(document.documentElement),
          body: tagOf(document.body),
          events: window.formEvents.join(),
        };
      });
    await page.locator('[name=name]').fill('Asha Nair');
    await page.evaluate(() => {
      const name = document.querySelector<HTMLInputElement>('[name=name]')!;
      name.setSelectionRange(2, 4);
      name.scrollIntoView({ block: 'start' });
    });
    const before = await state();
    await page.addScriptTag({ url: `${host.url}/dist/bedside.js` });
    await rendered(page);
    await settled(page);
    assert.deepEqual(await state(), before);

    // And when they are used: only the focus goes where the person put it.
    await page.locator('bedside-risk-checklist input').first().press('Space');
    await page.locator('bedside-risk-checklist input').nth(1).press('Enter');
    await page.locator('bedside-article-card [aria-expanded]').press('Enter');
    await page.locator('bedside-exercise-timer [part~=start]').press('Enter');
    await settled(page);
    const after = await state();
    assert.deepEqual(
      { ...after, focus: true, selection: before.selection, top: before.top },
      before,
    );
    await seen.context.close();
  });
});
