/** One safety question a screen; a yes or a not sure shows its card and ends there. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords, hadThisLine, showAdvice } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { helpCard, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { legDrawing } from '../../parts/leg-drawings.js';
import type { CheckOutcome } from '../../model/safety-check.js';
import type { SafetyQuestion } from '../../model/exercises-document.js';
import { placeOfStop, stage, stillBar } from './stage-view.js';
import type { TimerActions, TimerView } from './timer-screen.js';

const top = (view: TimerView, actions: TimerActions, count: unknown = nothing) => html`
  <div class="top">
    <button type="button" class="quiet" part="back" @click=${() => actions.previousQuestion()}>
      ${icon(icons.back)}<span>${view.words.text('back')}</span>
    </button>
    ${count}
  </div>
`;

/** The same three places for every question. */
export const answerButtons = (
  { words }: TimerView,
  answer: (answer: 'yes' | 'no' | 'not-sure') => void,
): TemplateResult => html`
  <div class="answers" part="answers">
    <button type="button" class="button place-1" @click=${() => answer('yes')}>
      ${words.text('yes')}
    </button>
    <button type="button" class="button place-2" @click=${() => answer('no')}>
      ${words.text('no')}
    </button>
    <button type="button" class="button place-3" @click=${() => answer('not-sure')}>
      ${words.text('notSure')}
    </button>
  </div>
`;

/** Decoration of a wide screen: somebody who sits, whatever is asked. */
export const sitting = html`<div class="figure pose only-wide">
  ${legDrawing('legs-lowered', { still: true })}
</div>`;

const backToStart = (view: TimerView, actions: TimerActions) => html`
  <button type="button" class="quiet" @click=${() => actions.reset()}>
    ${view.words.text('backToStart')}
  </button>
`;

/** What was asked, above what its answer leads to. */
const asked = ({ question, lines }: SafetyQuestion) => html`
  <div class="asked soft">
    <p>${question}</p>
    ${signLines(lines)}
  </div>
`;

/** Stays once an emergency was answered "Yes" and taken back: it may have come and gone. */
export const hadThis = ({ had, scene }: TimerView): unknown =>
  had.length > 0
    ? html`<div class="had-this" part="had-this">
        ${had.map(asked)}
        <p><strong>${hadThisLine(scene)}</strong></p>
      </div>`
    : nothing;

const asking = (
  view: TimerView,
  actions: TimerActions,
  { question, number }: CheckOutcome & { kind: 'ask' },
): TemplateResult => {
  const { askedCount: total } = view;
  const { lines, hint } = question;
  const count = view.words.text('question', { n: number, total });
  return stage({
    state: 'asking',
    top: html`${top(view, actions, html`<p class="small count">${count}</p>`)}
    ${stillBar([...Array(total).keys()], number)}`,
    head: html`
      ${hadThis(view)}
      ${heading(view.titleLevel, question.question, {
        look: 'question',
        describedBy: lines && 'signs',
        focusable: true,
      })}
    `,
    figure: sitting,
    words: html`${signLines(lines, 'signs')}${hint ? html`<p class="soft">${hint}</p>` : nothing}`,
    places: answerButtons(view, (answer) => actions.answer(answer)),
    shelf: placeOfStop(view.words.text('stop')),
  });
};

const blocked = (
  view: TimerView,
  actions: TimerActions,
  { question, level, advice, clearance }: CheckOutcome & { kind: 'blocked' },
): TemplateResult => {
  const { scene, titleLevel } = view;
  const saysHow = level === 'emergency' || level === 'urgent';
  const heading = saysHow ? undefined : (question.cardTitle ?? showAdvice(scene, 'doNotStart'));
  return stage({
    state: 'advised',
    grows: true,
    top: top(view, actions),
    head: html`${hadThis(view)} ${asked(question)}`,
    figure: sitting,
    words: helpCard({
      ...cardWords(level, scene, { heading, text: [advice] }),
      headingLevel: titleLevel,
      focusable: true,
    }),
    places: html`
      ${
        clearance
          ? html`<button
              type="button"
              class="button"
              part="clearance"
              @click=${() => actions.clear()}
            >
              <span>${clearance}</span>
            </button>`
          : nothing
      }
      ${backToStart(view, actions)}
    `,
    shelf: nothing,
  });
};

/** The questions are over, but an emergency was answered "Yes" before and taken back. */
const refused = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { scene, titleLevel, had } = view;
  return stage({
    state: 'advised',
    grows: true,
    top: top(view, actions),
    head: had.map(asked),
    figure: sitting,
    words: helpCard({
      ...cardWords('emergency', scene, {
        heading: showAdvice(scene, 'hadThisNoStart'),
        text: [hadThisLine(scene)],
      }),
      headingLevel: titleLevel,
      focusable: true,
    }),
    places: backToStart(view, actions),
    shelf: nothing,
  });
};

export const safetyCheckView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { check } = view;
  switch (check?.kind) {
    case 'ask':
      return asking(view, actions, check);
    case 'blocked':
      return blocked(view, actions, check);
    default:
      return refused(view, actions);
  }
};
