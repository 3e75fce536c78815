/** The widgets on paper, as a browser prints them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import article from '../../src/content/night-leg-numbness/en/article.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { rankedSources } from '../../src/model/article-sources.js';
import { tags } from '../../src/model/widgets.js';
import { Host, hostPage, rendered, settled } from './host-page.js';
import { en } from '../../src/i18n/en.js';
import { sheets } from './paper.js';
import { press, tick } from './person.js';

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

const fontOf: Record<string, string> = { ml: 'malayalam', ta: 'tamil', ar: 'arabic' };

/** Fonts with the letters of a language, as heights depend on them. */
const letters = (lang: string) => {
  const script = fontOf[lang];
  if (!script) return '';
  const faces = [400, 700].map((weight) => {
    const file = `noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff2`;
    return `@font-face { font-family: Letters; font-weight: ${weight}; src: url(/npm/@fontsource/${file}) }`;
  });
  return `<style>${faces.join('')} body { font-family: Letters, sans-serif !important }</style>`;
};

/** Opens one widget alone on a page in a language, with its words in it. */
const openIn = async (lang: string, tag: string) => {
  const packs = ['lang', 'topics/night-leg-numbness']
    .filter(() => lang !== 'en')
    .map((folder) => `<script src="/dist/${folder}/${lang}.js" defer></script>`);
  const script =
    '<script src="/dist/bedside.js" defer data-country="IN" data-phone="0471 000 0000" data-appointment-href="#book"></script>';
  const name = /[\w-]+/.exec(tag)![0];
  const html = hostPage(letters(lang) + script + packs.join(''), `${tag}</${name}>`)
    .replace('lang="en"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    .replace('<h1>A hospital</h1>', '');
  const seen = await host.visit(html, { before: keepFrames });
  await rendered(seen.page, [name]);
  return seen;
};

/** A frame that is about to print stays as it is. */
const keepFrames = () => {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement): Window | null {
      const page = own.get!.call(this) as Window | null;
      if (page) page.print = () => undefined;
      return page;
    },
  });
};

/** Makes the sheet that a checklist prints the page: its frame has words and rules of its own. */
const toSheet = (page: Page) =>
  page.evaluate(async () => {
    const root = document.querySelector('bedside-risk-checklist')!.shadowRoot!;
    const sheet = root.querySelector('iframe')!.contentDocument!;
    const { lang, dir } = sheet.documentElement;
    Object.assign(document.documentElement, { lang, dir });
    const rules = new CSSStyleSheet();
    const own = sheet.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    rules.replaceSync(own.map(({ cssText }) => cssText).join(''));
    document.body.innerHTML = sheet.body.innerHTML;
    document.adoptedStyleSheets = [rules];
    await document.fonts.ready;
  });

/** Sees a print through, and what stood in each widget at its start; the sheet itself is drawn. */
const print = async (page: Page, format = 'A4') => {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      setTimeout(() => undefined);
      document.body.dataset['printed'] = 'yes';
    });
  });
  // A browser's own margins; it prints no grounds unless asked.
  const [top, right, bottom, left] = Array.from({ length: 4 }, () => '10mm');
  const pdf = await page.pdf({ format, margin: { top, right, bottom, left } });
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
    const references: number[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!around || !node.nodeValue!.trim() || around.closest('style, svg') || !isSeen(around))
        continue;
      words.push(node.nodeValue!.replace(/\s+/g, ' ').trim());
      const size = parseFloat(getComputedStyle(around).fontSize);
      (around.closest('.sources li') ? references : sizes).push(size);
    }
    const links = [...root.querySelectorAll('.sources a')].filter(isSeen);
    return {
      words: words.join(' '),
      smallest: Math.min(...sizes),
      references,
      numbers: [...root.querySelectorAll('a[href^="tel:"]')]
        .filter(isSeen)
        .map((at) => at.textContent.trim()),
      bullets: [...root.querySelectorAll('.blocks li')].filter(isSeen).map((at) => {
        const { display, listStyleType } = getComputedStyle(at);
        return `${display} ${listStyleType}`;
      }),
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
    test(`${name}: every text, number and source, 12 pt or more, bullets, no control`, async () => {
      const { page, context, errors } = await open(states[name]!, ['bedside-article-card']);
      const paper = await onPaper(page, 'bedside-article-card');
      for (const text of textsOf(article)) assert.ok(paper.words.includes(text), text);
      assert.ok(paper.words.includes('Draft: not yet reviewed by a clinician.'));
      assert.ok(paper.smallest >= 15.99, `${paper.smallest} px`);
      assert.deepEqual(paper.controls, []);
      assert.deepEqual([...new Set(paper.bullets)], ['list-item disc']);
      assert.deepEqual(paper.numbers, ['Call 112', 'Call 108 for an ambulance', 'Emergency: 112']);
      // References are short and small: whose page it is, beside its title.
      assert.deepEqual(
        paper.addresses,
        paper.hrefs.map((href) => `", ${new URL(href).hostname.replace(/^www\./, '')}"`),
      );
      assert.equal(paper.hrefs.length, article.sources.length);
      assert.ok(Math.min(...paper.references) >= (8.5 / 72) * 96 - 0.01);
      assert.deepEqual(errors, []);
      await context.close();
    });

  test('is heard of by a real print, and leaves the card closed', async () => {
    const { page, context } = await open(states['as a closed card']!, ['bedside-article-card']);
    const pages = await sheets(await print(page));
    assert.match(pages.map(({ text }) => text).join(' '), /How a physiotherapist can help/);
    await settled(page);
    assert.equal(await page.locator('bedside-article-card [part~=section]').count(), 0);
    await context.close();
  });

  for (const name of Object.keys(states))
    for (const format of ['A4', 'Letter'])
      test(`${name} on ${format}: 4 sheets at most, none empty, the foot after all else`, async () => {
        const { page, context } = await open(states[name]!, ['bedside-article-card']);
        const pages = await sheets(await print(page, format));
        assert.ok(pages.length <= 4, `${pages.length} sheets`);
        for (const { text, rows } of pages) {
          assert.ok(text.length > 300, text);
          assert.ok(rows.filter((ink) => ink > 0).length > 100, 'a sheet with hardly any ink');
        }
        const { text, rows, width } = pages.at(-1)!;
        const [from, to] = ['version 2.0, English.', 'Draft: not yet reviewed by a clinician.'];
        const [source] = rankedSources(article).others.slice(-1);
        assert.ok(text.indexOf(source!.title) > 0, text);
        assert.ok(text.indexOf(from) > text.indexOf(source!.title), text);
        assert.equal(text.split(to).length, 2, 'once');
        // Under the last rule are the two lines of the foot, and nothing is over them.
        const rule = rows.reduce((last, ink, y) => (ink > width * 0.8 ? y : last), 0);
        const lines = rows
          .slice(rule + 4)
          .map((ink) => (ink > 0 ? '#' : ' '))
          .join('')
          .trim()
          .split(/ {3,}/);
        assert.equal(lines.length, 2, lines.join('|'));
        for (const line of lines) assert.ok(line.length < 40, line);
        await context.close();
      });
});

describe('the others on paper', () => {
  for (const level of ['self-care', 'soon', 'urgent', 'emergency'])
    for (const theme of ['light', 'dark'])
      test(`a banner, ${level}, ${theme}: no rule runs through the level's word`, async () => {
        const { page, context } = await open(
          `<bedside-seek-help level="${level}" theme="${theme}"></bedside-seek-help>`,
          ['bedside-seek-help'],
        );
        const [sheet] = await sheets(await print(page));
        const { rows, width, text } = sheet!;
        assert.ok(text.includes({ ...help.levels }[level as 'soon'].word), text);
        // Dots and dashes cover a third of their row and more, letters never.
        const rule = rows.findIndex((ink) => ink > width * 0.3);
        assert.ok(rule > 0, 'a border');
        const above = rows.slice(rule - 20, rule - 2);
        assert.deepEqual(
          above.filter((ink) => ink > 0),
          [],
          'the word stands across the border',
        );
        // The word: between the border, with some white, and the heading.
        const below = rows.slice(rule + 12, rule + 70);
        assert.ok(below.filter((ink) => ink > width * 0.02).length > 10, 'the word below it');
        assert.ok(Math.max(...below) < width * 0.45, 'no rule in the words');
        await context.close();
      });

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
        await tick(list, 'Suddenly, even if it has gone away', 'One leg has become swollen');
        await tick(list, en.notSureOfOne);
        if (layout === 'steps') {
          await press(list, en.continue);
          await press(list, en.continue);
        }
        await tick(list, 'I have diabetes.');
        // Three signs, one of them not sure, and one of another group, whichever is on the screen.
        assert.deepEqual(marks(await page.pdf({ format: 'A4' })), Array(4).fill('0 0 0'));
        const groups = await list.locator('fieldset').count();
        assert.equal(groups, layout === 'steps' ? 1 : 5, 'and the screen is as it was');
        await context.close();
      });

  /** Of two pixels a point: the first row below a margin of 10 mm, and the last one above it. */
  const margin = Math.round((10 / 25.4) * 72 * 2);
  const hasInk = (rows: number[], from: number, to: number) =>
    rows.slice(from, to).some((ink) => ink > 0);

  const signs = ['One leg has become swollen', 'With diabetes, any of these', 'On a foot, any of'];
  for (const format of ['A4', 'Letter'])
    for (const count of [0, 1, 2, 3])
      test(`a checklist on ${format}, ${count} ticked: no page cuts a row or ends with a heading`, async () => {
        const { page, context } = await open(
          '<bedside-risk-checklist layout="list"></bedside-risk-checklist>',
          ['bedside-risk-checklist'],
        );
        const labels = page.locator('bedside-risk-checklist').locator('label');
        for (const sign of signs.slice(0, count))
          await labels.filter({ hasText: sign }).first().locator('input').press('Space');
        const pages = await sheets(await print(page, format));
        assert.ok(pages.length > 1 && pages.length <= 5, `${pages.length} pages`);
        for (const [i, { rows, text }] of pages.entries()) {
          assert.doesNotMatch(text, /Tick all that are true\.$/, `page ${i + 1}`);
          const next = pages[i + 1]?.rows;
          if (!next) continue;
          // What is cut has ink on both sides of the cut; a rule has it on one.
          const end = hasInk(rows, rows.length - margin - 3, rows.length - margin + 1);
          const begin = hasInk(next, margin - 1, margin + 3);
          assert.ok(!(end && begin), `page ${i + 1} cuts what goes on`);
        }
        await context.close();
      });

  for (const format of ['A4', 'Letter'])
    test(`an exercise is on one sheet of ${format}`, async () => {
      const { page, context } = await open('<bedside-exercise-timer></bedside-exercise-timer>', [
        'bedside-exercise-timer',
      ]);
      assert.equal((await sheets(await print(page, format))).length, 1);
      await context.close();
    });

  for (const lang of ['en', 'ml', 'ta'])
    for (const format of ['A4', 'Letter'])
      test(`what to do after a stop fits one page, "${lang}" on ${format}`, async () => {
        const { page, context } = await openIn(
          lang,
          '<bedside-exercise-timer safety-check="off" get-ready="0">',
        );
        for (const part of ['start', 'primary', 'stop'])
          await page.locator(`bedside-exercise-timer [part~=${part}]`).press('Enter');
        await page.locator('bedside-exercise-timer [data-state=stopped]').waitFor();
        const found = await sheets(await print(page, format));
        assert.match(found[0]!.text, /112/);
        assert.match(found[0]!.text, /0471 000 0000/);
        assert.equal(found.length, 1);
        await context.close();
      });

  for (const lang of ['en', 'ml', 'ta', 'ar'])
    for (const format of ['A4', 'Letter'])
      test(`the sheet for a nurse, "${lang}" on ${format}: an emergency first, on one page, or two with English beside it`, async () => {
        const { page, context } = await openIn(lang, '<bedside-risk-checklist layout="list">');
        const list = page.locator('bedside-risk-checklist');
        const boxes = list.getByRole('listitem').getByRole('checkbox');
        await list.locator('[part~=group]').first().waitFor();
        const last = (await boxes.count()) - 1;
        for (const nth of [0, last - 4, last - 2, last]) await boxes.nth(nth).press('Space');
        await list.locator('[part~=primary]').press('Enter');
        await list.locator('[part~=print]').press('Enter');
        await toSheet(page);
        const found = await sheets(await page.pdf({ format, preferCSSPageSize: false }));
        assert.ok(found.length <= (lang === 'en' ? 1 : 2), `${found.length} pages`);
        const { text, rows, width } = found[0]!;
        assert.match(text, /112/);
        for (const one of found)
          assert.ok(one.rows.filter((ink) => ink > 0).length > 200, 'a page with hardly any ink');
        const rules = rows.flatMap((ink, y) => (ink > width * 0.6 ? [y] : []));
        assert.ok(rules.length >= 3, 'rules, and the frame of an emergency');
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
