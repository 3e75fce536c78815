/** After a session: done, finished for now, or stopped because something was wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../parts/heading.js';
import { helpCard, helpLinks } from '../../parts/help-card.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import type { TimerActions, TimerView } from './timer-view.js';
import { spokenDuration } from './timer-words.js';

/**
 * Why there is no new start: the document's words, which a clinician signs. Where it has none for
 * this, what it says of a stop holds on.
 */
export const lockedWords = ({ program: { stop } }: TimerView): string => stop.notAgain ?? stop.text;

const startAgain = (view: TimerView, actions: TimerActions) => html`
  <div class="shelf no-print" part="shelf">
    <button type="button" class="quiet" part="again" @click=${() => actions.reset()}>
      ${view.words.text('backToStart')}
    </button>
  </div>
`;

/** Quiet: no praise, and nothing that asks for more. */
const completeView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, program, session, titleLevel } = view;
  const isDone = session.status === 'complete';
  return html`
    <div class="sheet session">
      ${heading(titleLevel, words.text(isDone ? 'done' : 'stopped'), {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      <p class="lead">
        ${
          isDone
            ? words.plural('doneSummary', session.round, {
                time: spokenDuration(words, view.elapsedSeconds),
              })
            : words.text('finished')
        }
      </p>
      <div class="pose">${legDrawing('legs-lowered')}</div>
      <p class="after" part="after">${program.after}</p>
      ${
        view.isLocked
          ? html`<p class="locked">${lockedWords(view)}</p>`
          : isDone
            ? (view.reminder?.(words, program.title) ?? nothing)
            : nothing
      }
    </div>
    ${view.isLocked ? nothing : startAgain(view, actions)}
  `;
};

/** What to do now for the step it happened in, what to do today, and always the emergency line. */
const wrongView = (view: TimerView): TemplateResult => {
  const { words, program, session, titleLevel, plan } = view;
  const step = program.steps[session.step]!;
  const { stop } = program;
  const pale = session.stopReason === 'pale' ? step.pale : undefined;
  const level = pale?.help ?? stop.help;
  const flat = program.steps.find((entry) => entry.pose === 'lying-flat');
  return html`
    <div class="sheet session" data-status="stopped">
      <p class="lead soft">${words.text('stopped')}</p>
      ${heading(titleLevel, step.stop ?? stop.text, {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      ${
        flat && plan.steps.some((entry) => entry.raised)
          ? html`<div class="pose small-pose">${legDrawing('lying-flat', { crop: true })}</div>`
          : nothing
      }
      ${helpCard({
        level,
        word: view.levelWords(level).word,
        heading: view.levelWords(level).heading,
        headingLevel: titleLevel + 1,
        text: [pale?.advice ?? stop.text],
        actions: helpLinks(
          view.links(level).filter(({ name }) => name !== 'emergency'),
          level,
        ),
      })}
      ${helpCard({
        level: 'emergency',
        word: view.levelWords('emergency').word,
        heading: view.levelWords('emergency').heading,
        headingLevel: titleLevel + 1,
        text: [stop.emergencyText],
        actions: helpLinks(view.links('emergency'), 'emergency'),
      })}
      <p class="locked">${lockedWords(view)}</p>
    </div>
  `;
};

export const endView = (view: TimerView, actions: TimerActions): TemplateResult =>
  view.session.stopReason === 'pain' || view.session.stopReason === 'pale'
    ? wrongView(view)
    : completeView(view, actions);
