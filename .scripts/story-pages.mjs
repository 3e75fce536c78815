// Opens the stories of the built Storybook, a few at a time, in one browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './machine/browser.mjs';
import { serve } from './serve.mjs';
import { storybookFolder } from './storybook.mjs';

/** Deep in the server's folders: a path that works only at its root fails here. */
const prefix = '/a/folder/of/the/site/';

const tabs = 3;

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string, tags?: string[] }} Entry */

/** @returns {Entry[]} every story and docs page */
export const readEntries = () =>
  Object.values(JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')).entries);

/** Runs in the page. Waits until the story is shown or has failed, and says which. */
const outcomeInPage = (id) => {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const faults = [
    ...['storyThrewException', 'storyErrored', 'storyMissing'],
    ...['playFunctionThrewException', 'unhandledErrorsWhilePlaying'],
  ];
  const fault = faults.find((name) => channel?.last(name));
  if (fault) return `${fault}: ${JSON.stringify(channel.last(fault))?.slice(0, 600)}`;
  const isDone =
    channel?.last('storyFinished')?.[0].storyId === id || channel?.last('docsRendered');
  return isDone ? 'done' : undefined;
};

const reached = async (page, id) => {
  const outcome = await page.waitForFunction(outcomeInPage, id, { timeout: 30_000 });
  const word = await outcome.jsonValue();
  return word === 'done' ? undefined : word;
};

/**
 * Opens one and waits until it is in its state.
 * @returns {Promise<string | undefined>} what went wrong
 */
export const openStory = async (page, site, { id, type }) => {
  // The add-on's own axe run would collide with ours.
  await page.goto(`${site}iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  return reached(page, id);
};

/**
 * Goes on to another story in the page, as Storybook does when somebody chooses it.
 * @returns {Promise<string | undefined>} what went wrong
 */
export const switchStory = async (page, { id }) => {
  await page.evaluate((storyId) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  return reached(page, id);
};

/** Shows the story of a page in another theme. */
export const changeTheme = (page, theme) =>
  page.evaluate(async (wanted) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', { globals: { theme: wanted } });
    await rendered;
    for (const element of globalThis.document.querySelectorAll('#storybook-root *'))
      await element.updateComplete;
  }, theme);

/**
 * @param {(browser: import('playwright-core').Browser, site: string) => Promise<void>} use
 */
export const withStorybook = async (use) => {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const server = await serve({ folders: { [prefix]: storybookFolder }, isKept: true });
  try {
    await use(browser, `${server.url}${prefix}`);
  } finally {
    await browser.close();
    await server.close();
  }
};

/**
 * Visits all stories. Each tab takes the next group that no tab has taken.
 * @param {Entry[][]} groups
 */
export const visitAll = async (browser, viewport, groups, visit) => {
  const queue = [...groups];
  const work = async () => {
    const page = await browser.newPage({ viewport });
    for (let group = queue.shift(); group; group = queue.shift()) await visit(page, group);
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
};
