/** What is drawn beside words that are not those of a step. */
import { html, nothing } from 'lit';
import type { Program } from '../../model/exercises-document.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { drawing } from '../../parts/pictures.js';
import type { TimerView } from './timer-screen.js';

const sitsOnBed = legDrawing('legs-lowered', { still: true });

/**
 * Somebody who rests at the end: sitting, or flat where the legs were up. A document with pictures of
 * its own has one for the end, or none.
 */
export const restingDrawing = ({ program, session, draw }: TimerView): unknown => {
  const { finish, pose } = program.steps[session.step]!;
  if (!pose || program.afterPicture) return drawing(program.afterPicture, draw);
  return finish !== undefined && pose === 'legs-raised' ? legDrawing('lying-flat') : sitsOnBed;
};

/** True where steps are drawn by us: somebody in bed is out of place beside a page's own pictures. */
export const hasPoses = ({ steps }: Program): boolean => steps.some(({ pose }) => pose);

/** Somebody who sits, whatever is asked: decoration of a wide screen. */
export const sitting = (program: Program): unknown =>
  hasPoses(program) ? html`<div class="figure pose only-wide">${sitsOnBed}</div>` : nothing;
