// The hash of dist/bedside.js in the snippet of docs/web-teams.md. `npm run integrity` writes the hash of the
// last build. Without --write, this file only says whether the hash there is right.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const page = 'docs/web-teams.md';
const pageFile = join(root, page);
const marked = /(<!-- integrity:bedside\.js -->)([^]*?)(<!-- \/integrity -->)/;

/** The hash of the last build, as the attribute takes it. */
export const builtHash = () =>
  JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'))['bedside.js'];

/** The marked part of the page, or undefined. */
export const documentedSnippet = () => marked.exec(readFileSync(pageFile, 'utf8'))?.[2];

/** @returns {boolean} whether the page's snippet has the hash of the last build */
export const isDocumentedHashRight = () =>
  documentedSnippet()?.includes(`integrity="${builtHash()}"`) ?? false;

const write = () => {
  const text = readFileSync(pageFile, 'utf8');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const snippet = [
    '```html',
    '<script',
    `  src="/bedside/${version}/bedside.js"`,
    `  integrity="${builtHash()}"`,
    '  crossorigin="anonymous"',
    '  defer',
    '></script>',
    '```',
  ].join('\n');
  if (!marked.test(text)) throw new Error(`${page} has no <!-- integrity:bedside.js --> part.`);
  writeFileSync(pageFile, text.replace(marked, `$1\n\n${snippet}\n\n$3`));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) write();
  if (isDocumentedHashRight()) console.log(`${page} has the hash of dist/bedside.js.`);
  else {
    console.error(`${page} has another hash of dist/bedside.js: run \`npm run integrity\`.`);
    process.exitCode = 1;
  }
}
