/** The rest of the built-in checklist comes with its result, or when the page is idle. */
import { OnUse } from '../platform/start/on-use.js';

export const checklistRest = new OnUse(() => import('./whole-checklist.js'));
