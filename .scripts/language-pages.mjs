// demo/lang-<lang>.html: a page in each language, with the words of dist/fallback/ between the tags. The
// build writes them, and Git does not keep them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directionOf } from '../src/model/language-tag.ts';
import { tags } from '../src/model/widgets.ts';
import { root } from './root.mjs';

const topic = 'night-leg-numbness';
const nameOf = (lang) => new Intl.DisplayNames(['en'], { type: 'language' }).of(lang);

/** The menu is the one of the pages that are written by hand. */
const [handwritten] = readFileSync(join(root, 'demo/article-card.html'), 'utf8').match(
  /<nav aria-label="Demo pages">[^]*?<\/nav>/,
);
const menuOf = (lang) =>
  handwritten
    .replace(' aria-current="page"', '')
    .replace(`href="lang-${lang}.html"`, '$& aria-current="page"');

const attributes = { 'bedside-article-card': 'layout="full"' };

const widget = (lang, tag) =>
  `<div class="stage"><${[tag, attributes[tag]].filter(Boolean).join(' ')}>\n${readFileSync(
    join(root, 'dist/fallback', lang, `${tag}.html`),
    'utf8',
  )}\n</${tag}>\n</div>`;

const pageIn = async (lang) => {
  const { texts } = await import(`../src/content/${topic}/${lang}/texts.ts`);
  const { title } = texts.article;
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} - Bedside widgets</title>
    <link rel="icon" href="bed.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="demo.css" />
    <link rel="stylesheet" href="../dist/bedside.css" />
    <script src="../dist/bedside.js" defer data-country="IN" data-phone="0471 000 0000"></script>
    <script src="../dist/lang/${lang}.js" defer></script>
    <script src="../dist/topics/${topic}/${lang}.js" defer></script>
  </head>
  <body>
    <header class="site" lang="en" dir="ltr">${menuOf(lang)}</header>
    <main class="page">
      <h1>${title}</h1>
      <p class="lead" lang="en" dir="ltr">The 4 widgets in ${nameOf(lang)}, with the words of <code>dist/fallback/${lang}/</code> between the tags. A draft: no clinician has reviewed the translation.</p>
      ${tags.map((tag) => widget(lang, tag)).join('\n')}
    </main>
  </body>
</html>
`;
};

/** Writes a page for each language of `dist/lang/`. Call it last in a build. */
export const writeLanguagePages = async () => {
  const languages = readdirSync(join(root, 'dist/lang'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));
  for (const lang of languages)
    writeFileSync(join(root, 'demo', `lang-${lang}.html`), await pageIn(lang));
};
