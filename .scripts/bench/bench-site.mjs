// The pages of the bench, and the yardsticks bundled from node_modules.
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { tags } from '../../src/model/widgets.ts';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The sheet reserves the widgets' space. Older builds do not have it. */
export const hasSpaceSheet = existsSync(join(root, 'dist/bedside.css'));

const spaceSheet = hasSpaceSheet ? '<link rel="stylesheet" href="/dist/bedside.css">' : '';

/** Counts what a page asks of its clock, before anything on it runs. */
const counters = `
  window.counts = { callbacks: 0, frames: 0 };
  for (const name of ['setTimeout', 'setInterval']) {
    const own = window[name];
    window[name] = (call, ...rest) => own(() => { window.counts.callbacks++; call(); }, ...rest);
  }
  const frame = window.requestAnimationFrame;
  window.requestAnimationFrame = (call) => { window.counts.frames++; return frame(call); };`;

const text =
  'Our wards are open to visitors from 10 to 12 and from 4 to 7. Please wash your hands, and speak to the nurse in charge if you feel unwell. ';

const page = (head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bench</title>
    ${head}
  </head>
  <body>
    <h1>A hospital page</h1>
    ${body}
  </body>
</html>
`;

const children = `<h2>Leg numbness at night</h2><p>${text}</p><p>${text}</p>`;
const between = `<p>${text}</p>`;
const allFour = (inside) =>
  tags.map((tag) => `<${tag}>${inside}</${tag}>${between.repeat(2)}`).join('\n');

const bedside = '<script src="/dist/bedside.js" defer></script>';
const loader = '<script src="/dist/loader.js"></script>';
const plain = '<script src="/bench/plain.js" defer></script>';
const tiny = '<script src="/bench/tiny.js" defer></script>';
const shoelace =
  '<link rel="stylesheet" href="/bench/shoelace.css"><script src="/bench/shoelace.js" defer></script>';
const shoelaceParts = [
  `<sl-card><h2 slot="header">Leg numbness at night</h2>${text}</sl-card>`,
  '<sl-button variant="primary">Read more</sl-button>',
  `<sl-alert open><strong>Seek help</strong> ${text}</sl-alert>`,
  '<sl-checkbox>My foot is cold</sl-checkbox>',
  '<sl-progress-ring value="50">1:30</sl-progress-ring>',
  `<sl-details summary="Where this comes from">${text}</sl-details>`,
];
const timer = (more = '') =>
  `<bedside-exercise-timer get-ready="0" safety-check="off" times="3:00"${more}></bedside-exercise-timer>`;

const pages = {
  'none.html': page('', between.repeat(8)),
  'four.html': page(spaceSheet + bedside, allFour('')),
  'four-loader.html': page(spaceSheet + loader, allFour('')),
  'four-children.html': page(spaceSheet + bedside, allFour(children)),
  'plain-four.html': page(plain, `<plain-card></plain-card>${between.repeat(2)}`.repeat(4)),
  'tiny-four.html': page(
    tiny,
    `<div class="time"></div>${between.repeat(2)}`.repeat(4) +
      `<script>addEventListener('DOMContentLoaded', () => document.querySelectorAll('.time').forEach((place) => startTiny(place, 180)));</script>`,
  ),
  'shoelace.html': page(
    shoelace,
    shoelaceParts.map((part) => `${part}${between.repeat(2)}`).join('\n'),
  ),
  'bedside.html': page(bedside, ''),
  'plain.html': page(plain, ''),
  'tiny.html': page(tiny, ''),
  'timer-run.html': page(`<script>${counters}</script>${bedside}`, timer()),
  'tiny-run.html': page(`<script>${counters}</script>${tiny}`, '<div class="time">3:00</div>'),
};

const literal = (markup) => `html\`${markup.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** What the real card looks like, as a module for the plain one. */
const lookModule = (look) => `
  import { html, unsafeCSS } from 'lit';
  export const styles = unsafeCSS(${JSON.stringify(look.styles)});
  export const drawing = ${literal(look.drawing)};
  export const arrow = ${literal(look.arrow)};
  export const words = ${JSON.stringify(look.words)};
`;

const bundle = async (entry, outfile, look) => {
  await build({
    entryPoints: [join(here, entry)],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
    plugins: [
      {
        name: 'look',
        setup: ({ onResolve, onLoad }) => {
          // White space between elements costs a node each. The build strips it from our templates, so strip it here too.
          onLoad({ filter: /plain-card\.js$/ }, async ({ path }) => ({
            contents: (await minifyHTMLLiterals(readFileSync(path, 'utf8'), { fileName: path }))
              .code,
          }));
          onResolve({ filter: /^bench:look$/ }, () => ({ path: 'look', namespace: 'look' }));
          onLoad({ filter: /.*/, namespace: 'look' }, () => ({
            contents: lookModule(look),
            resolveDir: here,
          }));
        },
      },
    ],
  });
};

/** Runs in a page that holds one card: its styles, drawing and words. */
const readLook = () => {
  const shadow = document.querySelector('bedside-article-card').shadowRoot;
  const textOf = (selector) => shadow.querySelector(selector).textContent.trim();
  const markupOf = (selector) =>
    shadow
      .querySelector(selector)
      .outerHTML.replace(/<!--[^]*?-->/g, '')
      .replace(/>\s+</g, '><');
  return {
    styles: shadow.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
    drawing: markupOf('.drawing'),
    arrow: markupOf('.card-link svg'),
    words: {
      heading: textOf('[part=title]'),
      summary: textOf('[part=summary]'),
      bylines: [...shadow.querySelectorAll('[part=byline]')].map((at) => at.textContent.trim()),
      foot: [...shadow.querySelectorAll('.foot p')].map((at) => at.textContent.trim()),
      readMore: textOf('.card-link span'),
    },
  };
};

/** @param {import('playwright-core').Browser} browser to look at the real card with */
export const openSite = async (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'bedside-bench-'));
  for (const name of Object.keys(pages)) writeFileSync(join(folder, name), pages[name]);
  const server = await serve({ folders: { '/bench/': folder }, isKept: true });
  const visit = await browser.newPage();
  await visit.goto(`${server.url}/bench/bedside.html`);
  await visit.evaluate(() => document.body.append(document.createElement('bedside-article-card')));
  await visit.waitForFunction(() =>
    document.querySelector('bedside-article-card').shadowRoot?.querySelector('.foot p'),
  );
  await bundle('plain-card.js', join(folder, 'plain.js'), await visit.evaluate(readLook));
  await bundle('tiny-timer-page.js', join(folder, 'tiny.js'));
  await bundle('shoelace-page.js', join(folder, 'shoelace.js'));
  copyFileSync(
    join(root, 'node_modules/@shoelace-style/shoelace/dist/themes/light.css'),
    join(folder, 'shoelace.css'),
  );
  await visit.close();
  return {
    address: (name) => `${server.url}/bench/${name}`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
