/** Before the start: what the exercise is, its times, what is known of it, and one button. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../parts/heading.js';
import { icon, icons } from '../../parts/icons.js';
import { timerIcons } from './timer-icons.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import { lockedWords } from './end-view.js';
import type { CueName, TimerActions, TimerView } from './timer-view.js';
import { readDuration } from './timer-words.js';

interface Stepper {
  name: string;
  value: string;
  atMin: boolean;
  atMax: boolean;
  part: string;
  change: (change: -1 | 1) => void;
}

const stepper = (view: TimerView, { name, value, atMin, atMax, part, change }: Stepper) => {
  const button = (which: 'less' | 'more', step: -1 | 1, end: boolean) =>
    // Not disabled at a limit: a disabled button would drop the focus of whoever pressed it.
    html`<button
      type="button"
      aria-label=${view.words.text(which, { name })}
      aria-disabled=${end ? 'true' : nothing}
      @click=${() => !end && change(step)}
    >
      ${icon(which === 'less' ? icons.less : timerIcons.more)}
    </button>`;
  return html`<div class="stepper" part=${part} role="group" aria-label=${name}>
    ${button('less', -1, atMin)}<output>${value}</output>${button('more', 1, atMax)}
  </div>`;
};

const step = (view: TimerView, actions: TimerActions, index: number) => {
  const { title, pose, seconds } = view.program.steps[index]!;
  const chosen = view.plan.steps[index]!.seconds;
  return html`<li class="overview-step" part="step">
    ${legDrawing(pose)}
    <div class="overview-time">
      <p class="step-name">${title}</p>
      ${
        seconds.min === seconds.max
          ? html`<p class="small">${readDuration(view.words, chosen)}</p>`
          : stepper(view, {
              name: title,
              value: readDuration(view.words, chosen),
              atMin: chosen <= seconds.min,
              atMax: chosen >= seconds.max,
              part: 'time-stepper',
              change: (change) => actions.changeSeconds(index, change),
            })
      }
    </div>
  </li>`;
};

const rounds = (view: TimerView, actions: TimerActions) => {
  const { min, max } = view.program.rounds;
  const name = view.words.text('rounds');
  return html`<div class="overview-rounds">
    ${
      min === max
        ? nothing
        : html`<p class="step-name" id="rounds">${name}</p>
            ${stepper(view, {
              name,
              value: String(view.plan.rounds),
              atMin: view.plan.rounds <= min,
              atMax: view.plan.rounds >= max,
              part: 'rounds-stepper',
              change: (change) => actions.changeRounds(change),
            })}`
    }
    <button type="button" class="quiet" part="try-sound" @click=${() => actions.trySound()}>
      ${icon(timerIcons.bell)}<span>${view.words.text('trySound')}</span>
    </button>
  </div>`;
};

const cueSwitch = (view: TimerView, actions: TimerActions, name: CueName, on: boolean) =>
  html`<label class="cue">
    <input
      type="checkbox"
      role="switch"
      .checked=${on}
      @change=${() => actions.toggle(name)}
    /><span>${view.words.text(name)}</span>
  </label>`;

const stopRules = ({ program, words, titleLevel }: TimerView) => html`
  <div class="evidence" part="stop-rules">
    ${heading(titleLevel + 1, words.text('stopWhen'), { look: 'evidence-title' })}
    <p class="small">${program.stop.text}</p>
    <p class="small">${program.stop.emergencyText}</p>
  </div>
`;

const carryOn = (view: TimerView, actions: TimerActions) => html`
  <div class="carry-on" part="carry-on">
    ${heading(view.titleLevel + 1, view.words.text('carryOn'))}
    <button type="button" class="button" @click=${() => actions.carryOn()}>${view.carryOn}</button>
    <button type="button" class="quiet" @click=${() => actions.discard()}>
      ${view.words.text('startAgain')}
    </button>
  </div>
`;

export const overviewView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { program, words, titleLevel, cues } = view;
  return html`
    <div class="sheet">
      ${heading(titleLevel, program.title, { look: 'title', part: 'title' })}
      <p class="lead">${program.summary}</p>
      ${view.carryOn && !view.isLocked ? carryOn(view, actions) : nothing}
      <ol class="overview-steps" part="steps">
        ${program.steps.map((_, index) => step(view, actions, index))}
      </ol>
      ${rounds(view, actions)}
      <div class="cues" part="cues">
        ${cues.map(({ name, on }) => cueSwitch(view, actions, name, on))}
      </div>
      <div class="evidence" part="evidence">
        ${heading(titleLevel + 1, words.text('doesItHelp'), { look: 'evidence-title' })}
        <p class="small">${program.evidence}</p>
      </div>
      ${view.asksFirst ? nothing : stopRules(view)}
    </div>
    <div class="shelf sticky no-print" part="shelf">
      ${
        view.isLocked
          ? html`<p class="locked">${lockedWords(view)}</p>`
          : html`<button
                type="button"
                class="button primary"
                part="start"
                data-primary
                @click=${() => actions.start()}
              >
                ${words.text('start')}
              </button>
              ${view.asksFirst ? html`<p class="small">${words.text('startHint')}</p>` : nothing}`
      }
    </div>
  `;
};
