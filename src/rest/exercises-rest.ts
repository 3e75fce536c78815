/**
 * What is left out of the built-in exercises until a page names another program: nothing, since an app has
 * the documents whole. For pages with pieces the build puts `exercises-piece.ts` in place of this file.
 */
import type { OnUse } from '../platform/start/on-use.js';

export const exercisesRest: OnUse<unknown> | undefined = undefined;
