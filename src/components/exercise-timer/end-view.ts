/** After a session: done, finished for now, or stopped because something was wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../controllers/help-words.js';
import { wentWrong } from '../../model/session.js';
import { heading } from '../../parts/heading.js';
import { helpCard } from '../../parts/help-card.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { endWords } from './step-words.js';
import type { TimerActions, TimerView } from './timer-view.js';
import { spokenDuration } from './timer-words.js';

const startAgain = (view: TimerView, actions: TimerActions) => html`
  <div class="shelf no-print" part="shelf">
    <button type="button" class="quiet" part="again" @click=${() => actions.reset()}>
      ${view.words.text('backToStart')}
    </button>
  </div>
`;

/** Whom to tell of a foot that turned pale later in a raise: said once more before one leaves. */
const tellOf = ({ program, session }: TimerView) => {
  const tell = program.steps.find(({ pale }) => pale?.tell)?.pale?.tell;
  return session.finalRest === 'pale' && tell ? html`<p class="tell">${tell}</p>` : nothing;
};

/** Quiet: no praise, and nothing that asks for more. */
const completeView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, program, session, titleLevel } = view;
  const isDone = session.status === 'complete';
  const step = program.steps[session.step]!;
  const lies = step.finish !== undefined && step.pose === 'legs-raised';
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
      <div class="pose">${legDrawing(lies ? 'lying-flat' : 'legs-lowered', { still: !lies })}</div>
      <p class="after" part="after">${endWords(program, step)}</p>
      ${tellOf(view)}
      ${
        view.isLocked
          ? html`<p class="locked">${view.lockedText}</p>`
          : isDone
            ? (view.reminder?.(words, program.title) ?? nothing)
            : nothing
      }
    </div>
    ${view.isLocked ? nothing : startAgain(view, actions)}
  `;
};

/** For the heart, the breath and a foot that stays cold: a condition, with the number under it. */
const emergencyCard = ({ program: { stop }, scene, titleLevel }: TimerView) =>
  helpCard({
    ...cardWords('emergency', scene, {
      heading: stop.emergencyText,
      text: [stop.first && html`<strong>${stop.first}</strong>`, stop.emergencyLines],
    }),
    headingLevel: titleLevel + 1,
  });

/**
 * The legs first, in the words of the step it happened in; then the heart and the breath, since
 * whoever is breathless must not lie flat; then what to do if it is neither.
 */
const wrongView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, program, session, titleLevel, plan, scene } = view;
  const step = program.steps[session.step]!;
  const { stop } = program;
  const pale = session.stopReason === 'pale' ? step.pale : undefined;
  const level = pale?.help ?? stop.help;
  const text = pale?.advice ?? stop.text;
  const helped = helpCard({
    ...cardWords(level, scene, { text: [text] }),
    headingLevel: titleLevel + 1,
  });
  const liesFlat =
    plan.steps.some(({ raised }) => raised) && plan.steps.some((entry) => entry.flat);
  return html`
    <div class="sheet session stop-words">
      <p class="lead soft">${words.text('stopped')}</p>
      ${heading(titleLevel, step.stop ?? stop.text, {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      ${
        level === 'self-care'
          ? // A sore calf needs no card; the level's own heading is about numbness.
            html`${step.stop ? html`<p class="after">${text}</p>` : nothing} ${emergencyCard(view)}`
          : level === 'soon'
            ? html`${helped} ${emergencyCard(view)}`
            : html`${emergencyCard(view)} ${helped}`
      }
      ${
        liesFlat
          ? html`<div class="pose small-pose">${legDrawing('lying-flat', { crop: true })}</div>`
          : nothing
      }
      ${stop.reminder ? html`<p>${stop.reminder}</p>` : nothing}
      ${view.isLocked ? html`<p class="locked">${view.lockedText}</p>` : nothing}
    </div>
    ${view.isLocked ? nothing : startAgain(view, actions)}
  `;
};

export const endView = (view: TimerView, actions: TimerActions): TemplateResult =>
  wentWrong(view.session) ? wrongView(view, actions) : completeView(view, actions);
