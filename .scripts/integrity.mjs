// The hash of dist/bedside.js in README's snippet. `npm run integrity` writes that of the last build;
// without --write it only says whether the one in README is right.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const readmeFile = join(root, 'README.md');
const marked = /(<!-- integrity:bedside\.js -->)([^]*?)(<!-- \/integrity -->)/;

/** The hash of the last build, as the attribute takes it. */
export const builtHash = () =>
  JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'))['bedside.js'];

/** The marked part of README, or undefined. */
export const documentedSnippet = () => marked.exec(readFileSync(readmeFile, 'utf8'))?.[2];

/** @returns {boolean} whether README's snippet has the hash of the last build */
export const isDocumentedHashRight = () =>
  documentedSnippet()?.includes(`integrity="${builtHash()}"`) ?? false;

const write = () => {
  const text = readFileSync(readmeFile, 'utf8');
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
  if (!marked.test(text)) throw new Error('README.md has no <!-- integrity:bedside.js --> part.');
  writeFileSync(readmeFile, text.replace(marked, `$1\n\n${snippet}\n\n$3`));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) write();
  if (isDocumentedHashRight()) console.log('README.md has the hash of dist/bedside.js.');
  else {
    console.error('README.md has another hash of dist/bedside.js: run `npm run integrity`.');
    process.exitCode = 1;
  }
}
