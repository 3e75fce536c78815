// Stands in for node:test while sentences are traced. The tests of words run again for each sentence that
// is taken out. Only their names and whether they fail are kept.

/** @type {{ title: string, body: () => unknown, isSuite: boolean }[]} */
const registered = [];
/** @type {string[] | undefined} titles of the suites that a run is in */
let within;
/** @type {string[]} */
let failed = [];

const runTest = (/** @type {string} */ title, /** @type {() => unknown} */ body) => {
  const name = [...(within ?? []), title].join(' > ');
  try {
    // A promise would be decided after the run.
    if (body() instanceof Promise) throw new Error(`${name} is not done when it returns`);
  } catch {
    failed.push(name);
  }
};

const runSuite = (/** @type {string} */ title, /** @type {() => unknown} */ body) => {
  within = [...(within ?? []), title];
  body();
  within = within.slice(0, -1);
};

export const describe = (/** @type {string} */ title, /** @type {() => unknown} */ body) => {
  if (within) runSuite(title, body);
  else registered.push({ title, body, isSuite: true });
};

export const it = (/** @type {string} */ title, /** @type {() => unknown} */ body) => {
  if (within) runTest(title, body);
  else registered.push({ title, body, isSuite: false });
};

const leaveOut = () => {};
describe.skip = leaveOut;
it.skip = leaveOut;
it.todo = leaveOut;
export { it as test };

/** Leaves out the suites so far: those of another topic come next. */
export const forgetTests = () => {
  registered.length = 0;
};

/** Import the suites again each time, so that they read the documents as they are now. */
export const failingTests = () => {
  failed = [];
  for (const { title, body, isSuite } of registered) {
    within = [];
    if (isSuite) runSuite(title, body);
    else runTest(title, body);
  }
  within = undefined;
  return failed;
};
