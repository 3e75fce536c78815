/** Before the start: what the exercise is, its times, what is known of it, and one button. */
import { html, nothing, type TemplateResult } from 'lit';
import { showAdvice } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { signLines } from '../../parts/help-card.js';
import { icon } from '../../parts/icons.js';
import { timerIcons } from './timer-icons.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { drawing } from '../../parts/pictures.js';
import { stepper } from '../../parts/stepper.js';
import { switchControl } from '../../parts/switch.js';
import { line } from './line-view.js';
import { overviewPictures } from './pictures-view.js';
import { hasPoses } from './resting-drawing.js';
import { hadThis, refusal } from './safety-check-view.js';
import type { TimerActions, TimerView } from './timer-screen.js';
import { lookOf, lowerFirst, overrunAdvice, readDuration } from './timer-text.js';

/** True when the exercise may start. Otherwise no setting is shown, since it would promise a start. */
const canStart = ({ isLocked, refusal, saidEmergency, overrun }: TimerView): boolean =>
  !isLocked && !refusal && !saidEmergency && !overrun;

const step = (view: TimerView, actions: TimerActions, index: number) => {
  const its = view.program.steps[index]!;
  const { title, seconds } = its;
  const chosen = view.plan.steps[index]!.seconds;
  return html`<li class="overview-step" part="step">
    ${drawing(lookOf(its), view.draw)}
    <div class="overview-time">
      ${line('step-name', title)}
      ${
        seconds.min === seconds.max || !canStart(view)
          ? line('small', readDuration(view.words, chosen))
          : stepper({
              name: title,
              less: view.words.text('less', { name: title }),
              more: view.words.text('more', { name: title }),
              value: readDuration(view.words, chosen),
              atMin: chosen <= seconds.min,
              atMax: chosen >= seconds.max,
              part: 'time-stepper',
              note: seconds.more,
              noteId: `more-${index}`,
              change: (change) => actions.changeSeconds(index, change),
            })
      }
    </div>
  </li>`;
};

const rounds = (view: TimerView, actions: TimerActions) => {
  const { min, max, more } = view.program.rounds;
  const name = view.words.text('rounds');
  return html`<div class="overview-rounds">
    ${
      min === max
        ? nothing
        : html`${line('step-name', name)}
          ${stepper({
            name,
            less: view.words.text('less', { name }),
            more: view.words.text('more', { name }),
            value: view.words.number(view.plan.rounds),
            atMin: view.plan.rounds <= min,
            atMax: view.plan.rounds >= max,
            part: 'rounds-stepper',
            note: more,
            noteId: 'more-rounds',
            change: (change) => actions.changeRounds(change),
          })}`
    }
    <button type="button" class="quiet" part="try-sound" @click=${() => actions.trySound()}>
      ${icon(timerIcons.bell)}<span>${view.words.text('trySound')}</span>
    </button>
  </div>`;
};

const stopRules = ({ program: { stop }, scene, titleLevel }: TimerView) => html`
  <div class="evidence" part="stop-rules">
    ${heading(titleLevel + 1, showAdvice(scene, 'stopWhen'), { look: 'evidence-title' })}
    ${[stop.first, stop.text, stop.emergencyText].map((words) => line('small', words))}
    ${signLines(stop.emergencyLines)}
  </div>
`;

/** A start button that is not the primary one. */
const plainStart = (label: string, actions: TimerActions) => html`
  <button type="button" class="button" part="start" @click=${() => actions.start()}>
    <span>${label}</span>
  </button>
`;

/** After a reload, "Carry on" is the primary button. */
const carryOn = (view: TimerView, actions: TimerActions) => html`
  <div class="carry-on" part="carry-on">
    ${heading(view.titleLevel + 1, view.words.text('carryOn'), { look: 'carry-on-title' })}
    <button type="button" class="button primary" data-primary @click=${() => actions.carryOn()}>
      <span>${view.carryOn}</span>
    </button>
  </div>
  ${plainStart(view.words.text('startAgain'), actions)}
`;

const start = ({ words, questionCount }: TimerView, actions: TimerActions) => html`
  <button
    type="button"
    class="button primary"
    part="start"
    data-primary
    @click=${() => actions.start()}
  >
    ${words.text('start')}
  </button>
  ${line('small', questionCount > 0 && words.plural('startHint', questionCount))}
`;

/** After a reload in a raise: says first to lower the legs. */
const legsDown = ({ program, titleLevel }: TimerView) => {
  const words = lowerFirst(program);
  return html`<div class="lower-first">
    ${words ? heading(titleLevel + 1, words, { look: 'title' }) : nothing}
    ${hasPoses(program) ? legDrawing('lying-flat', { crop: true }) : nothing}
  </div>`;
};

/** What still matters from before, shown above everything else on the overview. */
const before = (view: TimerView) => {
  if (view.isLocked) return hadThis(view);
  return html`${view.overrun === 'legs-up' ? legsDown(view) : nothing}
  ${line('why', view.overrun === 'unanswered' && overrunAdvice(view.program, true))}
  ${refusal(view)}`;
};

/** The shelf at the bottom: the next thing to do, or why there is none. */
const shelf = (view: TimerView, actions: TimerActions) => {
  const { words, program, scene, isLocked, lockedText, saidEmergency, overrun } = view;
  if (isLocked) return line('locked', lockedText);
  if (saidEmergency) return line('locked', showAdvice(scene, 'hadThisNoStart'));
  if (view.refusal) return plainStart(words.text('answerAgain'), actions);
  if (overrun === 'rested') return line('locked', overrunAdvice(program, true));
  if (view.carryOn) return carryOn(view, actions);
  return overrun ? plainStart(words.text('start'), actions) : start(view, actions);
};

/** On a phone the pictures stand in a row above the words, and not beside each step. */
const strip = ({ program, draw }: TimerView) => html`
  <div class="overview-strip">
    ${[
      // Steps that repeat have the same picture, each in an object of its own.
      ...new Map(program.steps.map((its) => [its.picture?.src ?? its.pose, lookOf(its)])).values(),
    ].map((look) => drawing(look, draw))}
  </div>
`;

export const overviewView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { program, words, titleLevel, cues, questionCount } = view;
  return html`
    <div class="sheet overview">
      ${heading(titleLevel, program.title, { look: 'title', part: 'title' })} ${before(view)}
      ${canStart(view) ? strip(view) : nothing} ${line('lead', program.summary)}
      ${canStart(view) ? view.prescribed?.view(view, readDuration) : nothing}
      ${view.notFor ? html`<p part="not-for">${view.notFor}</p>` : nothing}
      <ol class="overview-steps" part="steps">
        ${program.steps.map((_, index) => step(view, actions, index))}
      </ol>
      ${
        canStart(view)
          ? html`${overviewPictures(view, actions)} ${rounds(view, actions)}
              <div class="cues" part="cues">
                ${cues.map(({ name, on }) =>
                  switchControl({
                    label: words.text(name),
                    describedBy: name === 'handsFree' ? 'hands-free-hint' : undefined,
                    isOn: on,
                    toggle: () => actions.toggle(name),
                  }),
                )}
                ${
                  cues.some(({ name }) => name === 'handsFree')
                    ? html`<p class="small cue-hint" id="hands-free-hint">
                        ${words.text('handsFreeHint')}
                      </p>`
                    : nothing
                }
              </div>`
          : nothing
      }
      <div class="evidence" part="evidence">
        ${heading(titleLevel + 1, words.text('doesItHelp'), { look: 'evidence-title' })}
        ${line('small', program.evidence)}
      </div>
      ${questionCount > 0 ? nothing : stopRules(view)}
    </div>
    <div class="shelf start-shelf" part="shelf">${shelf(view, actions)}</div>
  `;
};
