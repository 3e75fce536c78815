/** Each widget on paper as the engine that `BEDSIDE_ENGINE` names prints it; Chromium is in print.dist.test.ts. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../.scripts/serve.mjs';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { findEngine, launchEngine } from '../hosts/runner/engines.mjs';
import { hostPage } from './host-page.js';
import { sheets } from './paper.js';

const name = process.env['BEDSIDE_ENGINE'] ?? 'firefox';
const lacking = name === 'webkit' && "WebKit's driver gives no PDF of a page";

/** A test, but skipped where the engine has no paper. */
const printed = (title: string, run: () => Promise<void>) => test(title, { skip: lacking }, run);

const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
const formats = ['A4', 'Letter'] as const;

let engine: Awaited<ReturnType<typeof launchEngine>>;
let server: Awaited<ReturnType<typeof serve>>;
let folder = '';

type Tab = Awaited<ReturnType<typeof engine.newTab>>;

/** Waits for frames until an expression of the page is true. */
const until = (tab: Tab, isTrue: string) =>
  tab.evaluate(`new Promise((resolve, reject) => {
    const began = performance.now();
    const look = () => {
      if (${isTrue}) resolve();
      else if (performance.now() - began > 15000) reject(new Error(${JSON.stringify(isTrue)}));
      else requestAnimationFrame(look);
    };
    look();
  })`);

const inside = (tag: string, selector: string) =>
  `document.querySelector('${tag}').shadowRoot?.querySelector(${JSON.stringify(selector)})`;

const open = async (tag: string, attributes: string): Promise<Tab> => {
  const script = '<script src="/dist/bedside.js" defer data-country="IN"></script>';
  writeFileSync(join(folder, `${tag}.html`), hostPage(script, `<${tag} ${attributes}></${tag}>`));
  const tab = await engine.newTab();
  await tab.open(`${server.url}/host/${tag}.html`);
  await until(tab, inside(tag, '[part~=root]'));
  return tab;
};

/** By its key: a tap right after a change of screen does nothing. */
const press = async (tab: Tab, tag: string, selector: string) => {
  await until(tab, inside(tag, selector));
  await tab.evaluate(`${inside(tag, selector)}.focus()`);
  await tab.press('Enter');
};

const print = async (tab: Tab, format: (typeof formats)[number]) => {
  const pages = await sheets(await tab.print!({ format, margin }));
  for (const { text, rows } of pages) {
    assert.ok(text.length > 100, `a page with hardly a word: ${text}`);
    assert.ok(rows.filter((ink) => ink > 0).length > 100, 'a page with hardly any ink');
  }
  // Letters that were set as one sign are letters again, and a word at the end of a line is not divided.
  return { count: pages.length, text: pages.map(({ text }) => text.normalize('NFKC')).join(' ') };
};

const squeezed = (text: string) => text.replace(/[\s\u00ad\u2010\ufffe-]+/g, '');

const says = (text: string, ...wanted: readonly string[]) => {
  const words = squeezed(text);
  for (const sentence of wanted) assert.ok(words.includes(squeezed(sentence)), sentence);
};

const draft = 'Draft: not yet reviewed by a clinician.';
const program = exercises.programs[0]!;

before(async () => {
  if (lacking) return;
  folder = mkdtempSync(join(tmpdir(), 'bedside-paper-'));
  server = await serve({ folders: { '/host/': folder } });
  engine = await launchEngine(name, await findEngine(name));
});
after(async () => {
  await engine?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe(`on paper in ${name}`, () => {
  printed('an article has 4 sheets at most, and each section, warning and number', async () => {
    const tab = await open('bedside-article-card', 'layout="full"');
    for (const format of formats) {
      const { count, text } = await print(tab, format);
      assert.ok(count <= 4, `${count} sheets of ${format}`);
      says(text, article.title, article.summary, 'Call 112', draft);
      says(text, ...article.sections.map(({ heading }) => heading));
    }
    await tab.close();
  });

  printed('a checklist has each item, and the foot', async () => {
    const tab = await open('bedside-risk-checklist', 'layout="list"');
    for (const format of formats) {
      const { count, text } = await print(tab, format);
      assert.ok(count <= 5, `${count} sheets of ${format}`);
      says(text, checklist.title, draft);
      says(text, ...checklist.groups.flatMap(({ items }) => items.map((item) => item.text)));
    }
    await tab.close();
  });

  printed('an exercise is on one sheet, with each step', async () => {
    const tab = await open('bedside-exercise-timer', '');
    for (const format of formats) {
      const { count, text } = await print(tab, format);
      assert.equal(count, 1, format);
      says(text, program.title, program.summary, ...program.steps.map(({ title }) => title));
    }
    await tab.close();
  });

  printed('what to do after a stop is on one sheet, with its number', async () => {
    const tag = 'bedside-exercise-timer';
    const tab = await open(tag, 'safety-check="off" get-ready="0"');
    await press(tab, tag, '[part~=start]');
    await press(tab, tag, '[part~=primary]');
    await press(tab, tag, '[part~=stop]');
    await until(tab, inside(tag, '[data-state=stopped]'));
    for (const format of formats) {
      const { count, text } = await print(tab, format);
      assert.equal(count, 1, format);
      says(text, program.steps[0]!.stop, program.stop.emergencyText, 'Call 112');
      says(text, ...program.stop.emergencyLines, draft);
    }
    await tab.close();
  });

  printed('a banner is on one sheet, with its word and its number', async () => {
    const tab = await open('bedside-seek-help', 'level="emergency"');
    const { count, text } = await print(tab, 'A4');
    assert.equal(count, 1);
    const { word, heading, text: words } = help.levels.emergency;
    says(text, word, heading, words, 'Call 112', draft);
    await tab.close();
  });
});
