// `npm run test:stories`: builds Storybook and opens every story and page in a browser. None may report an
// error, give a warning that its example does not name, ask another server, or fail axe in light, in dark
// or in forced colours. Together they show exactly the parts that the elements promise.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { describeBrowser, findBrowser } from './machine/browser.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { root } from './root.mjs';
import { elementsManifest } from './manifest.mjs';
import {
  changeTheme,
  openStory,
  readEntries,
  switchStory,
  visitAll,
  withStorybook,
} from './story-pages.mjs';
import { buildStorybook } from './storybook.mjs';
import { failure } from './test-report.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const phone = { width: 360, height: 740 };
/** For stories with the tag `wide`. */
const desk = { width: 1280, height: 800 };

/** Every document here is a draft, and its widget tells the web team so. */
const ofDrafts = 'nobody has reviewed';

const count = { story: 0, docs: 0, axe: 0, violations: 0, outside: 0 };

const axeInPage = async (root) => {
  // A page that shows one banner in many looks has landmarks of one name.
  const repeats = globalThis.document.querySelector('[data-repeats]') !== null;
  const { violations } = await globalThis.axe.run(root, {
    resultTypes: ['violations'],
    rules: repeats ? { 'landmark-unique': { enabled: false } } : {},
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help} at ${nodes.map(({ target }) => target).join('; ')}`,
  );
};

const runAxe = async (page, type) => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const root = type === 'docs' ? '.sbdocs-content' : '#storybook-root';
  const found = await page.evaluate(axeInPage, root);
  count.axe++;
  count.violations += found.length;
  return found;
};

/** Hears what a page says and asks until it is told to stop. */
const listen = (page, site) => {
  const faults = [];
  const said = [];
  const onConsole = (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  };
  const onError = (error) => faults.push(`threw ${error.message}`);
  const onRequest = (request) => {
    if (/^(data|blob):/.test(request.url()) || request.url().startsWith(site)) return;
    count.outside++;
    faults.push(`asked ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  const stop = () =>
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  return { faults, said, stop };
};

/** Parts that any story showed, as `tag::part(name)`. */
const partsShown = new Set();

const partsInPage = () =>
  [...globalThis.document.querySelectorAll('#storybook-root *')].flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) =>
      [...part].map((name) => `${element.localName}::part(${name})`),
    ),
  );

/** The links and numbers of help, which no element promises yet. */
const unpromised = /::part\((action|advice|ambulance|appointment|emergency|phone|portal)\)$/;

const checkParts = async () => {
  const { modules } = await elementsManifest(root);
  const promised = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, cssParts }) => cssParts.map(({ name }) => `${tagName}::part(${name})`));
  return [
    ...promised.filter((part) => !partsShown.has(part)).map((part) => `no story shows ${part}`),
    ...[...partsShown]
      .filter((part) => !promised.includes(part) && !unpromised.test(part))
      .map((part) => `${part} is not described`),
  ];
};

/**
 * Runs in the page. The colour scheme of each widget. A widget on paper has none, because paper has one
 * look, and neither has one that shows the host's own words.
 */
const schemesInPage = () =>
  globalThis.document.querySelector('.paper')
    ? []
    : [...globalThis.document.querySelectorAll('#storybook-root *')]
        .map((element) => element.shadowRoot?.querySelector('[part~=root]'))
        .filter(Boolean)
        // A widget that is in the page and not shown has no scheme.
        .map((root) => globalThis.getComputedStyle(root).colorScheme)
        .filter(Boolean);

const checkDark = async (page) => {
  if ((await page.evaluate(schemesInPage)).length === 0) return [];
  await changeTheme(page, 'dark');
  const schemes = await page.evaluate(schemesInPage);
  const found = await runAxe(page, 'story');
  await changeTheme(page, 'light');
  return schemes.every((scheme) => scheme === 'dark')
    ? found
    : [...found, `a widget is ${schemes.join(', ')}`];
};

const checkForcedColours = async (page) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await runAxe(page, 'story');
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
};

/** @returns {Promise<string[]>} what is wrong with it */
const check = async (page, site, entry, bring) => {
  const { faults, said, stop } = listen(page, site);
  try {
    const fault = await bring(page, site, entry);
    if (fault) faults.push(fault);
    faults.push(...(await runAxe(page, entry.type)));
    if (entry.type === 'story') {
      for (const part of await page.evaluate(partsInPage)) partsShown.add(part);
      faults.push(...(await checkDark(page)).map((text) => `dark: ${text}`));
      faults.push(...(await checkForcedColours(page)).map((text) => `forced colours: ${text}`));
    }
    const expected = await page.evaluate(() =>
      JSON.parse(globalThis.document.querySelector('[data-console]')?.dataset.console ?? '[]'),
    );
    const isExpected = (text) => [ofDrafts, ...expected].some((part) => text.includes(part));
    faults.push(...said.filter((text) => !isExpected(text)).map((text) => `console: ${text}`));
    for (const part of expected) {
      if (!said.some((text) => text.includes(part))) faults.push(`never said: ${part}`);
    }
  } catch (error) {
    faults.push(error.message);
  }
  stop();
  count[entry.type]++;
  return faults;
};

/** The frame around the stories. Its own warnings are not ours to mend. */
const checkManager = async (browser, site) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { faults, stop } = listen(page, site);
  const timeout = 30_000;
  try {
    await page.goto(`${site}index.html`);
    await page.getByText('Bedside widgets').first().waitFor({ timeout });
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByRole('heading', { name: 'Start here' }).waitFor({ timeout });
    // Storybook looks for newer versions a moment after its start, or not at all.
    await page.waitForTimeout(2000);
  } catch (error) {
    faults.push(error.message);
  }
  stop();
  return faults;
};

/** The docs page of a title stays alone, since it shows several stories at a time. */
const byTitle = (entries) => {
  const groups = new Map();
  for (const entry of entries) {
    const key = `${entry.type} ${entry.title}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
};

const main = async () => {
  ensureInstalled();
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean' } },
  });
  if (!values.built) {
    const { ok, output } = await buildStorybook({ silent: true });
    if (!ok) {
      console.error(`${output}\nStorybook was not built.`);
      process.exit(1);
    }
  }
  const entries = readEntries().filter(
    ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
  );
  console.log(describeBrowser(await findBrowser()));
  const failed = new Map();
  const isWide = ({ tags = [] }) => tags.includes('wide');
  await withStorybook(async (browser, site) => {
    const visit = async (page, group) => {
      let bring = openStory;
      for (const entry of group) {
        const faults = await check(page, site, entry, bring);
        if (faults.length > 0) failed.set(`${entry.title}: ${entry.name} (${entry.id})`, faults);
        // Choose the next story in the same page, unless this one may have left something behind.
        const isClean = faults.length === 0 && entry.type === 'story';
        bring = isClean ? (_page, _site, next) => switchStory(page, next) : openStory;
      }
    };
    const others = entries.filter((entry) => !isWide(entry));
    await visitAll(browser, phone, byTitle(others), visit);
    await visitAll(browser, desk, byTitle(entries.filter(isWide)), visit);
    if (wanted.length > 0) return;
    const faults = [...(await checkManager(browser, site)), ...(await checkParts())];
    if (faults.length > 0) failed.set('Storybook as a whole', faults);
  });
  for (const [name, faults] of failed) {
    console.error(`${name}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  console.log(
    `${count.story} stories and ${count.docs} pages opened; ${count.axe} axe runs, ${count.violations} violations; ${count.outside} outside requests; ${failed.size} failed`,
  );
  const countsFile = process.env.BEDSIDE_COUNTS_FILE;
  const failures = [...failed].map(([name, faults]) => failure(name, faults.join('\n')));
  const counts = { passed: entries.length + 1 - failed.size, failed: failed.size, failures };
  if (countsFile) writeFileSync(countsFile, JSON.stringify(counts));
  process.exitCode = failed.size > 0 || entries.length === 0 ? 1 : 0;
};

await main();
