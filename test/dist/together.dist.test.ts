/** One page of bedside.js with all four widgets, and one with two topics and eight. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { nameOf, tags, widgetKinds, widgetNames } from '../../src/model/widgets.js';
import { en } from '../../src/i18n/en.js';
import { dist, Host, hostPage, rendered, type Seen } from './host-page.js';
import * as person from './person.js';

const topic = join(dist, 'topics/night-leg-numbness/en');
const documentOf = (kind: string) =>
  JSON.parse(readFileSync(join(topic, `${kind}.json`), 'utf8')) as Record<string, unknown>;
interface Item {
  text: string;
  help: string;
}
const flags = (documentOf('checklist')['groups'] as { items: Item[] }[])[0]!.items;
const emergencyFlag = flags.find(({ help }) => help === 'emergency')!.text;

const script =
  '<script src="/dist/bedside.js" defer data-country="IN" data-theme="dark" data-approved-by="Dr X" data-approved-on="2026-11-01"></script>';

/** Four widgets of a topic; with a title, of the same documents under that name. */
const four = (name: string, title?: string): string =>
  tags
    .map((tag) => {
      const own = nameOf(tag);
      const json = title
        ? `<script type="application/json">${JSON.stringify({ ...documentOf(widgetKinds[tag]), id: name, title }).replaceAll('<', '\\u003c')}</script>`
        : '';
      const follows =
        own === 'seek-help' ? ` for="${name}-risk-checklist ${name}-exercise-timer"` : '';
      return `<${tag} id="${name}-${own}"${follows}>${json}</${tag}>`;
    })
    .join('\n');

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const open = async (body: string): Promise<Seen> => {
  const seen = await host.visit(hostPage(script, body));
  await rendered(seen.page);
  return seen;
};

const on = (seen: Seen, name: string) => {
  const at = (tag: string) => seen.page.locator(`#${name}-${tag}`);
  const reset = (tag: string) =>
    at(tag).evaluate((widget) => (widget as unknown as { reset: () => void }).reset());
  return {
    at,
    reset,
    tick: (text: string) => person.tick(at('risk-checklist'), text),
    press: (text: string) => person.press(at('exercise-timer'), text),
    /** Resolves when the banner has this level. */
    level: (level: string) =>
      at('seek-help').locator(`[part~=banner][data-level=${level}]`).waitFor(),
  };
};

test('a red flag, a safety answer and a stop for pain raise the banner; reset lowers it', async () => {
  const seen = await open(four('leg'));
  const { press, tick, reset, level, at } = on(seen, 'leg');
  await level('soon');
  await tick(emergencyFlag);
  await level('emergency');
  await reset('risk-checklist');
  await level('soon');
  await press(en.start);
  await press(en.notSure);
  await level('emergency');
  await reset('exercise-timer');
  await level('soon');
  await press(en.start);
  const no = person.button(at('exercise-timer'), en.no);
  const ready = person.button(at('exercise-timer'), en.begin);
  for (;;) {
    await no.or(ready).first().waitFor();
    if (!(await no.isVisible())) break;
    await no.press('Enter');
  }
  await ready.press('Enter');
  await level('soon');
  await press(en.stop);
  await level('urgent');
  await reset('exercise-timer');
  await level('soon');
  assert.deepEqual(seen.errors, []);
  await seen.context.close();
});

test('the settings on the script tag reach all four', async () => {
  const seen = await open(four('leg'));
  const { at, tick, press } = on(seen, 'leg');
  for (const tag of widgetNames) {
    await at(tag).locator('[part~=root][data-theme=dark]').waitFor();
    await at(tag).getByText('Approved by Dr X').first().waitFor();
  }
  await tick(emergencyFlag);
  await press(en.start);
  await press(en.yes);
  for (const tag of ['seek-help', 'risk-checklist', 'exercise-timer'])
    await at(tag).locator('a[href="tel:112"]').first().waitFor();
  await seen.context.close();
});

test('nothing in the checklist leads to the exercise', async () => {
  const seen = await open(four('leg'));
  const { at, tick } = on(seen, 'leg');
  const programs = (documentOf('exercises')['programs'] as { title: string }[]).map(
    ({ title }) => title,
  );
  const names = new RegExp(['exercise', '\\btimer\\b', ...programs].join('|'), 'i');
  const list = at('risk-checklist');
  await tick(emergencyFlag);
  await list.locator('[part~=primary]').press('Enter');
  await list.getByText('to talk about with a doctor or nurse').first().waitFor();
  const controls = await list.locator('button, a, summary').allTextContents();
  assert.ok(controls.length > 2);
  for (const text of controls) assert.doesNotMatch(text, names);
  const links = await list.locator('a').all();
  assert.ok(links.length > 0);
  for (const link of links) assert.match((await link.getAttribute('href'))!, /^(tel:|https?:)/);
  await seen.context.close();
});

test('two topics, eight widgets: nothing crosses over', async () => {
  const seen = await open(four('leg') + four('arm', 'Another topic'));
  const leg = on(seen, 'leg');
  const arm = on(seen, 'arm');
  for (const tag of widgetNames) {
    await arm.at(tag).locator('[part~=foot]').getByText('Another topic').waitFor();
    assert.equal(await leg.at(tag).getByText('Another topic').count(), 0);
  }
  await arm.tick(emergencyFlag);
  await arm.level('emergency');
  await leg.level('soon');
  assert.equal(await leg.at('risk-checklist').locator('input:checked').count(), 0);
  await leg.press(en.start);
  await leg.press(en.yes);
  await leg.level('emergency');
  await arm.reset('risk-checklist');
  await arm.level('soon');
  await leg.level('emergency');
  assert.deepEqual(
    await seen.page
      .locator('bedside-exercise-timer')
      .evaluateAll((all) =>
        all.map(
          (at) => (at as unknown as { session: { status: string } }).session.status === 'idle',
        ),
      ),
    [false, true],
  );
  assert.deepEqual(seen.errors, []);
  await seen.context.close();
});
