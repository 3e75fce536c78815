/** After a session: done, finished for now, or stopped because something was wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../controllers/help-words.js';
import { elapsedSeconds, wentWrong } from '../../model/session.js';
import { heading } from '../../parts/heading.js';
import { helpCard } from '../../parts/help-card.js';
import { soles } from '../../parts/soles.js';
import { OnUse } from '../../platform/start/on-use.js';
import { line } from './line-view.js';
import { placeOfStop, stage, stillBar } from './stage-view.js';
import type { TimerActions, TimerView } from './timer-screen.js';
import { restingDrawing } from './resting-drawing.js';
import { endWords, restAdvice, spokenDuration } from './timer-text.js';

/** The daily reminder, which only a finished exercise offers. */
export const reminder = new OnUse(() => import('./reminder-view.js'));

const startAgain = (view: TimerView, actions: TimerActions) => html`
  <button type="button" class="quiet" part="again" @click=${() => actions.leave()}>
    ${view.words.text('backToStart')}
  </button>
`;

/** Repeats whom to tell when a foot turned pale later in a raise. */
const tellOf = ({ program, session }: TimerView) =>
  line(
    'tell',
    session.finalRest === 'pale' && program.steps.find(({ pale }) => pale?.tell)?.pale?.tell,
  );

/** Draws a calm end: no praise, and nothing that invites to do more. */
const completeView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, program, session, titleLevel, plan } = view;
  const isDone = session.status === 'complete';
  const why = restAdvice(view);
  return stage({
    state: 'complete',
    grows: true,
    top: html`<div class="top"></div>
      ${stillBar(plan.steps, isDone ? plan.steps.length : session.step)}`,
    head: html`
      ${heading(titleLevel, words.text(isDone ? 'done' : 'stopped'), {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      ${line(
        why ? 'lead why' : 'lead',
        why ||
          (isDone
            ? words.plural('doneSummary', session.round, {
                time: spokenDuration(words, elapsedSeconds(session, view.now)),
              })
            : words.text('finished')),
      )}
    `,
    // On a small phone leave the drawing out: with it, the button would lie where Stop was.
    figure: html`<div class=${why ? 'figure pose only-wide' : 'figure pose'}>
      ${restingDrawing(view)}
    </div>`,
    words: html`
      ${line('after', endWords(view), 'after')} ${tellOf(view)}
      ${line('locked', view.isLocked && view.lockedText)}
    `,
    // After a raise that was too long, offer no new start and no reminder.
    places:
      view.isLocked || (isDone && why)
        ? nothing
        : html` ${view.reminder?.(program.title) ?? nothing} ${startAgain(view, actions)} `,
    shelf: placeOfStop(words.text('stop')),
  });
};

/** Emergency card: "Call if ..." with the signs, and the number under them. */
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
  const { words, program, session, titleLevel, scene } = view;
  const step = program.steps[session.step]!;
  const { stop } = program;
  const pale = session.stopReason === 'pale' ? step.pale : undefined;
  const level = pale?.help ?? stop.help;
  const text = pale?.advice ?? stop.text;
  const helped = helpCard({
    ...cardWords(level, scene, { text: [text] }),
    headingLevel: titleLevel + 1,
  });
  return stage({
    state: 'stopped',
    grows: true,
    top: nothing,
    head: html`
      ${line('lead soft', words.text('stopped'))}
      ${heading(titleLevel, step.stop ?? stop.text, {
        look: 'title',
        part: 'title',
        focusable: true,
      })}
      ${
        // A sore calf needs no help card, and the heading of self-care is about numbness.
        line('after', level === 'self-care' && step.stop && text)
      }
    `,
    // No drawing of somebody lying flat: a breathless person must sit up.
    figure: nothing,
    words: html`
      ${
        level === 'self-care'
          ? emergencyCard(view)
          : level === 'soon'
            ? html`${helped} ${emergencyCard(view)}`
            : html`${emergencyCard(view)} ${helped}`
      }
      ${stop.reminder ? html`<p>${stop.reminder}</p>` : nothing}
      ${pale?.soles ? soles(pale.soles) : nothing}
    `,
    places: view.isLocked ? nothing : startAgain(view, actions),
    // Keep the place of Stop free of buttons, however far the words are scrolled.
    shelf: html`<div class="shelf stop-shelf" part="shelf">
      ${line('locked', view.isLocked ? view.lockedText : (step.stop ?? stop.text))}
    </div>`,
  });
};

export const endView = (view: TimerView, actions: TimerActions): TemplateResult =>
  wentWrong(view.session) ? wrongView(view, actions) : completeView(view, actions);
