import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedLines, failure, skippedLines } from '../../.scripts/test-report.mjs';

test('the end of a run names each test that failed and what it said, and no step that passed', () => {
  const long = new Error(Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n\n'));
  const lines = failedLines([
    { name: 'unit', failed: 0 },
    { name: 'webkit', failed: 2, failures: [failure('timer > counts', long), failure('a', 'b')] },
    { name: 'format', failed: 1 },
  ]);
  assert.deepEqual(lines, [
    'webkit: 2 failed',
    '  timer > counts',
    ...[0, 1, 2, 3, 4, 5].map((i) => `    line ${i}`),
    '  a',
    '    b',
    'format: 1 failed',
  ]);
});

test('skipped tests are listed by reason, a group of them as one line', () => {
  assert.deepEqual(
    skippedLines([
      'paper > has no control: Preparing [skipped: no print]',
      'paper > has no control: Running [skipped: no print]',
      'colours [skipped: no print] > keeps its edge',
      'buzz [skipped: no motor]',
      'left out',
    ]),
    [
      'no print',
      '  2 x paper',
      '  1 x colours',
      'no motor',
      '  1 x buzz',
      'no reason given',
      '  1 x left out',
    ],
  );
});
