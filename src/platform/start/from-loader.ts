/**
 * What the loader gives to the pieces that it fetches, and to nobody else on the page. In the pieces
 * of `dist/` this file is the loader itself; see `fromLoader` in .scripts/rollup-plugins.mjs. In
 * every other build there is no loader.
 */
export interface Policy {
  createHTML(html: string): unknown;
}

/** Adds a file of `dist/` by its place seen from `dist/pieces/`; does nothing for one that it does not know. */
export const load = undefined as ((name: string) => Promise<unknown>) | undefined;

/** The same for a file that nobody waits for: a failure is told to the console, once. */
export const ask = undefined as ((name: string) => void) | undefined;

/** The page's one Trusted Types policy, which the loader made for its own tags. */
export const policy = undefined as Policy | undefined;
