/** The widgets on paper, as a browser prints them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import article from '../../src/content/night-leg-numbness/en/article.js';
import { Host, hostPage, rendered, settled, tags } from './host-page.js';

let host: Host;
before(async () => {
  host = await Host.open();
});
after(() => host.close());

const open = async (body: string, names: string[]) => {
  const head = '<script src="/dist/bedside.js" defer data-country="IN"></script>';
  const seen = await host.visit(hostPage(head, body));
  await rendered(seen.page, names);
  await settled(seen.page);
  return seen;
};

/** Sees a print through, and what stood in each widget at its start; the sheet itself is drawn. */
const print = async (page: Page) => {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      setTimeout(() => undefined);
      document.body.dataset['printed'] = 'yes';
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  assert.equal(await page.evaluate(() => document.body.dataset['printed']), 'yes');
  return pdf;
};

/** What a reader would find on paper: words, sizes in px, controls. */
const onPaper = async (page: Page, tag: string) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await settled(page);
  return page.evaluate((name) => {
    const root = document.querySelector(name)!.shadowRoot!;
    const isSeen = (at: Element) =>
      at.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !at.closest('.hidden') &&
      at.getBoundingClientRect().height > 0;
    const words: string[] = [];
    const sizes: number[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!around || !node.nodeValue!.trim() || around.closest('style, svg') || !isSeen(around))
        continue;
      words.push(node.nodeValue!.replace(/\s+/g, ' ').trim());
      sizes.push(parseFloat(getComputedStyle(around).fontSize));
    }
    const links = [...root.querySelectorAll('a')].filter(isSeen);
    return {
      words: words.join(' '),
      smallest: Math.min(...sizes),
      controls: [...root.querySelectorAll('button, select')]
        .filter(isSeen)
        .map((at) => at.textContent.trim()),
      addresses: links.map((at) => getComputedStyle(at, '::after').content),
      hrefs: links.map((at) => at.getAttribute('href')!),
    };
  }, tag);
};

/** What a printer is told to draw, page by page: a PDF keeps it deflated. */
const drawn = (pdf: Buffer): string => {
  const parts: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at)) {
    const end = pdf.indexOf('endstream', at);
    try {
      parts.push(inflateSync(pdf.subarray(at + 'stream\n'.length, end)).toString('latin1'));
    } catch {
      // Fonts and pictures are packed in other ways.
    }
    at = end + 'endstream'.length;
  }
  return parts.join('\n');
};

/** Colours of the check marks of a print, by their path; grounds have no part in it. */
const marks = (pdf: Buffer): string[] => {
  const seen: string[] = [];
  let stroke = '';
  for (const line of drawn(pdf).split('\n')) {
    stroke = /^([\d.]+ [\d.]+ [\d.]+) RG/.exec(line)?.[1] ?? stroke;
    if (line === '5 12.5 m') seen.push(stroke);
  }
  return seen;
};

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        /^(text|heading|caption|title|summary|basedOn)$/.test(key) && typeof inner === 'string'
          ? [inner]
          : textsOf(inner),
      )
    : [];

describe('an article on paper', () => {
  const states: Record<string, string> = {
    'in full': '<bedside-article-card layout="full"></bedside-article-card>',
    'as a closed card': '<bedside-article-card></bedside-article-card>',
  };
  for (const name of Object.keys(states))
    test(`${name}: every text, every address, 12 pt or more, no control`, async () => {
      const { page, context, errors } = await open(states[name]!, ['bedside-article-card']);
      const paper = await onPaper(page, 'bedside-article-card');
      for (const text of textsOf(article)) assert.ok(paper.words.includes(text), text);
      assert.ok(paper.words.includes('Draft: not yet reviewed by a clinician.'));
      assert.ok(paper.smallest >= 15.99, `${paper.smallest} px`);
      // The title of a card is its link.
      assert.deepEqual(paper.controls, name === 'in full' ? [] : [article.title]);
      assert.deepEqual(
        paper.addresses,
        paper.hrefs.map((href) => `" ${href}"`),
      );
      assert.ok(paper.hrefs.length > 10);
      assert.deepEqual(errors, []);
      await context.close();
    });

  test('is heard of by a real print, which is longer than one page and leaves the card closed', async () => {
    const { page, context } = await open(states['as a closed card']!, ['bedside-article-card']);
    const card = await print(page);
    const pages = card.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    assert.ok(pages.length > 2, `${pages.length} pages`);
    await settled(page);
    assert.equal(await page.locator('bedside-article-card [part~=section]').count(), 0);
    await context.close();
  });
});

describe('the others on paper', () => {
  test('a banner of each level has its word and its numbers, in ink that prints', async () => {
    for (const level of ['self-care', 'soon', 'urgent', 'emergency']) {
      const { page, context } = await open(
        `<bedside-seek-help level="${level}" dismissible></bedside-seek-help>`,
        ['bedside-seek-help'],
      );
      const paper = await onPaper(page, 'bedside-seek-help');
      assert.deepEqual(paper.controls, []);
      const light = await page.evaluate(
        () =>
          [...document.querySelector('bedside-seek-help')!.shadowRoot!.querySelectorAll('*')]
            .filter((at) => /plate|filled/.test(at.getAttribute('class') ?? ''))
            .map((at) => getComputedStyle(at))
            .filter(({ color }) => color === 'rgb(255, 255, 255)').length,
      );
      assert.equal(light, 0, 'white words on a ground that is not printed');
      await context.close();
    }
  });

  for (const theme of ['light', 'dark'])
    for (const [layout, width] of [
      ['steps', 390],
      ['list', 1000],
    ] as const)
      test(`a checklist in ${layout} prints each of its ticks in black, ${theme}`, async () => {
        const { page, context } = await open(
          `<bedside-risk-checklist layout="${layout}" theme="${theme}"></bedside-risk-checklist>`,
          ['bedside-risk-checklist'],
        );
        await page.setViewportSize({ width, height: 844 });
        const list = page.locator('bedside-risk-checklist');
        assert.deepEqual(marks(await page.pdf({ format: 'A4' })), [], 'no tick');
        const rows = list.locator('label');
        const box = (text: string) => rows.filter({ hasText: text }).first();
        await box('Suddenly, even if it has gone away').locator('input').press('Space');
        await box('One leg has become swollen').locator('input').press('Space');
        await box('Not sure about one of these').locator('input').press('Space');
        if (layout === 'steps') {
          await list.getByRole('button', { name: 'Continue' }).press('Enter');
          await list.getByRole('button', { name: 'Continue' }).press('Enter');
        }
        await box('I have diabetes.').locator('input').press('Space');
        // Three signs, one of them not sure, and one of another group, whichever is on the screen.
        assert.deepEqual(marks(await page.pdf({ format: 'A4' })), Array(4).fill('0 0 0'));
        const groups = await list.locator('fieldset').count();
        assert.equal(groups, layout === 'steps' ? 1 : 5, 'and the screen is as it was');
        await context.close();
      });

  test('a checklist and a timer have no buttons', async () => {
    const { page, context } = await open(
      '<bedside-risk-checklist></bedside-risk-checklist><bedside-exercise-timer></bedside-exercise-timer>',
      tags.slice(1, 3),
    );
    for (const tag of tags.slice(1, 3))
      assert.deepEqual((await onPaper(page, tag)).controls, [], tag);
    await context.close();
  });
});
