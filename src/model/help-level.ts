/** Four levels of help, the most urgent last. Source: clinical-facts 3 (C, N, S, E there). */
export const helpLevels = ['self-care', 'soon', 'urgent', 'emergency'] as const;
export type HelpLevel = (typeof helpLevels)[number];

const rank = (level: HelpLevel) => helpLevels.indexOf(level);

/** The more urgent of two levels. `undefined` is less urgent than any level. */
export const moreUrgent = (
  a: HelpLevel | undefined,
  b: HelpLevel | undefined,
): HelpLevel | undefined => (a === undefined || (b !== undefined && rank(b) > rank(a)) ? b : a);
