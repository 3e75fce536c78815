/** What modules fetch on use comes when it is used, and does no harm when it can't be had. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allFour, Host, hostPage, rendered, settled, type Seen } from './host-page.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import { en } from '../../src/i18n/en.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import { press, run, tick } from './person.js';

const all = '<script type="module" src="/dist/all.js"></script>';
const pieces =
  /chunks\/(number-reader|open-article|whole-article|whole-checklist|checklist-result|host-document|reminder|structured)/;
/** With the voice, which a timer brings ahead. */
const allPieces =
  /chunks\/(number-|open-|whole-|checklist-r|host-d|mount|reminder|structured|timer-speech)/;

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

/** A phone with a voice, whose screen reader can be listened to from `heard()` on. */
const voices = () => {
  const page = window as unknown as Record<string, unknown>;
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang: 'en-GB', localService: true }],
      speak: () => undefined,
      cancel: () => undefined,
    },
  });
  const said: string[] = [];
  page.said = said;
  page.heard = () => {
    said.length = 0;
    Object.defineProperty(Element.prototype, 'ariaNotify', {
      configurable: true,
      value: (message: string) => said.push(message),
    });
  };
};

/** A page on which the network is lost once its widgets are shown. */
const visitThenOffline = async (body: string, before?: () => void) => {
  const seen = await host.visit(hostPage('', body), before ? { before } : {});
  await seen.page.route(allPieces, (route) => route.abort());
  await seen.page.addScriptTag({ type: 'module', url: '/dist/all.js' });
  return seen;
};

describe('the pieces of a module build', () => {
  test('a page with the built-in topic fetches ahead what people press, and nothing else', async () => {
    const seen = await host.visit(hostPage(all, allFour));
    await rendered(seen.page);
    await calm(seen);
    assert.deepEqual(asked(seen), [
      'checklist-result',
      'open-article',
      'whole-article',
      'whole-checklist',
    ]);
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

  test('a telephone field that is not filled in plainly brings what reads it, and only that', async () => {
    const seen = await host.visit(
      hostPage(
        all,
        '<bedside-seek-help phone="0471 252 8300 or 8301"><p>Call us</p></bedside-seek-help><bedside-seek-help phone="0471 252 8300"></bedside-seek-help>',
      ),
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    assert.deepEqual(asked(seen), ['number-reader']);
    const links = seen.page.locator('a[href^="tel:"]');
    assert.equal(await links.count(), 2);
    for (const link of await links.all())
      assert.equal(await link.getAttribute('href'), 'tel:04712528300');
    assert.match(seen.messages('warning').join(), /phone="0471 252 8300 or 8301" is not one/);
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

describe('programs after the first, and their drawings', () => {
  const rest = /chunks\/(?:whole-exercises|poses)/;
  const visit = async (body: string) => {
    const seen = await host.visit(hostPage(all, body));
    await rendered(seen.page, ['bedside-exercise-timer']);
    await calm(seen);
    return seen;
  };

  test('are not fetched where no page asks for them', async () => {
    const seen = await visit('<bedside-exercise-timer program="Buerger"></bedside-exercise-timer>');
    assert.deepEqual(
      seen.requests.filter((url) => rest.test(url)),
      [],
    );
    await seen.context.close();
  });

  for (const { id, title } of exercises.programs.slice(1))
    test(`come with their drawings: ${id}`, async () => {
      const seen = await visit(
        `<bedside-exercise-timer program="${id}" approved-by="Dr X"></bedside-exercise-timer>`,
      );
      const timer = seen.page.locator('bedside-exercise-timer');
      assert.equal(await timer.locator('[part~=title]').innerText(), title);
      const drawings = timer.locator('[part~=drawing]');
      assert.ok((await drawings.count()) > 0);
      for (const drawing of await drawings.all())
        assert.ok((await drawing.locator('path').count()) > 5);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('warning'), []);
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

  // stenciljs/core#6256, anomalyco/opencode#22087, FreiFahren/FreiFahren#663
  const lost = 'This part could not be loaded. Try again, or reload the page.';
  const help = 'If you need help now, call.';
  const configure = 'bedside.configure({ phone: "0471 000 0000", country: "IN" })';

  for (const [name, { body, press, then }] of Object.entries({
    'Read more': {
      body: '<bedside-article-card approved-by="Dr X"></bedside-article-card>',
      press: '.card-link',
      then: '[part~=section]',
    },
    'Show my list': {
      body: '<bedside-risk-checklist approved-by="Dr X"></bedside-risk-checklist>',
      press: 'button[part~=primary]',
      then: '[part~=result]',
    },
    'the switch of the voice': {
      body: '<bedside-exercise-timer approved-by="Dr X"></bedside-exercise-timer>',
      press: 'label:has-text("Voice")',
      then: '',
    },
  }))
    test(`${name}: says what to do and whom to call, keeps the focus, and works when the network is back`, async () => {
      const seen = await visitThenOffline(body, voices);
      const tag = /bedside-[a-z-]+/.exec(body)![0];
      await rendered(seen.page, [tag]);
      await calm(seen);
      const widget = seen.page.locator(tag);
      const note = widget.locator('[part~=lost]');
      assert.equal(await note.count(), 0);
      await seen.page.evaluate(() => (window as unknown as { heard: () => void }).heard());
      await widget.locator(press).click();
      await note.waitFor();
      assert.equal((await note.innerText()).trim(), lost);
      const focused = () =>
        widget.evaluate(
          (at) => at.shadowRoot!.activeElement?.closest('label, button')?.textContent,
        );
      const before = await focused();
      assert.ok(before);
      assert.deepEqual(await seen.page.evaluate('said'), [lost]);
      await seen.page.evaluate(configure);
      await settled(seen.page);
      assert.match(await note.innerText(), new RegExp(`${lost}\\s+${help}`));
      assert.deepEqual(
        await note
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ['tel:04710000000', 'tel:112'],
      );
      assert.equal(await focused(), before);
      await seen.page.unroute(allPieces);
      if (then) {
        await widget.locator(press).click();
        await widget.locator(then).first().waitFor();
      } else {
        await widget.locator(press).click();
        await widget.locator(press).click();
        await note.waitFor({ state: 'detached' });
      }
      assert.equal(await note.count(), 0);
      assert.deepEqual(seen.errors, []);
      await seen.context.close();
    });

  test('comes by itself when the browser says that the network is back', async () => {
    const seen = await visitThenOffline(
      '<bedside-article-card approved-by="Dr X"></bedside-article-card>',
    );
    await rendered(seen.page, ['bedside-article-card']);
    await calm(seen);
    const card = seen.page.locator('bedside-article-card');
    await card.locator('.card-link').click();
    await card.locator('[part~=lost]').waitFor();
    await seen.page.unroute(allPieces);
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await card.locator('[part~=section]').first().waitFor();
    assert.equal(await card.locator('[part~=lost]').count(), 0);
    await seen.context.close();
  });

  test('an article without its sections says so, and has them when the network is back', async () => {
    const seen = await host.visit(hostPage('', '<bedside-article-card></bedside-article-card>'));
    const sections = /chunks\/whole-article/;
    await seen.page.route(sections, (route) => route.abort());
    await seen.page.addScriptTag({ type: 'module', url: '/dist/all.js' });
    await rendered(seen.page, ['bedside-article-card']);
    await calm(seen);
    const card = seen.page.locator('bedside-article-card');
    assert.ok(await card.locator('[part~=drawing]').isVisible(), 'its drawing is no piece');
    await card.locator('.card-link').click();
    await card.locator('[part~=lost]').waitFor();
    assert.equal(await card.locator('[part~=section], [part~=sources]').count(), 0);
    await seen.page.unroute(sections);
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await card.locator('[part~=section]').first().waitFor();
    assert.ok(await card.locator('[part~=sources]').isVisible());
    assert.equal(await card.locator('[part~=lost]').count(), 0);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  const diabetes = (checklist as ChecklistDocument).groups
    .flatMap(({ items }) => items)
    .find(({ text }) => text === 'I have diabetes.')!;

  test('a list without the words of its result says so, keeps the ticks, and goes on', async () => {
    const seen = await host.visit(
      hostPage('', '<bedside-risk-checklist layout="list"></bedside-risk-checklist>'),
    );
    const words = /chunks\/whole-checklist/;
    await seen.page.route(words, (route) => route.abort());
    await seen.page.addScriptTag({ type: 'module', url: '/dist/all.js' });
    await rendered(seen.page, ['bedside-risk-checklist']);
    await calm(seen);
    const list = seen.page.locator('bedside-risk-checklist');
    await tick(list, diabetes.text);
    await press(list, en.showList);
    await list.locator('[part~=lost]').waitFor();
    assert.ok(await list.getByRole('checkbox', { name: diabetes.text }).isChecked());
    assert.equal(await list.locator('[part~=result]').count(), 0);
    await seen.page.unroute(words);
    await press(list, en.showList);
    await list.locator('[part~=result]').first().waitFor();
    const said = await list.evaluate((at) => at.shadowRoot!.textContent);
    for (const text of [...checklist.questionsToAsk, checklist.disclaimer])
      assert.ok(said.includes(text), text);
    assert.ok(said.includes(diabetes.advice), said);
    assert.equal(await list.locator('[part~=lost]').count(), 0);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a number that can not be read is text, and the banner says where to go', async () => {
    const seen = await visitThenOffline(
      '<bedside-seek-help level="emergency" emergency-number="112 or 108"></bedside-seek-help>',
    );
    await rendered(seen.page, ['bedside-seek-help']);
    await calm(seen);
    const banner = seen.page.locator('bedside-seek-help');
    assert.equal(await banner.locator('a').count(), 0);
    assert.ok(await banner.getByText('112 or 108').isVisible());
    assert.ok(await banner.getByText('go to the nearest hospital').isVisible());
    const told = seen.messages('warning').filter((text) => text.includes('did not load'));
    assert.equal(told.length, 1, told.join());
    await seen.page.unroute(allPieces);
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await banner.locator('a[href="tel:112"]').waitFor();
    assert.equal(await banner.getByText('go to the nearest hospital').count(), 0);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('leaves a div and its words, with one warning, until the network is back', async () => {
    const seen = await visitThenOffline('<div data-bedside="seek-help"><p>Call 112</p></div>');
    await calm(seen);
    for (let i = 0; i < 5; i++) {
      await seen.page.evaluate(() => document.body.append(document.createElement('p')));
      await calm(seen);
    }
    assert.ok(await seen.page.getByText('Call 112').isVisible());
    const told = seen.messages('warning');
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0]!, /did not load.*data-bedside/);
    assert.equal(seen.requests.filter((url) => /chunks\/mount/.test(url)).length, 1);
    await seen.page.unroute(allPieces);
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await rendered(seen.page, ['bedside-seek-help']);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('an article in full shows its children, and without any a card that says so', async () => {
    const full = (inside: string) =>
      `<bedside-article-card layout="full" approved-by="Dr X">${inside}</bedside-article-card>`;
    const seen = await visitThenOffline(full('<p>Words of the page</p>') + full(''));
    await calm(seen);
    const [worded, bare] = [0, 1].map((i) => seen.page.locator('bedside-article-card').nth(i));
    await bare!.locator('[part~=lost]').waitFor();
    assert.match(await bare!.locator('[part~=lost]').innerText(), /could not be loaded/);
    assert.ok(await worded!.getByText('Words of the page').isVisible());
    await seen.page.unroute(allPieces);
    await bare!.locator('.card-link').click();
    await bare!.locator('[part~=contents]').waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('a timer of another program keeps its children, and starts none in its place', async () => {
    const seen = await host.visit(
      hostPage(
        '',
        '<bedside-exercise-timer program="leg-stretches" approved-by="Dr X"><p>Words of the page</p></bedside-exercise-timer>',
      ),
    );
    const programs = /chunks\/whole-exercises/;
    await seen.page.route(programs, (route) => route.abort());
    await seen.page.addScriptTag({ type: 'module', url: '/dist/all.js' });
    await seen.page.waitForFunction(() => customElements.get('bedside-exercise-timer'));
    await calm(seen);
    const timer = seen.page.locator('bedside-exercise-timer');
    assert.ok(await timer.getByText('Words of the page').isVisible());
    assert.equal((await timer.locator('[part~=lost]').innerText()).trim(), lost);
    const start = () =>
      timer.evaluate((at) => {
        const its = at as HTMLElement & { start(): void; session: { status: string } };
        its.start();
        return its.session.status;
      });
    assert.equal(await start(), 'idle');
    assert.match(seen.messages('warning').join(), /did not load.*start\(\) does nothing now/s);
    assert.doesNotMatch(seen.messages('warning').join(), /is not known/);
    await seen.page.unroute(programs);
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await rendered(seen.page, ['bedside-exercise-timer']);
    const stretches = exercises.programs.find(({ id }) => id === 'leg-stretches')!;
    assert.equal(await timer.locator('[part~=title]').innerText(), stretches.title);
    assert.ok((await timer.locator('[part~=drawing] path').count()) > 5);
    assert.equal(await start(), 'checking');
    assert.deepEqual(seen.errors, []);
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
    await seen.page.unroute(allPieces);
    // The page was idle before: only the message itself tells that the file came and was used.
    const told = seen.page.waitForEvent('console', {
      predicate: (message) => /child script: kind: expected/.test(message.text()),
    });
    await seen.page.evaluate(() => window.dispatchEvent(new Event('online')));
    assert.equal((await told).type(), 'error');
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('is no part of a timer that runs', async () => {
    const seen = await visitThenOffline(
      '<bedside-exercise-timer safety-check="off" get-ready="0" approved-by="Dr X"></bedside-exercise-timer>',
    );
    await rendered(seen.page, ['bedside-exercise-timer']);
    const timer = seen.page.locator('bedside-exercise-timer');
    await run(seen.page);
    await press(timer, en.stop);
    await timer.locator('[part~=help-card]').first().waitFor();
    assert.deepEqual(asked(seen), []);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});
