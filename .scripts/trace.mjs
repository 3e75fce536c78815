// `npm run trace`: writes docs/traceability.md. It ends with 1 when a safety question, red flag, stop text
// or warning has no control in SAFETY.md, or no test that fails without it. `-- --check` writes nothing, and
// also ends with 1 when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';
import { failingTests, forgetTests } from './trace/collect.mjs';
import { heldSentences, unshare } from './trace/held.mjs';
import { hazardsOf, logs } from './trace/safety-file.mjs';
import { safetySentences } from './trace/sentences.mjs';
import { gapsOf, traceabilityPage } from './trace/traceability.mjs';

register('./trace/hooks.mjs', import.meta.url);

const read = (path) => readFileSync(join(root, path), 'utf8');

const { documents, footCare } = await import('../test/content/document-text.ts');
const kinds = ['exercises', 'checklist', 'article', 'help'];
const inOrder = [documents, footCare].map((topic) => kinds.map((kind) => topic[kind]));
inOrder.flat().forEach(unshare);

/** By topic, those that ask for words, and not for their form. */
const testsOfWords = [['required-words', 'safety-rules'], ['foot-care-words']];

const failAnyway = [];
const topics = [];
for (const [at, ofTopic] of inOrder.entries()) {
  forgetTests();
  for (const name of testsOfWords[at]) await import(`../test/content/${name}.unit.test.ts`);
  failAnyway.push(...failingTests());
  const held = heldSentences(
    ofTopic.flatMap((document) =>
      safetySentences(document).map((sentence) => ({ ...sentence, document })),
    ),
    failingTests,
  );
  topics.push({
    parts: ofTopic.map((document) => ({
      document,
      sentences: held.filter((sentence) => sentence.document === document),
    })),
    hazards: hazardsOf(read('SAFETY.md'), logs[at]),
  });
}
const page = traceabilityPage(topics, JSON.parse(read('package.json')).version);
const path = 'docs/traceability.md';
const isStale = process.argv.includes('--check') && read(path) !== page;
if (!process.argv.includes('--check')) writeFileSync(join(root, path), page);

const problems = [
  ...failAnyway.map((title) => `fails with nothing taken out: ${title}`),
  ...topics.flatMap(({ parts, hazards }) => gapsOf(parts, hazards)),
  ...(isStale ? [`${path} is stale: run \`npm run trace\``] : []),
];
for (const problem of problems) console.error(problem);
console.log(`${path}: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
