// `npm run demo`: writes demo/lang-<lang>.html, a page in each language with its words between the tags,
// from dist/fallback/. Needs `npm run build`; started with `--import tsx`, to read src/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { directionOf } from '../src/model/language-tag.ts';
import { tags } from '../src/model/widgets.ts';
import { root } from './root.mjs';

const topic = 'night-leg-numbness';
const nameOf = (lang, inLang) => new Intl.DisplayNames([inLang], { type: 'language' }).of(lang);

const languages = readdirSync(join(root, 'dist/fallback')).filter((lang) => lang !== 'en');

const pages = [
  ['index', 'Hospital page'],
  ['article-card', 'Article card'],
  ['exercise-timer', 'Exercise timer'],
  ['risk-checklist', 'Risk checklist'],
  ['seek-help', 'Seek help'],
  ['strict-csp', 'Strict security header'],
  ['modules', 'Single widgets'],
  ['loader', 'Loader'],
];

const links = (own) =>
  [
    ...pages.map(([file, name]) => `<a href="${file}.html">${name}</a>`),
    ...languages.map(
      (lang) =>
        `<a href="lang-${lang}.html"${lang === own ? ' aria-current="page"' : ''}><span lang="${lang}" dir="${directionOf(lang)}">${nameOf(lang, lang)}</span></a>`,
    ),
  ].join('\n');

const attributes = { 'bedside-article-card': 'layout="full"' };

const widget = (lang, tag) =>
  `<div class="stage"><${[tag, attributes[tag]].filter(Boolean).join(' ')}>\n${readFileSync(
    join(root, 'dist/fallback', lang, `${tag}.html`),
    'utf8',
  )}\n</${tag}>\n</div>`;

for (const lang of languages) {
  const { texts } = await import(`../src/content/${topic}/${lang}/texts.ts`);
  const { title } = texts.article;
  const html = `<!doctype html>
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
    <header class="site" lang="en" dir="ltr"><nav aria-label="Demo pages">${links(lang)}</nav></header>
    <main class="page">
      <h1>${title}</h1>
      <p class="lead" lang="en" dir="ltr">The 4 widgets in ${nameOf(lang, 'en')}, with the words of <code>dist/fallback/${lang}/</code> between the tags. A draft: no clinician has reviewed the translation.</p>
      ${tags.map((tag) => widget(lang, tag)).join('\n')}
    </main>
  </body>
</html>`;
  const file = join(root, 'demo', `lang-${lang}.html`);
  writeFileSync(file, await format(html, { ...(await resolveConfig(file)), filepath: file }));
}

/** The same links on the pages that are written by hand. */
const switchOf = languages
  .map(
    (lang) =>
      `<a href="lang-${lang}.html"><span lang="${lang}" dir="${directionOf(lang)}">${nameOf(lang, lang)}</span></a>`,
  )
  .join('\n');
for (const [name] of pages) {
  const file = join(root, 'demo', `${name}.html`);
  const text = readFileSync(file, 'utf8');
  const marked = /(<!-- languages -->)[^]*?(<!-- \/languages -->)/;
  if (!marked.test(text)) throw new Error(`demo/${name}.html has no place for the languages.`);
  const html = text.replace(marked, (_, start, end) => `${start}\n${switchOf}\n${end}`);
  writeFileSync(file, await format(html, { ...(await resolveConfig(file)), filepath: file }));
}
