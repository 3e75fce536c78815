/**
 * Fetches what tells a web team what is wrong with its page. In `dist/` the build puts `check-tag.ts` in
 * place of this file, which knows the hash of `check.js`; with the loader, the loader itself does it.
 */
import type { PageProblem } from '../page/page-problems.js';

export type Check = () => Promise<readonly PageProblem[]>;

export const check = undefined as Check | undefined;
