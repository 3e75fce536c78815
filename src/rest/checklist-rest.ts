/**
 * What is left out of the built-in checklist until its result is asked for: nothing, since an app has the
 * documents whole. For pages with pieces the build puts `checklist-piece.ts` in place of this file.
 */
import type { OnUse } from '../platform/start/on-use.js';

export const checklistRest: OnUse<unknown> | undefined = undefined;
