/** Somebody who rests at the end: sitting, or flat where the legs were up. Beside the words that say so. */
import type { Step } from '../../model/exercises-document.js';
import { legDrawing } from '../../parts/leg-drawings.js';

export const restingDrawing = ({ finish, pose }: Step): ReturnType<typeof legDrawing> =>
  finish !== undefined && pose === 'legs-raised'
    ? legDrawing('lying-flat')
    : legDrawing('legs-lowered', { still: true });
