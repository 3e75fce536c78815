/** The programs of the built-in exercises after the first come where a page names one. */
import { OnUse } from '../platform/start/on-use.js';

export const exercisesRest = new OnUse(() => import('./whole-exercises.js'));
