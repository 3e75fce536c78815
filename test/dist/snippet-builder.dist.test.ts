/** The snippet builder: what it gives to copy makes widgets work under the policy that it states. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { root } from '../../.scripts/root.mjs';
import { ar } from '../../src/i18n/ar.js';
import { en } from '../../src/i18n/en.js';
import { hi } from '../../src/i18n/hi.js';
import { ml } from '../../src/i18n/ml.js';
import { ta } from '../../src/i18n/ta.js';
import type { TextId } from '../../src/studio/snippet/texts.js';
import { policies, systems } from '../../src/studio/snippet/choices.js';
import { nonceMark } from '../../src/studio/snippet/script-tags.js';
import { tags, type Tag } from '../../src/model/widgets.js';
import { some } from '../some.js';
import { axeFindsNothing } from './axe.js';
import { dist, Host, readDist, rendered, settled, type Seen } from './host-page.js';
import { press, statusOf } from './person.js';

const languages = { ar, en, hi, ml, ta };
type Lang = keyof typeof languages;

/** Twenty pages of hospitals. Every number is one that the banner can show. */
const combinations: string[] = [
  'country=IN&policy=csp&accent=%231d3f72&radius=0.5em',
  'country=IN&file=loader.js',
  'country=IN&file=loader.js&policy=nonce&lang=hi',
  'country=IN&policy=strict-dynamic&lang=ta&theme=dark',
  'country=IN&file=loader.js&policy=trusted-types&article=full',
  'country=GB&system=wordpress&phone=0471%20252%208300',
  'country=AE&system=wordpress&policy=csp&file=loader.js&lang=ar&space=no',
  'country=IN&system=wordpress&policy=nonce&rounds=2&times=1%3A00%203%3A00',
  'country=GB&system=drupal&policy=csp&topic=diabetes-foot-care',
  'country=IN&system=drupal&policy=trusted-types&file=loader.js&lang=hi',
  'country=IN&system=aem&policy=strict-dynamic&file=loader.js&topic=diabetes-foot-care&lang=ml',
  'country=US&system=aem&theme=dark&program=ankle-pumps',
  'country=IN&system=sitecore&policy=csp&approved=Dr%20X%20%3Cx%40hospital%3E&on=2026-11-01',
  'emergency=108&system=sitecore&policy=nonce&file=loader.js&level=urgent',
  'country=IN&system=stripping&policy=csp&file=loader.js&checklist=list',
  'country=IN&system=stripping&policy=strict-dynamic&topic=diabetes-foot-care&lang=hi&font=Georgia%2C%20serif',
  'country=IN&system=tag-manager&portal=%2Fportal',
  'country=IN&system=tag-manager&policy=csp&file=loader.js',
  'country=IN&system=tag-manager&policy=trusted-types&lang=hi&widgets=exercise-timer+seek-help',
  'country=AU&system=tag-manager&policy=strict-dynamic&file=loader.js&topic=diabetes-foot-care',
];

/** Each has a folder of its own on the server, with the files that it names. */
const inFolder = (choices: string, i: number) => `${choices}&folder=%2Fhost%2Fbedside-${i}%2F`;

type Texts = Partial<Record<TextId, string>>;

let host: Host;
let builder: Seen;
const all = new Map<string, Texts>();

const builderPage = '/dist/studio/snippet.html';

/** What the page gives to copy for these choices. */
const textsFor = async (page: Page, address: string): Promise<Texts> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.waitForFunction(
    (hash) =>
      document.querySelector<HTMLTextAreaElement>('#text-address')!.value.endsWith(`#${hash}`),
    address,
  );
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ id, value }) => [
        id.replace('text-', ''),
        value,
      ]),
    ),
  );
};

/** The head's code without what is its system's own. */
const markup = (code = '') =>
  code
    .replace(/^add_action\(.*\n\?>\n/, '')
    .replace(/\n<\?php\n} \);$/, '')
    .replace(/@@/g, '@');

before(async () => {
  host = await Host.open();
  builder = await host.go(host.url + builderPage);
  await builder.page.locator('#text-script').waitFor();
  for (const address of combinations.map(inFolder))
    all.set(address, await textsFor(builder.page, address));
});
after(() => host.close());

const name = 'what is copied makes the widgets work under the policy that is stated';
describe(name, { concurrency: 3 }, () => {
  combinations.forEach((choices, i) => {
    test(choices, async () => {
      const address = inFolder(choices, i);
      const texts = all.get(address)!;
      for (const file of some(texts.files!.split('\n')))
        host.put(`bedside-${i}/${file}`, readFileSync(join(dist, file)));
      const brand = texts.brand && host.put(`brand-${i}.css`, texts.brand);
      const nonce = `n${i}once`;
      const fill = (text: string) => text.replaceAll(nonceMark, nonce);
      const policy = fill(texts.policy ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => /^Content-Security-Policy: (.*)$/.exec(line)![1]!);
      const seen = await host.visit(
        fill(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
${markup(texts.style)}
${markup(texts.script)}
${brand ? `<link rel="stylesheet" href="${brand}">` : ''}
</head><body>${texts.widgets!}</body></html>`),
        { headers: policy.length > 0 ? { 'Content-Security-Policy': policy.join(', ') } : {} },
      );
      const wanted = new URLSearchParams(choices.replaceAll('+', '%2B'));
      const names = wanted
        .get('widgets')
        ?.split('+')
        .map((name) => `bedside-${name}` as Tag);
      // The loader brings what is far below when a reader comes near.
      await seen.page.evaluate(async (wanted) => {
        for (const tag of wanted) {
          document.querySelector(`${tag}, [data-bedside=${tag.slice(8)}]`)!.scrollIntoView();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, names ?? tags);
      await rendered(seen.page, names ?? tags);
      const number = { IN: '112', GB: '999', AE: '998', US: '911', AU: '000' }[
        wanted.get('country') ?? ''
      ];
      await seen.page
        .locator(`bedside-seek-help [part~=actions] a[href="tel:${number ?? '108'}"]`)
        .first()
        .waitFor();
      const lang = (wanted.get('lang') ?? 'en') as Lang;
      const timer = seen.page.locator('bedside-exercise-timer');
      await timer.locator(`.root[lang|=${lang}]`).waitFor();
      await press(timer, languages[lang].start);
      assert.equal(await statusOf(seen.page), 'checking');
      const topic = wanted.get('topic');
      if (topic) {
        const file = readDist(`topics/${topic}/${lang}/article.json`);
        const { title } = JSON.parse(file) as { title: string };
        const card = seen.page.locator('bedside-article-card [part~=title]', { hasText: title });
        await card.waitFor();
      }
      const accent = wanted.get('accent');
      if (accent)
        assert.equal(
          await seen.page.evaluate(() =>
            getComputedStyle(document.documentElement).getPropertyValue('--bedside-accent'),
          ),
          accent,
        );
      if (wanted.has('approved'))
        assert.match(
          (await seen.page.locator('bedside-article-card [part~=foot]').textContent())!,
          /Dr X <x@hospital>/,
        );
      assert.deepEqual(await seen.violations(), []);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.messages('error'), []);
      await seen.context.close();
    });
  });

  test('each system and each policy is among them, with each file', () => {
    const have = (name: string, usual: string) =>
      new Set(combinations.map((choices) => new URLSearchParams(choices).get(name) ?? usual));
    assert.deepEqual([...have('system', 'html')].sort(), [...systems].sort());
    assert.deepEqual([...have('policy', 'none')].sort(), [...policies].sort());
    assert.equal(have('file', 'bedside.js').size, 2);
    assert.equal(combinations.length, 20);
  });
});

describe('the page', () => {
  test('axe finds nothing, in light and dark, narrow and wide, with something wrong in it', async () => {
    const { page, context } = await host.go(
      `${host.url}${builderPage}#nonsense&policy=csp&page=https://hospital.example/legs`,
    );
    await page.locator('.sheet').waitFor();
    await page.locator('#phone').fill('none');
    await page.locator('#phone').press('Tab');
    await page.locator('#phone-problem').waitFor();
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await axeFindsNothing(page, `${colorScheme}, ${width} px`, ['iframe']);
    }
    await context.close();
  });

  test('nothing is wider than the window, from 320 to 1600 px', async () => {
    const { page } = builder;
    await textsFor(
      page,
      'system=tag-manager&policy=trusted-types&lang=hi&accent=%231d3f72&page=https://hospital.example/legs',
    );
    for (const width of [320, 360, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
  });

  test('by keys: a choice, the preview’s width, and a copy', async () => {
    const { page, context } = await host.go(host.url + builderPage);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-widget=article-card]').press('Space');
    assert.match(page.url(), /#widgets=exercise-timer\+risk-checklist\+seek-help$/);
    const width = () =>
      page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).clientWidth);
    assert.equal(await width(), 360);
    await page.getByRole('radio', { name: 'Phone', exact: true }).press('ArrowRight');
    assert.equal(await width(), 1024);
    await page.locator('[data-copy=script]').press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied: Script tag' }).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await page.locator('#text-script').inputValue(),
    );
    await context.close();
  });

  test('the address holds the choices, and says which parts of it are not used', async () => {
    const { page, context } = await host.go(host.url + builderPage);
    await page.locator('#lang').selectOption('hi');
    await page.locator('#phone').fill('0471 252 8300');
    await page.locator('#system').selectOption('wordpress');
    const script = await page.locator('#text-script').inputValue();
    const widgets = await page.locator('#text-widgets').inputValue();
    assert.match(script, /data-phone="0471 252 8300"/);
    const other = await context.newPage();
    await other.goto(`${page.url()}&lang=qq&accent=red`);
    assert.equal(await other.locator('#text-script').inputValue(), script);
    assert.equal(await other.locator('#text-widgets').inputValue(), widgets);
    assert.deepEqual(await other.locator('#address-problems li').allTextContents(), [
      '"lang=qq" in the address is not used. It is there twice; the first one holds.',
      '"accent=red" in the address is not used. Allowed: a colour such as #0b595f.',
    ]);
    await context.close();
  });

  test('from disk: the preview shows another topic with its brand, and copying works', async () => {
    const seen = await host.go(
      `${pathToFileURL(join(root, 'dist/studio/snippet.html')).href}#topic=diabetes-foot-care&accent=%231d3f72`,
    );
    const { page } = seen;
    const frame = page.frameLocator('iframe');
    await frame
      .locator('bedside-article-card [part~=title]', { hasText: 'Looking after your feet' })
      .waitFor();
    assert.equal(
      await frame
        .locator('html')
        .evaluate((at) => getComputedStyle(at).getPropertyValue('--bedside-accent')),
      '#1d3f72',
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('[data-copy=files]').press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied: Files to host' }).waitFor();
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });

  test('it asks for nothing but files of its own folder, whatever is chosen', async () => {
    const seen = await host.go(host.url + builderPage);
    const { page } = seen;
    for (const choices of combinations.slice(0, 6)) await textsFor(page, choices);
    await page.locator('#appointment').fill('https://hospital.example/book');
    const frame = page.frameLocator('iframe');
    const book = frame.locator('bedside-seek-help a[href="https://hospital.example/book"]').first();
    await book.press('Enter');
    await settled(page);
    for (const url of some(seen.requests)) assert.ok(url.startsWith(`${host.url}/dist/`), url);
    assert.equal(await book.isVisible(), true);
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, Object.keys(localStorage).length]),
      ['', 0],
    );
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});
