import { OnUse } from '../start/on-use.js';

/** Makes `readNumber` of model/known-number.ts read every number, and not only plain ones. */
export const numberReader = new OnUse(() => import('./number-reader.js'));
