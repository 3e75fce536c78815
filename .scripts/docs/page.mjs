// A page of the documentation site: its head, the way to the other pages, and what is in it.
import { posix } from 'node:path';
import { escapeHtml } from './markdown.mjs';

/** The pages that every page leads to, by the heads of their groups. */
const menu = {
  'To try': {
    'live.html': 'The widgets',
    'dist/studio/snippet.html': 'Snippet builder',
    'dist/studio/editor.html': 'Editor',
    'demo/index.html': 'Demo pages',
    'storybook/index.html': 'Storybook',
  },
  'For web teams': {
    'index.html': 'Overview',
    'docs/web-teams.html': 'Using the widgets',
    'docs/elements.html': 'Elements',
    'docs/documents.html': 'Documents',
    'docs/systems.html': 'Systems',
    'docs/designers.html': 'For designers',
    'docs/translating.html': 'Translating',
    'CHANGELOG.html': 'Changes',
  },
  'To be sure of': {
    'SAFETY.html': 'Safety',
    'docs/SAFETY-hospital.html': 'Sign-off form',
    'docs/accessibility.html': 'Accessibility',
    'docs/privacy.html': 'Privacy',
    'SECURITY.html': 'Security',
    'docs/figures.html': 'Figures',
    'test/hosts/hosts.html': 'Host pages',
    'docs/releasing.html': 'Releases',
  },
};

const icon = 'dist/studio/icon.svg';

/** How a page names another one: without a server, and under any folder of one. */
export const pathFrom = (page, target) => posix.relative(posix.dirname(page), target) || './';

const navigation = (page, has) =>
  Object.keys(menu)
    .map((group) => {
      const items = Object.entries(menu[group])
        .filter(([target]) => has(target))
        .map(
          ([target, name]) =>
            `<li><a href="${pathFrom(page, target)}"${target === page ? ' aria-current="page"' : ''}>${name}</a></li>`,
        );
      return `<p class="name">${group}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
    })
    .join('\n');

/** From this many parts on a page has a list of them. */
const fewest = 4;

const contents = (headings) => {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < fewest) return '';
  const items = parts.map(
    ({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page">
<p class="name">On this page</p>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
};

/** The front page leads to what can be tried at once. */
const doors = `<p class="doors"><a href="live.html">See the widgets</a> <a href="dist/studio/snippet.html">Build a snippet</a> <a href="dist/studio/editor.html">Write a document</a></p>
`;

/** Puts a piece after the title and the paragraph that says what the page is about. */
const afterLead = (body, piece) =>
  body.replace(/<\/h1>\n(?:<p>[^]*?<\/p>\n)?/, (lead) => lead + piece);

/**
 * @param {object} its
 * @param {string} its.page where it is on the site
 * @param {string} its.title
 * @param {string} its.body HTML of what is in it
 * @param {string} [its.head] more for its head
 * @param {{ level: number, id: string, text: string }[]} [its.headings] of the body, in order
 * @param {(target: string) => boolean} has whether the site has a page
 */
export const sitePage = ({ page, title, body, head = '', headings = [] }, has) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === 'Bedside widgets' ? title : `${title} - Bedside widgets`)}</title>
<link rel="icon" href="${pathFrom(page, icon)}" type="image/svg+xml">
<link rel="stylesheet" href="${pathFrom(page, 'site.css')}">
${head}</head>
<body>
<header>
<a class="skip" href="#text">To the text</a>
<a class="brand" href="${pathFrom(page, 'index.html')}"><img src="${pathFrom(page, icon)}" alt="" width="32" height="32">Bedside widgets</a>
<details>
<summary>All pages</summary>
<nav aria-label="Pages">
${navigation(page, has)}
</nav>
</details>
</header>
<main id="text">
${afterLead(body, page === 'index.html' ? doors : contents(headings))}</main>
</body>
</html>
`;
