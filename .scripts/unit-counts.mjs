// A reporter for node:test that gives how many tests passed and failed, as JSON.
import { failure } from './test-report.mjs';

const nameWithReason = ({ name, skip, todo }) => {
  const reason = skip ?? todo;
  return typeof reason === 'string' && reason ? `${name} [skipped: ${reason}]` : name;
};

export default async function* counts(events) {
  const total = { passed: 0, failed: 0, skipped: [], failures: [] };
  const fail = ({ name, details }) => {
    total.failed++;
    total.failures.push(failure(name, details?.error?.cause ?? details?.error));
  };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A `describe` does not count as a test. It fails by itself only when its body throws.
    if (data.details?.type === 'suite') {
      if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') fail(data);
      continue;
    }
    // A file without tests is reported as one test that passed, under its own path.
    const isFile = data.nesting === 0 && (data.name === data.file || /\.test\.ts$/.test(data.name));
    if (isFile && type === 'test:pass') continue;
    if (data.skip !== undefined || data.todo !== undefined)
      total.skipped.push(nameWithReason(data));
    else if (type === 'test:pass') total.passed++;
    else fail(data);
  }
  yield JSON.stringify(total);
}
