// `npm run trace`: writes docs/traceability.md. It ends with 1 when a safety question, red flag, stop text
// or warning has no control in SAFETY.md, or no test that fails without it. `-- --check` writes nothing, and
// also ends with 1 when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';
import { failingTests } from './trace/collect.mjs';
import { heldSentences, unshare } from './trace/held.mjs';
import { hazardsOf } from './trace/safety-file.mjs';
import { safetySentences } from './trace/sentences.mjs';
import { gapsOf, traceabilityPage } from './trace/traceability.mjs';

register('./trace/hooks.mjs', import.meta.url);

/** The tests that look for words. Tests of their form have nothing to find here. */
const testsOfWords = ['required-words', 'safety-rules'];

const read = (path) => readFileSync(join(root, path), 'utf8');

const { documents } = await import('../test/content/document-text.ts');
const inOrder = ['exercises', 'checklist', 'article', 'help'].map((kind) => documents[kind]);
inOrder.forEach(unshare);
for (const name of testsOfWords) await import(`../test/content/${name}.unit.test.ts`);

const failAnyway = failingTests();
const held = heldSentences(
  inOrder.flatMap((document) =>
    safetySentences(document).map((sentence) => ({ ...sentence, document })),
  ),
  failingTests,
);
const parts = inOrder.map((document) => ({
  document,
  sentences: held.filter((sentence) => sentence.document === document),
}));
const hazards = hazardsOf(read('SAFETY.md'));
const page = traceabilityPage(parts, hazards, JSON.parse(read('package.json')).version);
const path = 'docs/traceability.md';
const isStale = process.argv.includes('--check') && read(path) !== page;
if (!process.argv.includes('--check')) writeFileSync(join(root, path), page);

const problems = [
  ...failAnyway.map((title) => `fails with nothing taken out: ${title}`),
  ...gapsOf(parts, hazards),
  ...(isStale ? [`${path} is stale: run \`npm run trace\``] : []),
];
for (const problem of problems) console.error(problem);
console.log(`${path}: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
