// A reporter for web-test-runner that writes how many tests passed and failed, as JSON.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './root.mjs';
import { failure } from './test-report.mjs';

const count = (suite, counts, path = '') => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped.push(`${path}${test.name}`);
    else if (test.passed) counts.passed++;
    else {
      counts.failed++;
      counts.failures.push(failure(`${path}${test.name}`, test.error));
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, counts, `${path}${inner.name} > `);
};

/** @param {string} file where to write `{ passed, failed, skipped, failures }`; `skipped` are names */
export const countsReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: [], failures: [] };
    for (const session of sessions) {
      const before = counts.failed;
      count(session.testResults, counts);
      // A file that does not load has no results. Count it as a failure.
      if (!session.passed && counts.failed === before) {
        counts.failed++;
        counts.failures.push(failure(relative(root, session.testFile), session.errors[0]));
      }
    }
    writeFileSync(file, JSON.stringify(counts));
  },
});
