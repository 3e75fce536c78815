/**
 * A session under way: getting ready, running, paused, waiting, asked. The seconds, the ring and
 * the bar are painted by timer-digits.ts once a second, without a new render.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { levelLinks, levelWord, needsPlaceToGo, showAdvice } from '../../controllers/help-words.js';
import { canGoBack, paleStep, stepAhead } from '../../model/session.js';
import type { Step } from '../../model/exercises-document.js';
import { heading } from '../../parts/heading.js';
import { helpCard, helpLinks } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { timerIcons } from './timer-icons.js';
import { drawing } from '../../parts/pictures.js';
import { soles } from '../../parts/soles.js';
import { restingDrawing, sitting } from './resting-drawing.js';
import { line } from './line-view.js';
import { stepPictures } from './pictures-view.js';
import { answerButtons } from './safety-check-view.js';
import { stage, type Stage } from './stage-view.js';
import type { TimerActions, TimerView } from './timer-screen.js';
import { restAdvice, stepWords, waitNote, waitWords } from './timer-text.js';

/** In units of the ring's 120 wide view box. */
const ringRadius = 56;

const ring = svg`
  <circle class="ring-track" cx="60" cy="60" r=${ringRadius}></circle>
  <circle class="ring-rest" cx="60" cy="60" r=${ringRadius} pathLength="1"
    transform="rotate(-90 60 60)"></circle>`;

const top = (view: TimerView, actions: TimerActions) => {
  const { words, session, plan } = view;
  const { round, rounds } = session;
  const step = { n: session.step + 1, total: plan.steps.length };
  return html`
    <div class="top">
      ${line(
        'small count',
        rounds > 1
          ? words.text('stepAndRound', { ...step, round, rounds })
          : words.text('step', step),
      )}
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
  <div class="shelf stop-shelf no-print" part="stop-shelf">
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

/** Before what to do, so that it is seen without a scroll. */
const helperLine = ({ needsHelper, program, session }: TimerView) =>
  line('helper', needsHelper && program.steps[session.step]!.helperLine, 'helper');

const notices = (view: TimerView, actions: TimerActions) => {
  const { words, notices: on, program, session } = view;
  const { ifScreenGoesDark } = program.steps[session.step]!;
  const isItsTime = session.status === 'preparing' || session.status === 'running';
  return html`
    ${line(
      'small',
      on.awake && [words.text('wakeLockRefused'), ' ', isItsTime ? ifScreenGoesDark : nothing],
    )}
    ${line('small', on.charge && words.text('charge'))}
    ${
      on.soundLost
        ? html`<button type="button" class="quiet" @click=${() => actions.restoreSound()}>
            ${icon(timerIcons.bell)}<span>${words.text('soundLost')}</span>
          </button>`
        : nothing
    }
  `;
};

/** The one filled button: ends getting ready and a pause, and pauses what runs. */
const primaryButton = (view: TimerView, actions: TimerActions) => {
  const { status } = view.session;
  const [key, its, press] =
    status === 'preparing'
      ? (['begin', timerIcons.play, () => actions.next()] as const)
      : status === 'paused'
        ? (['resume', timerIcons.play, () => actions.resume()] as const)
        : (['pause', icons.pause, () => actions.pause()] as const);
  return html`<button
    type="button"
    class="button primary place-1"
    part="primary"
    data-primary
    @click=${press}
  >
    ${icon(its)}<span>${view.words.text(key)}</span>
  </button>`;
};

/** Beside the time it is about: skips what is left of it, or holds the lead-in. */
const timeButton = ({ session, words }: TimerView, actions: TimerActions) => {
  switch (session.status) {
    case 'preparing':
      return html`<button type="button" class="button tool" @click=${() => actions.pause()}>
        ${icon(icons.pause)}<span>${words.text('pause')}</span>
      </button>`;
    case 'running':
      return html`<button
        type="button"
        class="button tool"
        part="next"
        @click=${() => actions.next()}
      >
        <span>${words.text('next')}</span>
      </button>`;
    default:
      return nothing;
  }
};

const paleButton = ({ plan, session, program }: TimerView, actions: TimerActions) => {
  const index = paleStep(plan, session);
  const { pale, pose } = index === undefined ? {} : program.steps[index]!;
  return pale
    ? html`<button
        type="button"
        class="button place-3"
        part="pale"
        @click=${() => actions.turnedPale()}
      >
        ${pose && icon(timerIcons.foot)}<span>${pale.label}</span>
      </button>`
    : nothing;
};

const backButton = ({ words }: TimerView, actions: TimerActions) =>
  html`<button type="button" class="button place-3" part="back" @click=${() => actions.back()}>
    ${icon(icons.back, true)}<span>${words.text('stepBack')}</span>
  </button>`;

/** The small line under the digits. */
const dialNote = ({ words, session }: TimerView, step: Step) => {
  if (session.status === 'preparing') return words.text('getReady');
  if (session.status === 'paused') return words.text('paused');
  return step.pace
    ? html`<span class="pace"></span>`
    : words.text('round', { n: session.round, total: session.rounds });
};

/** The frame of a session: its top row, its bar and Stop outlive every change of what is between. */
type Between = Omit<Stage, 'top' | 'shelf' | 'handsFree'>;

/** Getting ready, running and paused: what goes on now. */
const underWay = (view: TimerView, actions: TimerActions): Between => {
  const { words, session, program, plan, titleLevel } = view;
  const step = program.steps[session.step]!;
  const { status } = session;
  const { title, text, look, frame } = stepWords(view);
  const why = restAdvice(view);
  return {
    state: status,
    head: heading(titleLevel, title, { look: 'title step-title', part: 'step-title' }),
    figure: html`<div class="figure" part="dial">
      <div class="dial">
        ${drawing(look, view.draw, { crop: true, frame })}
        <div class="clock">
          ${
            status === 'preparing'
              ? nothing
              : html`<svg class="ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
                  ${ring}
                </svg>`
          }
          <div>
            <p class="time" part="time" role="timer" aria-label=${words.text('timeLeft')}></p>
          </div>
        </div>
        ${line('small dial-note', dialNote(view, step))}
        <div class="time-button">${timeButton(view, actions)}</div>
      </div>
    </div>`,
    words: html`
      ${line('why', why)}
      ${
        // When to stop comes before what to do: it is read while the legs are up.
        line('watch-for', status === 'running' && step.watchFor, 'watch-for')
      }
      ${helperLine(view)} ${line('instruction', text, 'instruction')}
      ${stepPictures(view, actions, step)} ${notices(view, actions)}
    `,
    places: html`
      ${primaryButton(view, actions)}
      <p class="small total place-2" part="total"></p>
      ${canGoBack(plan, session) ? backButton(view, actions) : paleButton(view, actions)}
    `,
  };
};

const overrunQuestion = (view: TimerView, actions: TimerActions): Between => {
  const { program, session, titleLevel, scene } = view;
  const { overrun } = program.steps[session.step]!;
  const question = overrun?.question ?? showAdvice(scene, 'stopWhen');
  return {
    state: 'asking',
    head: heading(titleLevel, question, { look: 'question', focusable: true }),
    figure: sitting(program),
    words: nothing,
    places: answerButtons(view, (answer) => actions.answerOverrun(answer === 'no')),
  };
};

const waiting = (view: TimerView, actions: TimerActions): Between => {
  const { words, program, session, titleLevel, scene, plan } = view;
  const step = program.steps[session.step]!;
  const { title, text, look, frame } = waitWords(view);
  const { reason } = session.wait!;
  const pale = reason === 'pale' ? step.pale : undefined;
  const note = waitNote(view);
  const ahead = stepAhead(plan, session);
  const isLast = reason !== 'pale' && ahead === undefined;
  const done = (isLast && program.afterLabel) || step.doneLabel;
  return {
    state: 'waiting',
    head: html`
      ${line('lead soft', note)}
      ${heading(titleLevel, title, { look: 'do-now', part: 'step-title' })}
    `,
    figure:
      // No picture of somebody lying flat beside the words for somebody who is breathless.
      pale
        ? nothing
        : html`<div class="figure pose">
            ${look ? drawing(look, view.draw, { crop: true, frame }) : restingDrawing(view)}
          </div>`,
    words: pale
      ? html`<div class="told">
            ${helpCard({
              level: 'soon',
              word: levelWord(scene, 'soon'),
              heading: pale.label,
              headingLevel: titleLevel + 1,
              text: [text],
              links: [],
            })}
            ${helperLine(view)} ${notices(view, actions)}
          </div>
          ${pale.soles ? soles(pale.soles) : nothing}`
      : html`
          ${helperLine(view)} ${line('lead', text)}
          ${ahead === undefined ? nothing : stepPictures(view, actions, program.steps[ahead]!)}
          ${notices(view, actions)}
        `,
    places: html`
      <button
        type="button"
        class="button primary place-1"
        part="primary"
        data-primary
        @click=${() => actions.next()}
      >
        <span>${reason === 'lead-in' ? words.text('begin') : done}</span>
      </button>
      ${paleButton(view, actions)}
      ${
        // The card speaks of a call: it stands where it is seen, clear of Stop.
        pale
          ? html`<div class="place-3">
              ${
                needsPlaceToGo('emergency', scene.contacts)
                  ? html`<p>${showAdvice(scene, 'noNumber')}</p>`
                  : nothing
              }
              ${helpLinks(
                levelLinks('soon', scene.contacts, words).filter(
                  ({ name }) => name === 'emergency',
                ),
                'soon',
              )}
            </div>`
          : nothing
      }
    `,
  };
};

/** No tap on Stop is lost, and no focus on it. */
export const sessionView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { status, wait } = view.session;
  const between =
    status !== 'waiting'
      ? underWay(view, actions)
      : wait!.asking
        ? overrunQuestion(view, actions)
        : waiting(view, actions);
  return stage({
    ...between,
    handsFree: view.handsFree,
    top: top(view, actions),
    shelf: stopShelf(view, actions),
  });
};
