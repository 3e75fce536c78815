/**
 * True in `dist/`, which a page loads as it is: there we own the global, the Trusted Types policy and
 * the question of which copy wins: the build puts `for-pages.ts` in this file's place. In `lib/` all that
 * is the app's own.
 */
export const isPageBuild: boolean = false;
