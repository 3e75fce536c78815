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
    'index.html': 'Bedside widgets',
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

/**
 * @param {object} its
 * @param {string} its.page where it is on the site
 * @param {string} its.title
 * @param {string} its.body HTML of what is in it
 * @param {string} [its.head] more for its head
 * @param {(target: string) => boolean} has whether the site has a page
 */
export const sitePage = ({ page, title, body, head = '' }, has) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === 'Bedside widgets' ? title : `${title} - Bedside widgets`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${pathFrom(page, 'site.css')}">
${head}</head>
<body>
<header>
<a class="skip" href="#text">To the text</a>
<nav aria-label="Pages">
${navigation(page, has)}
</nav>
</header>
<main id="text">
${body}</main>
</body>
</html>
`;
