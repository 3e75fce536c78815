/**
 * What is left out of a built-in document until it is opened: nothing, since an app has the documents
 * whole. For pages with pieces the build puts `for-pages.ts` in place of this file.
 */
import type { OnUse } from '../platform/start/on-use.js';

export const articleRest: OnUse<unknown> | undefined = undefined;
