/** Four levels of help, the most urgent last. Source: clinical-facts 3 (C, N, S, E there). */
export const helpLevels = ['self-care', 'soon', 'urgent', 'emergency'] as const;
export type HelpLevel = (typeof helpLevels)[number];
