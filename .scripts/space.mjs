// `npm run space`: measures how high each widget is with its default document, from 280 to 1400 px, and
// writes src/shipped/space-heights.json, from which the build makes dist/bedside.css. Needs
// `npm run build` first. Run it again when a document, a style or a view changes the height of a first
// screen. Heights depend on the fonts of the machine: with `-- --higher`, a height that another machine
// measured stays where it is higher.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { tags } from '../src/model/widgets.ts';
import { findBrowser } from './machine/browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const file = join(root, 'src/shipped/space-heights.json');
const pxPerEm = 16;
/** The reserved height is a straight line between these widths. Where it drops, two of them stand close. */
const knots = [280, 304, 312, 344, 376, 424, 488, 592, 600, 640, 648, 800, 904, 912, 1400];
/**
 * At these widths a widget changes its layout, and the new one may be higher. The checklist goes from one
 * group a screen to one list, and then to two columns. The card and the banner put their parts side by
 * side. Everywhere else, a wider widget is never higher.
 */
const layouts = {
  'bedside-article-card': [
    [280, 376, 640, 760],
    [764, 800, 904, 912, 1400],
  ],
  'bedside-risk-checklist': [
    [280, 304, 344, 376, 424, 476],
    [480, 520, 592, 600, 800, 956],
    [960, 1096, 1400],
  ],
  'bedside-seek-help': [
    [280, 304, 312, 344, 376, 424, 488, 592, 680],
    [684, 800, 904, 912, 1400],
  ],
};
const step = 4;
/** The widest and the narrowest font of usual machines. In other fonts, text wraps between the two. */
const fonts = ['serif', 'sans-serif', 'Liberation Sans, Arial, Helvetica'];

const measure = async () => {
  const { executablePath, args } = await findBrowser();
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const blank = { contentType: 'text/html', body: '<!doctype html>' };
    await page.route('**/blank.html', (route) => route.fulfill(blank));
    await page.goto(`${server.url}/blank.html`);
    await page.setContent(
      `<!doctype html><html lang="en"><body>${tags.map((tag) => `<div><${tag}></${tag}></div>`).join('')}</body></html>`,
    );
    await page.addScriptTag({ url: `${server.url}/dist/bedside.js` });
    await page.waitForFunction(
      (all) =>
        all.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('[part~=foot]')),
      tags,
    );
    const widths = [];
    for (let width = knots[0]; width <= knots.at(-1); width += step) widths.push(width);
    const samples = Object.fromEntries(tags.map((tag) => [tag, []]));
    for (const width of widths) {
      const measured = await page.evaluate(
        async ({ all, fonts: families, width: size }) => {
          const widgets = all.map((tag) => document.querySelector(tag));
          for (const { parentElement } of widgets) parentElement.style.width = `${size}px`;
          // A widget that measures its own width renders again in the next frames.
          for (let i = 0; i < 6; i++) await new Promise((done) => requestAnimationFrame(done));
          return widgets.map((widget) => {
            const heights = families.map((family) => {
              widget.parentElement.style.fontFamily = family;
              return widget.getBoundingClientRect().height;
            });
            return Math.max(...heights);
          });
        },
        { all: tags, fonts, width },
      );
      tags.forEach((tag, i) => samples[tag].push([width, measured[i]]));
    }
    return samples;
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

/** A falling line through the knots that is never below a measured height. In em. */
const coverOne = (samples, knots) => {
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
  return points.map(([width, height]) => [width / pxPerEm, Math.ceil(height) / pxPerEm]);
};

const cover = (tag, samples) =>
  (layouts[tag] ?? [knots]).flatMap((own) =>
    coverOne(
      samples.filter(([width]) => width >= own[0] && width <= own.at(-1)),
      own,
    ),
  );

const measured = await measure();
const before = process.argv.includes('--higher') ? JSON.parse(readFileSync(file, 'utf8')) : {};
const points = Object.fromEntries(
  tags.map((tag) => [
    tag,
    cover(tag, measured[tag]).map(([width, high], i) => [
      width,
      Math.max(high, before[tag]?.[i]?.[1] ?? 0),
    ]),
  ]),
);
const { format, resolveConfig } = await import('prettier');
const options = { ...(await resolveConfig(file)), parser: 'json' };
writeFileSync(file, await format(JSON.stringify(points), options));
for (const tag of tags) {
  const slack = measured[tag].map(([w, h]) => lineAt(points[tag], w / pxPerEm) * pxPerEm - h);
  console.log(
    `${tag}: ${Math.round(measured[tag][0][1])} px at ${knots[0]}, ${Math.round(measured[tag].at(-1)[1])} px at ${knots.at(-1)}; at most ${Math.round(Math.max(...slack))} px too much`,
  );
}
