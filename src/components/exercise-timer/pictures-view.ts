/** "Show me": the pictures of a step, or of all steps before the start. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../model/exercises-document.js';
import { icon } from '../../parts/icons.js';
import { legFrames, type FrameRow } from '../../parts/leg-frames.js';
import { soles, type SolesWords } from '../../parts/soles.js';
import { timerIcons } from './timer-icons.js';
import type { TimerActions, TimerView } from './timer-screen.js';
import { leadInWords } from './timer-text.js';

const pictures = (
  view: TimerView,
  { showPictures }: TimerActions,
  rows: readonly FrameRow[],
  look?: SolesWords,
): TemplateResult => {
  const { words, showsPictures } = view;
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
        ? html`${legFrames(rows, (name) => words.text('picturesOf', { name }))}
          ${look ? soles(look) : nothing}`
        : nothing
    }
  </div>`;
};

/**
 * Draws a row for each pose. The safety check has not been answered yet, so for a raise it shows only
 * how to get ready, with the legs down.
 */
export const overviewPictures = (view: TimerView, actions: TimerActions): unknown => {
  const { program } = view;
  const rows = new Map<string, FrameRow>();
  for (const step of program.steps) {
    const { pose, title } = step;
    if (rows.has(pose)) continue;
    rows.set(
      pose,
      pose === 'legs-raised'
        ? { pose, count: 1, caption: leadInWords(step, view).title }
        : { pose, caption: title },
    );
  }
  const look = program.steps.find(({ pale }) => pale?.soles)?.pale?.soles;
  return pictures(view, actions, [...rows.values()], look);
};

/** Draws the frames of the present step. Those of a raise are shown only while its time runs. */
export const stepPictures = (view: TimerView, actions: TimerActions, step: Step): unknown => {
  const { pose, title, pale } = step;
  return pose === 'legs-raised' && view.session.status !== 'running'
    ? nothing
    : pictures(view, actions, [{ pose, caption: title }], pale?.soles);
};
