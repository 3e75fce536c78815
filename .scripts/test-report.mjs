// The end of what `npm test` prints. What failed comes last, so that whoever sees only the end of a
// long log still knows which test it was.

/** Lines of an error's text; a comparison of two long values says the rest higher up in the log. */
const errorLines = 6;

/** @param {unknown} error an Error, `{ message }` or a text */
const firstLines = (error) =>
  String(error?.message ?? error ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, errorLines)
    .map((line) => line.trimEnd().slice(0, 200));

/**
 * One failed test, as a suite's counts keep it.
 * @param {string} name of the test, after those of its groups
 * @param {unknown} error an Error, `{ message }` or a text
 */
export const failure = (name, error) => ({ name, lines: firstLines(error) });

const marked = /^(?<before>.*?) ?\[skipped: (?<reason>[^\]]+)\](?<after>.*)$/s;

/**
 * Skipped tests by their reason. Tests of one group are one line with their number.
 * @param {string[]} skipped names, with `[skipped: reason]` somewhere in each
 * @returns {string[]} lines
 */
export const skippedLines = (skipped) => {
  const byReason = new Map();
  for (const name of skipped) {
    const {
      before = name,
      reason = 'no reason given',
      after = '',
    } = marked.exec(name)?.groups ?? {};
    const [suite] = `${before}${after}`.split(' > ');
    const suites = byReason.get(reason) ?? new Map();
    byReason.set(reason, suites.set(suite, (suites.get(suite) ?? 0) + 1));
  }
  return [...byReason].flatMap(([reason, suites]) => [
    reason,
    ...[...suites].map(([suite, count]) => `  ${count} x ${suite}`),
  ]);
};

/**
 * @param {{ name: string, failed: number, failures?: ReturnType<typeof failure>[] }[]} steps
 * @returns {string[]} lines that name each test that failed; none where all passed
 */
export const failedLines = (steps) =>
  steps
    .filter(({ failed }) => failed > 0)
    .flatMap(({ name, failed, failures = [] }) => [
      `${name}: ${failed} failed`,
      ...failures.flatMap((one) => [`  ${one.name}`, ...one.lines.map((line) => `    ${line}`)]),
    ]);
