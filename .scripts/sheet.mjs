// `npm run sheet`: makes a picture of all states of a widget (stories/examples/) at one size, side by side,
// each as the first screen shows it. It goes to test-results/sheets/, which is not committed.
//   npm run sheet -- exercise-timer 360x640   only that widget, only that size
//   npm run sheet -- --whole                  not the first screen alone: the whole widget
//   npm run sheet -- --dark                   in the dark theme
//   npm run sheet -- --lang ml                in one of the other languages
//   npm run sheet -- --docs                   the sizes that docs/sheets/ has, into that folder
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from './machine/browser.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const sizes = ['320x568', '360x640', '390x844', '640x360', '320x256', '768x1024', '1200x800'];
const inDocs = ['360x640', '1200x800'];
/** A picture of docs/ stays below this. */
const mostBytes = 300_000;
const sheetWidth = 2000;
/** With more states than this, they are divided into sheets of equal length. */
const mostStates = 30;
const tabs = 3;

const bundle = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['.scripts/sheet/page.mjs'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    ignoreAnnotations: true,
    define: { global: 'globalThis' },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
};

/** A thumbnail is a part of the real size, and wide enough to tell what is cut off. */
const thumbOf = ([width, height]) => {
  const scale = Math.min(1, width > 500 ? 320 / width : 0.56);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

const openPage = async (browser, url, script) => {
  // Without waiting for pictures that come one after another.
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route('**/sheet.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sheet</title><body style="margin:0"></body></html>',
    }),
  );
  await page.goto(`${url}/sheet.html`);
  await page.evaluate(script);
  return page;
};

const picture = async (page, widget, state, { theme, lang, isWhole }) => {
  await page.evaluate((of) => globalThis.sheet.show(...of), [widget, state, theme, lang]);
  // Keep the real size here. The sheet makes it smaller.
  return (await page.screenshot({ fullPage: isWhole })).toString('base64');
};

const parted = (states) => {
  const count = Math.ceil(states.length / mostStates);
  const length = Math.ceil(states.length / count);
  return Array.from({ length: count }, (_, i) => states.slice(i * length, (i + 1) * length));
};

const makeSheet = async (page, { widget, size, states, isForDocs, ...look }) => {
  const { theme } = look;
  const viewport = size.split('x').map(Number);
  await page.setViewportSize({ width: viewport[0], height: viewport[1] });
  const pictures = [];
  for (const state of states) pictures.push(await picture(page, widget, state, look));
  const thumb = thumbOf(viewport);
  const sheet = {
    ...thumb,
    title: `${widget}, ${size}${theme === 'dark' ? ', dark' : ''}: ${states.length} states`,
    names: states,
    pictures,
    columns: Math.min(states.length, Math.floor(sheetWidth / (thumb.width + 12))),
    ink: theme === 'dark' ? '#ede3d3' : '#1c2b30',
    ground: theme === 'dark' ? '#000000' : '#d9d6cd',
  };
  for (let quality = 0.8; ; quality -= 0.1) {
    const data = await page.evaluate((it) => globalThis.sheet.compose(it), { ...sheet, quality });
    const bytes = Buffer.from(data, 'base64');
    if (!isForDocs || bytes.length < mostBytes) return bytes;
    if (quality < 0.2) throw new Error(`${widget} ${size} stays above ${mostBytes} bytes.`);
  }
};

const main = async () => {
  ensureInstalled();
  const flag = { type: 'boolean', default: false };
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { docs: flag, whole: flag, dark: flag, lang: { type: 'string' } },
  });
  const { docs: isForDocs, whole: isWhole, lang } = values;
  const theme = values.dark ? 'dark' : 'light';
  const folder = join(root, isForDocs ? 'docs/sheets' : 'test-results/sheets');
  // An earlier run may have left more parts of a sheet.
  if (isForDocs && wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const script = await bundle();
  const { executablePath, args: browserArgs } = await findBrowser();
  // The letters of other languages and the drawings of the second topic, as in the tests.
  const fonts = 'node_modules/@fontsource';
  const pictures = 'src/content';
  const server = await serve({
    folders: { [`/${fonts}/`]: join(root, fonts), [`/${pictures}/`]: join(root, pictures) },
  });
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    const first = await openPage(browser, server.url, script);
    const states = await first.evaluate((of) => globalThis.sheet.statesIn(of), lang);
    await first.close();
    const known = [...Object.keys(states), ...sizes];
    const unknown = wanted.find((arg) => !known.includes(arg));
    if (unknown) throw new Error(`There is no ${unknown}. There are ${known.join(', ')}.`);
    const isWanted = (name, among) =>
      wanted.includes(name) || !wanted.some((arg) => among.includes(arg));
    const queue = Object.keys(states)
      .filter((widget) => isWanted(widget, Object.keys(states)))
      .flatMap((widget) =>
        (isForDocs ? inDocs : sizes)
          .filter((size) => isWanted(size, sizes))
          .flatMap((size) =>
            parted(states[widget]).map((some, i, all) => ({
              widget,
              size,
              part: all.length > 1 ? `-${i + 1}` : '',
              states: some,
              theme,
              lang,
              isForDocs,
              isWhole,
            })),
          ),
      );
    const work = async () => {
      for (let job = queue.shift(); job; job = queue.shift()) {
        const page = await openPage(browser, server.url, script);
        const bytes = await makeSheet(page, job);
        await page.close();
        const name = `${job.widget}-${job.size}${job.part}${lang ? `-${lang}` : ''}${theme === 'dark' ? '-dark' : ''}${isWhole ? '-whole' : ''}.webp`;
        writeFileSync(join(folder, name), bytes);
        console.log(`${join(folder, name)} (${Math.round(bytes.length / 1000)} kB)`);
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
    await server.close();
  }
};

await main();
