/**
 * What is left out of the built-in article until it is opened: nothing, since an app has the documents
 * whole. For pages with pieces the build puts `article-piece.ts` in place of this file.
 */
import type { OnUse } from '../platform/start/on-use.js';

export const articleRest: OnUse<unknown> | undefined = undefined;
