// Stands in for node:assert/strict while sentences are traced. Node explains a failed `ok` that has no
// message by reading the test's source again, which takes minutes in a long line.
import assert from 'node:assert/strict';

const ok = (/** @type {unknown} */ value, /** @type {string | Error | undefined} */ message) =>
  assert.ok(value, message ?? 'not so');

export default Object.assign(ok, assert, { ok });
