// The documents, the hazard log and the tests of this project, as `npm run trace` and its test take them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../test/content/document-text.ts';
import { root } from '../install.mjs';
import { hazardsOf } from './safety-file.mjs';
import { testTextsIn } from './test-words.mjs';
import { trace, traceabilityPage } from './traceability.mjs';

export const pagePath = join(root, 'docs/traceability.md');

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/** Tests of the words of documents; what stands beside them are their tables. */
const wordTests = () => {
  const folder = 'test/content';
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
  const isTest = (/** @type {string} */ name) => name.endsWith('.test.ts');
  const tables = names.filter((name) => !isTest(name)).map((name) => read(join(folder, name)));
  return names
    .filter(isTest)
    .sort()
    .flatMap((name) =>
      testTextsIn(read(join(folder, name)), tables.join('\n')).map(({ title, texts }) => ({
        title: `${name.split('.')[0]}: ${title}`,
        texts,
      })),
    );
};

/** What is traced now, what is wrong with it, and the page that should be there. */
export const projectTrace = () => {
  const hazards = hazardsOf(read('SAFETY.md'));
  const { version } = JSON.parse(read('package.json'));
  const traced = trace(documents, hazards, wordTests());
  return { ...traced, page: traceabilityPage(traced, hazards, version) };
};
