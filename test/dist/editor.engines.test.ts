/**
 * The document editor in the engine that `BEDSIDE_ENGINE` names, by a real mouse and real keys: from a
 * file of the hospital to a signed one. What it says and decides, editor.dist.test.ts tests in Chromium.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { findEngine, launchEngine } from '../hosts/runner/engines.mjs';

const name = process.env['BEDSIDE_ENGINE'] ?? 'chromium';

/** Runs in the page before the editor: what goes wrong, and the files that a person gets. */
const listen = () => {
  const heard: Heard = { errors: [], downloads: [] };
  Object.assign(window, { heard });
  addEventListener('error', ({ message }) => heard.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.errors.push(String(reason)));
  console.error = (...words: unknown[]) => heard.errors.push(words.join(' '));
  const files = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => {
    const address = createObjectURL.call(URL, file);
    files.set(address, file as Blob);
    return address;
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = this.download ? files.get(this.href) : undefined;
    if (!file) return click.call(this);
    const { download } = this;
    void file.text().then((text) => heard.downloads.push({ name: download, text }));
  };
};

interface Heard {
  readonly errors: string[];
  readonly downloads: { name: string; text: string }[];
}

interface Tab {
  open(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
}

const list = readFileSync(join(root, 'test/documents/hospital/back-pain-list.json'), 'utf8');
const { title } = JSON.parse(list) as { title: string };

let folder: string;
let server: { url: string; close: () => Promise<void> };
let browser: { newTab(): Promise<unknown>; close(): Promise<void> };
let tab: Tab;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bedside-editor-'));
  cpSync(join(root, 'dist/studio'), folder, { recursive: true });
  const page = readFileSync(join(folder, 'editor.html'), 'utf8');
  writeFileSync(
    join(folder, 'editor.html'),
    page.replace('<script', '<script src="listen.js"></script><script'),
  );
  // The tests' compiler inserts calls of a helper that a page does not have.
  writeFileSync(
    join(folder, 'listen.js'),
    `globalThis.__name = (fn) => fn; (${listen.toString()})();`,
  );
  server = await serve({
    // The first that fits is taken.
    folders: { '/editor/studio/': folder, '/editor/': join(root, 'dist') },
  });
  browser = await launchEngine(name, await findEngine(name));
  tab = (await browser.newTab()) as Tab;
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (value: string) => JSON.stringify(value);
const byId = (id: string) => `document.getElementById(${text(id)})`;

/** Waits until an expression of the page is true; each look is a frame later. */
const until = async (what: string): Promise<void> => {
  const isSo = await tab.evaluate(`new Promise((resolve) => {
    const end = performance.now() + 10000;
    const look = () => {
      let found;
      try { found = ${what}; } catch {}
      if (found || performance.now() > end) resolve(Boolean(found));
      else requestAnimationFrame(look);
    };
    look();
  })`);
  assert.equal(isSo, true, what);
};

const hasWords = (id: string, words: string) =>
  until(`${byId(id)}.textContent.includes(${text(words)})`);

/** The widget beside the form, as a patient sees it. */
const isInWidget = (words: string) =>
  until(
    `document.querySelector('iframe').contentDocument.querySelector('bedside-risk-checklist').shadowRoot.querySelector('[part~=title]').textContent.includes(${text(words)})`,
  );

/** A press of the mouse in the middle of an element. */
const pressOn = async (element: string): Promise<void> => {
  await until(element);
  const [x, y] = (await tab.evaluate(`(() => {
    const element = ${element};
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`)) as [number, number];
  await tab.click(x, y);
};

const buttonOf = (words: string) =>
  `[...document.querySelectorAll('.step button, .step a, nav a')].find((one) => one.textContent.trim() === ${text(words)})`;

/** What no driver here can type: letters of another script, a day. */
const fill = async (id: string, value: string): Promise<void> => {
  await until(byId(id));
  await tab.evaluate(`(() => {
    const field = ${byId(id)};
    field.value = ${text(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
};

const give = async (id: string, json: string): Promise<void> => {
  await until(byId(id));
  await tab.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${text(json)}], 'back-pain.json', { type: 'application/json' }));
    const field = ${byId(id)};
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
};

const downloaded = async (count: number): Promise<Record<string, unknown>> => {
  await until(`heard.downloads.length === ${count}`);
  const file = (await tab.evaluate(`heard.downloads[${count - 1}].text`)) as string;
  return JSON.parse(file) as Record<string, unknown>;
};

describe(`the editor in ${name}`, () => {
  test('a list is opened, broken, mended, translated and signed', async () => {
    await tab.open(`${server.url}/editor/studio/editor.html`);
    await give('file', list);
    await isInWidget(title);

    // Broken and mended by keys: the field says so, and the widget has its name.
    await pressOn(byId('at-title'));
    await tab.evaluate(`${byId('at-title')}.select()`);
    await tab.press('Backspace');
    await hasWords('at-title-problems', 'Title is empty.');
    await hasWords('counts', '1 to fill in');
    await hasWords('preview-state', 'stands in brackets');
    await isInWidget('[Title]');
    for (const letter of 'Back') await tab.press(letter);
    await isInWidget('Back');
    await until(`!${byId('at-title-problems')}`);
    await pressOn(byId('undo'));
    await isInWidget(title);

    await pressOn(buttonOf('Translate'));
    await fill('to', 'ml');
    await pressOn(buttonOf('Begin'));
    await fill('text-of-title', 'നടുവേദന');
    await isInWidget('നടുവേദന');
    await pressOn(byId('download-translated'));
    const inMalayalam = await downloaded(1);
    assert.deepEqual([inMalayalam['lang'], inMalayalam['title']], ['ml', 'നടുവേദന']);
    // Undo takes the translated words back too.
    await pressOn(byId('undo'));
    await until(`${byId('text-of-title')}.value === ''`);

    await pressOn(buttonOf('Compare and sign'));
    await fill('sign-name', 'Dr Asha Nair');
    await fill('sign-role', 'Physiotherapist');
    await fill('sign-date', '2026-11-29');
    await fill('sign-due', '2027-11-29');
    await pressOn(buttonOf('Sign and download'));
    const { review } = (await downloaded(2)) as { review: Record<string, string> };
    assert.equal(review['by'], 'Dr Asha Nair, Physiotherapist');
    assert.match(review['approvedHash']!, /^[\w-]{43}$/);
    await hasWords('standing', 'the words that were signed');

    assert.deepEqual(await tab.evaluate('heard.errors'), []);
  });
});
