/** Fetches `help-part.ts` for a widget that is drawn without it. */
import { OnUse } from '../platform/start/on-use.js';

export const helpPart = new OnUse(() => import('./help-part.js'));
