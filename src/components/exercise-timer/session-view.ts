/**
 * A session under way: getting ready, running, paused, waiting. The top row, the bar and the Stop
 * shelf keep their places on all of them. The seconds, the ring and the bar are painted by
 * timer-paint.ts once a second, without a new render.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { levelLinks, levelWord, needsPlaceToGo, showAdvice } from '../../controllers/help-words.js';
import { canGoBack, paleStep, stepAhead } from '../../model/session.js';
import type { Step } from '../../model/exercises-document.js';
import { heading } from '../../parts/heading.js';
import { helpCard, helpLinks } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { timerIcons } from './timer-icons.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { endWords, leadInWords, stepWords, type StepWords } from './step-words.js';
import type { TimerActions, TimerView } from './timer-view.js';

/** In units of the ring's 120 wide view box. */
const ringRadius = 56;

const ring = svg`
  <circle class="ring-track" cx="60" cy="60" r=${ringRadius}></circle>
  <circle class="ring-rest" cx="60" cy="60" r=${ringRadius} pathLength="1"
    transform="rotate(-90 60 60)"></circle>`;

const top = (view: TimerView, actions: TimerActions) => {
  const { words, session, plan } = view;
  return html`
    <div class="top">
      <p class="small">
        ${words.text('step', { n: session.step + 1, total: plan.steps.length })}${
          session.rounds > 1
            ? html`, ${words.text('round', { n: session.round, total: session.rounds })}`
            : nothing
        }
      </p>
      <button type="button" class="quiet" part="finish" @click=${() => actions.finish()}>
        ${words.text('finish')}
      </button>
    </div>
    <div class="bar" part="bar" aria-hidden="true">
      ${plan.steps.map(
        (entry) => html`<span class="bar-part" data-seconds=${entry.seconds}><span></span></span>`,
      )}
    </div>
  `;
};

const stopShelf = (view: TimerView, actions: TimerActions) => html`
  <div class="shelf sticky stop-shelf no-print" part="stop-shelf">
    <button
      type="button"
      class="button stop"
      part="stop"
      data-at-once
      @click=${() => actions.stopForPain()}
    >
      ${icon(timerIcons.hand)}<span>${view.words.text('stop')}</span>
    </button>
  </div>
`;

const notices = (view: TimerView, actions: TimerActions) => {
  const { words, notices: on, needsHelper, program, session } = view;
  const { helperLine, ifScreenGoesDark } = program.steps[session.step]!;
  const isItsTime = session.status === 'preparing' || session.status === 'running';
  return html`
    ${needsHelper && helperLine ? html`<p class="helper" part="helper">${helperLine}</p>` : nothing}
    ${
      on.awake
        ? html`<p class="small">
            ${words.text('wakeLockRefused')} ${isItsTime ? ifScreenGoesDark : nothing}
          </p>`
        : nothing
    }
    ${on.charge ? html`<p class="small">${words.text('charge')}</p>` : nothing}
    ${
      on.soundLost
        ? html`<button type="button" class="quiet" @click=${() => actions.restoreSound()}>
            ${icon(timerIcons.bell)}<span>${words.text('soundLost')}</span>
          </button>`
        : nothing
    }
  `;
};

/** The primary button: same place, changing text. */
const pauseOrResume = (view: TimerView, actions: TimerActions) => {
  const isPaused = view.session.status === 'paused';
  return html`<button
    type="button"
    class="button primary"
    part="primary"
    data-primary
    @click=${() => (isPaused ? actions.resume() : actions.pause())}
  >
    ${icon(isPaused ? timerIcons.play : icons.pause)}<span
      >${view.words.text(isPaused ? 'resume' : 'pause')}</span
    >
  </button>`;
};

const paleButton = ({ plan, session, program }: TimerView, actions: TimerActions) => {
  const index = paleStep(plan, session);
  const pale = index === undefined ? undefined : program.steps[index]!.pale;
  return pale
    ? html`<button type="button" class="button" part="pale" @click=${() => actions.turnedPale()}>
        ${icon(timerIcons.foot)}<span>${pale.label}</span>
      </button>`
    : nothing;
};

const controlsOf = (view: TimerView, actions: TimerActions) => {
  const { words, session, plan } = view;
  const isRunning = session.status === 'running';
  return html`
    <div class="actions" part="actions">
      ${pauseOrResume(view, actions)}
      ${
        session.status === 'preparing'
          ? html`<button type="button" class="button" part="next" @click=${() => actions.next()}>
              ${words.text('begin')}
            </button>`
          : isRunning
            ? html`<button type="button" class="button" part="next" @click=${() => actions.next()}>
                ${words.text('next')}
              </button>`
            : nothing
      }
    </div>
    ${
      canGoBack(plan, session)
        ? html`<button type="button" class="button" part="back" @click=${() => actions.back()}>
            ${icon(icons.back)}<span>${words.text('stepBack')}</span>
          </button>`
        : paleButton(view, actions)
    }
  `;
};

/** In the rest after a raise that ran over: why nothing follows. */
export const restAdvice = ({ program, session }: Pick<TimerView, 'program' | 'session'>): string =>
  session.finalRest === 'overrun'
    ? (program.steps.find(({ overrun }) => overrun?.restAdvice)?.overrun?.restAdvice ?? '')
    : '';

/** The small line under the digits. */
const dialNote = ({ words, session }: TimerView, step: Step) => {
  if (session.status === 'preparing') return words.text('getReady');
  if (session.status === 'paused') return words.text('paused');
  return step.pace
    ? html`<span class="pace"></span>`
    : words.text('round', { n: session.round, total: session.rounds });
};

/** Getting ready, running and paused: what goes on now. */
const underWay = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, session, program, titleLevel } = view;
  const step = program.steps[session.step]!;
  const { status } = session;
  const isPreparing = status === 'preparing';
  const isRunning = status === 'running';
  const { title, text, pose } = stepWords(step, session, words);
  const why = restAdvice(view);
  const told = html`${text ? html`<p class="instruction" part="instruction">${text}</p>` : nothing}
  ${notices(view, actions)}`;
  return html`
    <div class="sheet session" data-status=${status}>
      <div class="main">
        ${top(view, actions)}
        ${heading(titleLevel, title, { look: 'title step-title', part: 'step-title' })}
        ${why ? html`<p class="why">${why}</p>` : nothing}
        ${
          // When to stop comes before everything but the name of the step.
          isRunning && step.watchFor
            ? html`<p class="watch-for" part="watch-for">${step.watchFor}</p>`
            : nothing
        }
        <div class="dial" part="dial">
          ${
            isPreparing
              ? nothing
              : html`<svg class="ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
                  ${ring}
                </svg>`
          }
          <div class="dial-inner">
            ${legDrawing(pose, { crop: true })}
            <p class="time" part="time" role="timer" aria-label=${words.text('timeLeft')}></p>
            <p class="small dial-note">${dialNote(view, step)}</p>
          </div>
        </div>
        <p class="small total" part="total"></p>
        ${isRunning ? nothing : told}
      </div>
      <div class="side">${controlsOf(view, actions)}</div>
    </div>
    ${isRunning ? html`<div class="sheet details">${told}</div>` : nothing}
  `;
};

/** What is said above the instruction of a wait. */
export const waitNote = (view: TimerView): string => {
  const { words, session, program, endedSecondsAgo } = view;
  const wait = session.wait!;
  const step = program.steps[session.step]!;
  if (wait.reason === 'lead-in') return words.text('leadInUnseen');
  if (wait.reason !== 'ended') return '';
  if (wait.cutShort) return words.text('passedUnseen');
  if (wait.unseen && endedSecondsAgo >= 3) {
    const minutes = Math.floor(endedSecondsAgo / 60);
    return minutes > 0
      ? words.plural('endedMinutesAgo', minutes, { step: step.title })
      : words.plural('endedSecondsAgo', endedSecondsAgo, { step: step.title });
  }
  const { seconds } = view.plan.steps[session.step]!;
  return seconds % 60 === 0
    ? words.plural('timeUp', seconds / 60)
    : words.plural('timeUpSeconds', seconds);
};

/** What to do now: get ready for the step that follows, or end. */
export const waitWords = (
  view: TimerView,
): Omit<StepWords, 'pose'> & { pose: StepWords['pose'] | undefined } => {
  const { session, plan, program, words } = view;
  const index = stepAhead(plan, session);
  const step = program.steps[session.step]!;
  const ahead = index === undefined ? undefined : leadInWords(program.steps[index]!, words);
  const end = endWords(program, step);
  if (session.wait?.reason === 'pale' && step.pale)
    return {
      title: step.stop ?? ahead?.title ?? end,
      text: step.pale.laterAdvice,
      pose: ahead?.pose,
    };
  return ahead ?? { title: end, text: '', pose: undefined };
};

const overrunQuestion = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, program, session, titleLevel, scene } = view;
  const { overrun } = program.steps[session.step]!;
  const question = overrun?.question ?? showAdvice(scene, 'stopWhen');
  return html`
    <div class="sheet session" data-status="waiting">
      ${top(view, actions)} ${heading(titleLevel, question, { look: 'question', focusable: true })}
      <div class="answers" part="answers">
        <button type="button" class="button" @click=${() => actions.answerOverrun(false)}>
          ${words.text('yes')}
        </button>
        <button type="button" class="button" @click=${() => actions.answerOverrun(true)}>
          ${words.text('no')}
        </button>
        <button type="button" class="button" @click=${() => actions.answerOverrun(false)}>
          ${words.text('notSure')}
        </button>
      </div>
    </div>
  `;
};

const waiting = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { words, program, session, titleLevel, scene, plan } = view;
  const step = program.steps[session.step]!;
  const { title, text, pose } = waitWords(view);
  const { reason } = session.wait!;
  const pale = reason === 'pale' ? step.pale : undefined;
  const note = waitNote(view);
  const isLast = reason !== 'pale' && stepAhead(plan, session) === undefined;
  const done = (isLast && program.afterLabel) || step.doneLabel;
  return html`
    <div class="sheet session" data-status="waiting">
      <div class="main">
        ${top(view, actions)} ${note ? html`<p class="lead soft">${note}</p>` : nothing}
        ${heading(titleLevel, title, {
          look: 'do-now',
          part: 'step-title',
        })}
        ${
          pale
            ? helpCard({
                level: 'soon',
                word: levelWord(scene, 'soon'),
                heading: pale.label,
                headingLevel: titleLevel + 1,
                text: [text],
                links: [],
              })
            : nothing
        }
        ${pose ? html`<div class="pose">${legDrawing(pose, { crop: true })}</div>` : nothing}
        ${text && !pale ? html`<p class="lead">${text}</p>` : nothing} ${notices(view, actions)}
      </div>
      <div class="side">
        <button
          type="button"
          class="button primary done"
          part="primary"
          data-primary
          @click=${() => actions.next()}
        >
          ${reason === 'lead-in' ? words.text('begin') : done}
        </button>
        ${paleButton(view, actions)}
        ${
          // The card speaks of a call. Under the button, which has to stay clear of Stop.
          pale
            ? html`${
                needsPlaceToGo('emergency', scene.contacts)
                  ? html`<p>${showAdvice(scene, 'noNumber')}</p>`
                  : nothing
              }${helpLinks(
                levelLinks('soon', scene.contacts, words).filter(
                  ({ name }) => name === 'emergency',
                ),
                'soon',
              )}`
            : nothing
        }
      </div>
    </div>
  `;
};

const sheet = (view: TimerView, actions: TimerActions): TemplateResult =>
  view.session.status === 'waiting'
    ? view.session.wait!.asking
      ? overrunQuestion(view, actions)
      : waiting(view, actions)
    : underWay(view, actions);

/** The Stop button outlives every change of sheet: no tap on it is lost, and no focus. */
export const sessionView = (view: TimerView, actions: TimerActions): TemplateResult => html`
  ${sheet(view, actions)} ${stopShelf(view, actions)}
`;
