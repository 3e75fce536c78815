// Median, number formats, and the type of a row of the table.
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const times = (value) => `${value.toFixed(2)} x`;

/**
 * @typedef {object} Row
 * @property {string} figure
 * @property {string} ours
 * @property {string} [plain] the plain Lit element's
 * @property {string} [tiny] tiny-timer's
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
