/** What stands in for an old library has to replace what the library itself replaces. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../.scripts/machine/browser.mjs';
import { oldLibraries, oldLibrary, standIn } from '../runner/packages.mjs';

/** Notes the browser's built-ins. `replacedHere` says which of them have changed since. */
const note = `(() => {
  const at = (object, key) => {
    for (let from = object; from; from = Object.getPrototypeOf(from)) {
      const found = Object.getOwnPropertyDescriptor(from, key);
      if (found) return found;
    }
    return undefined;
  };
  const noted = [];
  const keep = (name, object) => {
    for (let from = object; from; from = Object.getPrototypeOf(from))
      for (const key of Object.getOwnPropertyNames(from))
        noted.push({ name: name + '.' + key, object, key, was: at(object, key) });
  };
  const types = ['Object', 'Array', 'Function', 'String', 'Number', 'RegExp', 'Date', 'Promise', 'Map', 'Set', 'Node', 'Element',
    'HTMLElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'Event', 'CustomEvent', 'EventTarget', 'CSSStyleSheet'];
  for (const name of types) {
    keep(name, window[name]);
    keep(name + '.prototype', window[name].prototype);
  }
  keep('window', window);
  const isSame = Object.is;
  window.replacedHere = () => {
    const replaced = {};
    for (const { name, object, key, was } of noted) {
      const now = at(object, key);
      if (!now || !isSame(now.value, was.value) || !isSame(now.get, was.get)) replaced[name] = true;
    }
    return Object.keys(replaced);
  };
})()`;

let browser: Browser;
before(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
after(() => browser.close());

const replacedBy = async (files: string[]): Promise<string[]> => {
  const page = await browser.newPage();
  await page.evaluate(note);
  for (const file of files) await page.evaluate(`${readFileSync(file, 'utf8')};0`);
  // As text, and by the page's own means: what brings values out may be among what was replaced.
  const names = await page.evaluate<string>('String(replacedHere())');
  await page.close();
  return names.split(',').filter(Boolean).sort();
};

/** MooTools More needs MooTools. */
const neededBy = async (key: string): Promise<string[]> =>
  key === 'mootools-more' ? [(await oldLibrary('mootools')).file] : [];

for (const key of oldLibraries)
  test(`the stand-in for ${key} replaces what it replaces`, async (t) => {
    const { file, isReal } = await oldLibrary(key);
    if (!isReal) return t.skip('its own file cannot be had here');
    const first = await neededBy(key);
    const base = await replacedBy(first);
    const real = await replacedBy([...first, file]);
    assert.ok(real.length > base.length, 'the library replaces something');
    assert.deepEqual(await replacedBy([...first, standIn(key)]), real);
  });
