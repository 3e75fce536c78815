// Rounds that take turns, a median with its spread, number formats, and the type of a row of the table.
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** How often each subject is measured. */
export const roundsOf = (isQuick) => (isQuick ? 2 : 7);

/**
 * Measures each subject once a round, in turns, so that a machine that slows down in the middle slows
 * all. Every second round goes backwards, so that none always comes after the same other.
 * @returns what was found, by subject, in the order of rounds
 */
export const inRounds = async (names, rounds, measure) => {
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < rounds; i++)
    for (const name of i % 2 ? names.toReversed() : names) found[name].push(await measure(name));
  return found;
};

/** The middle of what was measured, and how far it went. */
export const spreadOf = (values) => ({
  middle: median(values),
  low: Math.min(...values),
  high: Math.max(...values),
});

/** `a` divided by `b`, round by round: what disturbed one round disturbed both. */
export const ratioOf = (a, b) => spreadOf(a.map((value, i) => value / b[i]));

export const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const times = (value) => `${value.toFixed(2)} x`;

/** The median, and in brackets the lowest and the highest: `186 ms (170 to 204)`. */
export const told = ({ middle, low, high }, write) => {
  const bare = (value) => write(value).replace(/ \w+$/, '');
  const ends = [bare(low), bare(high)];
  return ends[0] === ends[1] ? write(middle) : `${write(middle)} (${ends.join(' to ')})`;
};

/**
 * @typedef {object} Row
 * @property {string} figure
 * @property {string} ours
 * @property {string} [plain] the plain Lit element's
 * @property {string} [tiny] tiny-timer's
 * @property {string} [shoelace] of six parts of Shoelace
 * @property {string} [limit]
 * @property {boolean} [isOk] whether the limit is kept
 */

/** CPU 4 times slower than this machine. */
export const slowdown = 4;

/** @param {import('playwright-core').Page} page */
export const slowCpu = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
};
