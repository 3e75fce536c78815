// `npm run space`: measures how high each widget is with the document of each topic, from 280 to 1400 px, and
// writes src/shipped/space-heights.json, from which the build makes dist/bedside.css. Needs
// `npm run build` first. Run it again when a document, a style or a view changes the height of a first
// screen. Heights depend on the fonts of the machine: with `-- --higher`, a height that another machine
// measured stays where it is higher.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { firstTopic } from '../src/model/topic.ts';
import { tags } from '../src/model/widgets.ts';
import { findBrowser } from './machine/browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { topics as builtInTopics } from './texts.mjs';

const file = join(root, 'src/shipped/space-heights.json');
const pxPerEm = 16;
/**
 * The reserved height is a straight line between these widths. A new list begins where the widget changes
 * its layout, and may be much higher or lower. The card and the banner put their parts side by side; the
 * timer its bar, then its picture and words, and its pictures grow with it before that; the checklist goes
 * from one group a screen to one list, and then to two columns.
 */
const layouts = {
  'bedside-article-card': [
    [280, 328, 372],
    [376, 592, 700],
    [704, 728, 760],
    [764, 1400],
  ],
  'bedside-exercise-timer': [
    [280, 304, 312],
    [316, 328, 344, 388],
    [392, 424, 488, 592],
    [596, 616, 644],
    [648, 720, 800, 904, 1400],
  ],
  'bedside-risk-checklist': [
    [280, 304, 344, 376, 424, 476],
    [480, 520, 592, 600, 800, 956],
    [960, 1096, 1400],
  ],
  'bedside-seek-help': [
    [280, 304, 312],
    [316, 344, 376, 424, 488, 592, 680],
    [684, 952],
    [956, 1000, 1136],
    [1140, 1180, 1400],
  ],
};
const narrowest = 280;
const widest = 1400;
/** On a screen that is narrower than 22em the widgets are roomier with less. */
const smallPhone = 340;
const step = 4;
/** The widest and the narrowest font of usual machines. In other fonts, text wraps between the two. */
const fonts = ['serif', 'sans-serif', 'Liberation Sans, Arial, Helvetica'];

/** The topic of the default documents first. */
const topics = [firstTopic, ...builtInTopics().filter((topic) => topic !== firstTopic)];

const measure = async () => {
  const { executablePath, args } = await findBrowser();
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const blank = { contentType: 'text/html', body: '<!doctype html>' };
    await page.route('**/blank.html', (route) => route.fulfill(blank));
    await page.goto(`${server.url}/blank.html`);
    const widgets = topics.flatMap((topic) => tags.map((tag) => ({ topic, tag })));
    const markup = widgets.map(({ topic, tag }) => `<div><${tag} topic="${topic}"></${tag}></div>`);
    await page.setContent(`<!doctype html><html lang="en"><body>${markup.join('')}</body></html>`);
    await page.addScriptTag({ url: `${server.url}/dist/bedside.js` });
    for (const topic of topics.slice(1))
      await page.addScriptTag({ url: `${server.url}/dist/topics/${topic}/en.js` });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[topic]')].every((widget) =>
        widget.shadowRoot?.querySelector('[part~=foot]'),
      ),
    );
    const measured = async (from, to, screen) => {
      const samples = Object.fromEntries(
        topics.map((topic) => [topic, Object.fromEntries(tags.map((tag) => [tag, []]))]),
      );
      for (let width = from; width <= to; width += step) {
        await page.setViewportSize(screen(width));
        const heights = await page.evaluate(
          async ({ fonts: families, width: size }) => {
            const all = [...document.querySelectorAll('[topic]')];
            for (const { parentElement } of all) parentElement.style.width = `${size}px`;
            // A widget that measures its own width renders again in the next frames.
            for (let i = 0; i < 6; i++) await new Promise((done) => requestAnimationFrame(done));
            return all.map((widget) => {
              const inFonts = families.map((family) => {
                widget.parentElement.style.fontFamily = family;
                return widget.getBoundingClientRect().height;
              });
              return Math.max(...inFonts);
            });
          },
          { fonts, width },
        );
        widgets.forEach(({ topic, tag }, i) => samples[topic][tag].push([width, heights[i]]));
      }
      return samples;
    };
    return {
      columns: await measured(narrowest, widest, () => ({ width: 1440, height: 900 })),
      phones: await measured(narrowest, smallPhone, (width) => ({ width: width + 8, height: 740 })),
    };
  } finally {
    await browser.close();
    await server.close();
  }
};

const lineAt = (points, width) => {
  for (let i = 1; i < points.length; i++) {
    const [w0, h0] = points[i - 1];
    const [w1, h1] = points[i];
    if (width <= w1) return h0 + ((h1 - h0) * (width - w0)) / (w1 - w0);
  }
  return points.at(-1)[1];
};

/** A line through the knots that is never below a measured height, and only falls. */
const fallingOver = (samples, knots) => {
  const highest = (from) => Math.max(...samples.filter(([w]) => w >= from).map(([, h]) => h));
  const points = knots.map((width) => [width, highest(width)]);
  // Where a measured height is above the line, lift both ends of that stretch.
  for (let i = 1; i < points.length; i++) {
    const [from] = points[i - 1];
    const [to] = points[i];
    const inside = samples.filter(([w]) => w >= from && w <= to);
    const over = Math.max(...inside.map(([w, h]) => h - lineAt(points, w)));
    if (over > 0) {
      points[i - 1][1] += over;
      points[i][1] += over;
    }
  }
  for (let i = points.length - 1; i > 0; i--)
    points[i - 1][1] = Math.max(points[i - 1][1], points[i][1]);
  return points;
};

/** The same for a stretch in which a wider widget is higher. */
const risingOver = (samples, knots) => {
  const mirrored = (list) => [...list].reverse().map(([width, high]) => [-width, high]);
  const turned = knots.map((width) => -width).reverse();
  return mirrored(fallingOver(mirrored(samples), turned));
};

const tooMuch = (samples, points) =>
  samples.reduce((sum, [width, high]) => sum + lineAt(points, width) - high, 0);

/** The one of the two lines that keeps less in vain. In em. */
const coverOne = (samples, knots) => {
  const [falling, rising] = [fallingOver(samples, knots), risingOver(samples, knots)];
  const best = tooMuch(samples, rising) < tooMuch(samples, falling) ? rising : falling;
  return best.map(([width, height]) => [width / pxPerEm, Math.ceil(height) / pxPerEm]);
};

const phoneLayout = [[narrowest, 296, 304, 312, smallPhone]];

const cover = (samples, ownLayouts) =>
  ownLayouts.flatMap((own) =>
    coverOne(
      samples.filter(([width]) => width >= own[0] && width <= own.at(-1)),
      own,
    ),
  );

const measured = await measure();
const before = process.argv.includes('--higher') ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** The lines of one kind of screen, by topic and tag. */
const linesOf = (screen, layoutsOf) =>
  Object.fromEntries(
    topics.map((topic) => [
      topic,
      Object.fromEntries(
        tags
          .filter((tag) => layoutsOf(topic, tag))
          .map((tag) => [
            tag,
            cover(measured[screen][topic][tag], layoutsOf(topic, tag)).map(([width, high], i) => [
              width,
              Math.max(high, before[screen]?.[topic]?.[tag]?.[i]?.[1] ?? 0),
            ]),
          ]),
      ),
    ]),
  );

/** Whether a widget has another height on a small phone than in a column of that width. */
const isOther = (topic, tag) =>
  measured.phones[topic][tag].some(
    ([, high], i) => Math.abs(high - measured.columns[topic][tag][i][1]) > pxPerEm,
  );

const lines = {
  columns: linesOf('columns', (_topic, tag) => layouts[tag]),
  phones: linesOf('phones', (topic, tag) => isOther(topic, tag) && phoneLayout),
};
const { format, resolveConfig } = await import('prettier');
const options = { ...(await resolveConfig(file)), parser: 'json' };
writeFileSync(file, await format(JSON.stringify(lines), options));
for (const [screen, byTopic] of Object.entries(lines))
  for (const [topic, byTag] of Object.entries(byTopic))
    for (const [tag, points] of Object.entries(byTag)) {
      const all = measured[screen][topic][tag];
      const slack = all.map(([w, h]) => lineAt(points, w / pxPerEm) * pxPerEm - h);
      const [first, last] = [all[0], all.at(-1)].map(([w, h]) => `${Math.round(h)} px at ${w}`);
      console.log(
        `${topic}, ${tag}, ${screen}: ${first}, ${last}; at most ${Math.round(Math.max(...slack))} px too much`,
      );
    }
