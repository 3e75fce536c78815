// `npm run docs`: builds what is to be shown, then the documentation site in site/, of the same files that
// are read here: the pages in Markdown, the widgets, the builder, the demo pages and Storybook. It needs no
// server, and works in any folder of one. `-- --quick` leaves Storybook out, which takes minutes.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeHtml, fromMarkdown } from './docs/markdown.mjs';
import { pathFrom, sitePage } from './docs/page.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { root } from './root.mjs';
import { buildStorybook } from './storybook.mjs';

const first = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SAFETY.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const isOutside = (href) => /^(?:[a-z]+:|\/\/|#)/i.test(href);
const isPicture = (path) => /\.(?:png|webp|svg)$/.test(path);

/** Where something of the repository is on the site. */
const placeOf = (path) => {
  if (path.startsWith('demo/')) return path;
  if (isPicture(path)) return path;
  if (statSync(join(root, path)).isDirectory()) return posix.join(path, 'index.html');
  if (path === 'README.md') return 'index.html';
  return path.endsWith('.md') ? path.replace(/\.md$/, '.html') : `${path}.html`;
};

/** The title of a page in Markdown. */
const plainTitle = (text) => /^# (.*)$/m.exec(text)[1].replaceAll('`', '');

/** A folder that a page leads to: its pictures, or the names of its files. */
const folderPage = (path) => {
  const names = readdirSync(join(root, path)).sort();
  const items = names.map((name) =>
    isPicture(name)
      ? `<li><a href="${escapeHtml(name)}">${escapeHtml(name)}</a></li>`
      : `<li>${escapeHtml(name)}</li>`,
  );
  return {
    title: path,
    body: `<h1>${escapeHtml(path)}</h1>\n<ul>\n${items.join('\n')}\n</ul>\n`,
    pictures: names.filter(isPicture).map((name) => posix.join(path, name)),
  };
};

const livePage = () => {
  const tags = readdirSync(join(root, 'dist/fallback/en')).map((file) => basename(file, '.html'));
  const words = (tag) => readFileSync(join(root, 'dist/fallback/en', `${tag}.html`), 'utf8');
  const attributes = {
    'bedside-exercise-timer': ' id="timer"',
    'bedside-risk-checklist': ' id="checklist"',
    'bedside-seek-help': ' for="checklist timer"',
  };
  return {
    page: 'live.html',
    title: 'The widgets',
    head: '<link rel="stylesheet" href="dist/bedside.css">\n<script src="dist/bedside.js" defer data-country="IN"></script>\n',
    body: `<h1>The widgets</h1>
<p>The built files, as they are on a page of a hospital in India. Each is a draft, and says so at its foot.</p>
<div class="live">
${tags.map((tag) => `<${tag}${attributes[tag] ?? ''}>\n${words(tag)}</${tag}>`).join('\n')}
</div>
`,
  };
};

/**
 * @param {{ into?: string, storybook?: boolean }} [options] a folder of its own, which is emptied
 * @returns {Promise<string[]>} the pages that were written, by their place on the site
 */
export const buildDocs = async ({ into = join(root, 'site'), storybook = true } = {}) => {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  cpSync(join(root, 'dist'), join(into, 'dist'), { recursive: true });
  cpSync(join(root, 'demo'), join(into, 'demo'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(root, 'demo/wordpress')),
  });
  copyFileSync(join(root, '.scripts/docs/site.css'), join(into, 'site.css'));
  if (storybook) {
    const { ok } = await buildStorybook({ into: join(into, 'storybook') });
    if (!ok) throw new Error('Storybook was not built.');
  }

  // Each page leads to others, until all are there.
  const pages = [livePage()];
  const waiting = [...first];
  const seen = new Set(waiting);
  const meet = (path) => {
    if (seen.has(path) || path.startsWith('demo/')) return;
    seen.add(path);
    waiting.push(path);
  };
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = placeOf(path);
    if (isPicture(path)) {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      copyFileSync(join(root, path), join(into, path));
      continue;
    }
    if (statSync(join(root, path)).isDirectory()) {
      const { pictures, ...its } = folderPage(path);
      pictures.forEach(meet);
      pages.push({ page, ...its });
      continue;
    }
    const text = readFileSync(join(root, path), 'utf8');
    if (!path.endsWith('.md')) {
      const title = escapeHtml(path);
      const body = `<h1>${title}</h1>\n<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
      pages.push({ page, title: path, body });
      continue;
    }
    const linkTo = (href) => {
      if (isOutside(href)) return href;
      const [file, anchor] = href.split('#');
      const target = posix.join(posix.dirname(path), file).replace(/\/$/, '');
      meet(target);
      return pathFrom(page, placeOf(target)) + (anchor ? `#${anchor}` : '');
    };
    const titleOf = (href) => {
      const file = join(root, posix.dirname(path), href.replace(/#.*/, ''));
      return plainTitle(readFileSync(file, 'utf8'));
    };
    const { title, html, headings } = fromMarkdown(text, linkTo, titleOf);
    pages.push({ page, title, body: html, headings });
  }

  const written = new Set(pages.map(({ page }) => page));
  const has = (target) => written.has(target) || existsSync(join(into, target));
  for (const its of pages) {
    const file = join(into, its.page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sitePage(its, has));
  }
  return [...written].sort();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  const args = ['--import', 'tsx', '.scripts/build.mjs'];
  const built = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (built.status === 0) {
    const pages = await buildDocs({ storybook: !process.argv.includes('--quick') });
    console.log(`${pages.length} pages: open site/index.html, or copy site/ to a web server.`);
  } else process.exitCode = 1;
}
