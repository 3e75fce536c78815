// A reporter for web-test-runner that writes how many tests passed and failed, as JSON.
import { writeFileSync } from 'node:fs';

const count = (suite, counts) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
};

/** @param {string} file where to write `{ passed, failed, skipped }` */
export const countsReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const before = counts.failed;
      count(session.testResults, counts);
      // A file that does not load has no results of its own, and still must not pass.
      if (!session.passed && counts.failed === before) counts.failed++;
    }
    writeFileSync(file, JSON.stringify(counts));
  },
});
