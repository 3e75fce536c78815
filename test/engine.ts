/**
 * What not every engine can be asked for in a test. A test that needs it is skipped where it is
 * lacking: it is counted as skipped and listed with the reason.
 */

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/** Why it is lacking here; empty where it is not. */
export const lacking = {
  emulatedMedia: isWebKit ? "WebKit's driver cannot set the colours, the motion or print" : '',
  vibration: /firefox/i.test(navigator.userAgent) ? 'Firefox offers vibrate and does nothing' : '',
};

const titled = (title: string, reason: string) => `${title} [skipped: ${reason}]`;

/** `it`, but skipped where there is a reason. */
export const itUnless = (reason: string) => (title: string, test: Mocha.AsyncFunc) =>
  reason ? it.skip(titled(title, reason), test) : it(title, test);

/** `describe`, but skipped where there is a reason. */
export const describeUnless = (reason: string) => (title: string, suite: () => void) =>
  reason ? describe.skip(titled(title, reason), suite) : describe(title, suite);
