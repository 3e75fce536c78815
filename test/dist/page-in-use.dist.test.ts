/** What a person has begun on a page when the widgets come. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allFour, Host, hostPage, rendered, settled } from './host-page.js';

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

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

test('a page that somebody is using keeps its focus, scroll, selection, history, form and attributes', async () => {
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
  assert.deepEqual({ ...after, focus: true, selection: before.selection, top: before.top }, before);
  await seen.context.close();
});
