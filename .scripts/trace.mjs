// `npm run trace`: writes docs/traceability.md, and ends with 1 when a safety question, red flag, stop
// text or warning has no control in SAFETY.md or no test that holds its words.
import { writeFileSync } from 'node:fs';
import { pagePath, projectTrace } from './trace/project.mjs';

const { page, problems } = projectTrace();
writeFileSync(pagePath, page);
for (const problem of problems) console.error(problem);
console.log(`docs/traceability.md: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
