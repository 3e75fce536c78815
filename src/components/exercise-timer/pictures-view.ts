/** "Show me": the pictures of a step, or of all steps before the start. */
import { html, nothing } from 'lit';
import type { Step } from '../../model/exercises-document.js';
import { isRaise } from '../../model/raised-limit.js';
import { icon } from '../../parts/icons.js';
import { legFrames, type FrameRow } from '../../parts/leg-frames.js';
import { soles, type SolesWords } from '../../parts/soles.js';
import { timerIcons } from './timer-icons.js';
import type { TimerActions, TimerView } from './timer-screen.js';
import { leadInWords, lookOf } from './timer-text.js';

/** The frames of a step; none where its picture stands alone. */
const rowOf = (step: Step): FrameRow[] => {
  const look = lookOf(step);
  return typeof look === 'string' || look?.frames ? [{ look, caption: step.title }] : [];
};

const pictures = (
  view: TimerView,
  { showPictures }: TimerActions,
  rows: readonly FrameRow[],
  look?: SolesWords,
): unknown => {
  const { words, showsPictures } = view;
  if (rows.length === 0 && !look) return nothing;
  return html`<div class="pictures">
    <button
      type="button"
      class="quiet"
      part="show-me"
      aria-expanded=${showsPictures ? 'true' : 'false'}
      @click=${showPictures}
    >
      ${icon(timerIcons.play)}<span>${words.text('showMe')}</span>
    </button>
    ${
      showsPictures
        ? html`${legFrames(rows, (name) => words.text('picturesOf', { name }), view.draw)}
          ${look ? soles(look) : nothing}`
        : nothing
    }
  </div>`;
};

/**
 * Draws a row for each pose or picture. The safety check has not been answered yet, so for a raise it
 * shows only how to get ready, with the legs down.
 */
export const overviewPictures = (view: TimerView, actions: TimerActions): unknown => {
  const { program } = view;
  const rows = new Map<unknown, FrameRow>();
  for (const step of program.steps) {
    const { pose } = step;
    const [row] = !isRaise(step)
      ? rowOf(step)
      : pose === 'legs-raised'
        ? [{ look: pose, count: 1, caption: leadInWords(step, view).title }]
        : [];
    if (row && !rows.has(row.look)) rows.set(row.look, row);
  }
  const look = program.steps.find(({ pale }) => pale?.soles)?.pale?.soles;
  return pictures(view, actions, [...rows.values()], look);
};

/** Draws the frames of the present step, and its video. Those of a raise are shown only while its time runs. */
export const stepPictures = (view: TimerView, actions: TimerActions, step: Step): unknown => {
  return isRaise(step) && view.session.status !== 'running'
    ? nothing
    : html`${pictures(view, actions, rowOf(step), step.pale?.soles)}
      ${step.video && view.draw(step.video)}`;
};
