/** One safety question a screen; a yes or a not sure shows its card and ends there. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords, hadThisLine, showAdvice } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { helpCard, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import type { CheckOutcome } from '../../model/safety-check.js';
import type { SafetyQuestion } from '../../model/exercises-document.js';
import { line } from './line-view.js';
import { sitting } from './resting-drawing.js';
import { placeOfStop, stage, stillBar } from './stage-view.js';
import type { TimerActions, TimerView } from './timer-screen.js';

const top = (view: TimerView, actions: TimerActions, count: unknown = nothing) => html`
  <div class="top">
    <button type="button" class="quiet" part="back" @click=${() => actions.previousQuestion()}>
      ${icon(icons.back, true)}<span>${view.words.text('back')}</span>
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

const backToStart = (view: TimerView, actions: TimerActions) => html`
  <button type="button" class="quiet" @click=${() => actions.leave()}>
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
    asks: true,
    top: html`${top(view, actions, line('small count', count))}
    ${stillBar([...Array(total).keys()], number)}`,
    head: html`
      ${hadThis(view)}
      ${heading(view.titleLevel, question.question, {
        look: 'question',
        describedBy: lines && 'signs',
        focusable: true,
      })}
    `,
    figure: sitting(view.program),
    words: html`${signLines(lines, 'signs')}${line('soft', hint)}`,
    places: answerButtons(view, (answer) => actions.answer(answer)),
    shelf: placeOfStop(view.words.text('stop')),
  });
};

/** What an answer that bars a start comes to. */
const blockedCard = (
  { scene }: TimerView,
  { question, level, advice }: CheckOutcome & { kind: 'blocked' },
  place: { headingLevel: number; focusable?: boolean },
) => {
  const saysHow = level === 'emergency' || level === 'urgent';
  const heading = saysHow ? undefined : (question.cardTitle ?? showAdvice(scene, 'doNotStart'));
  return helpCard({ ...cardWords(level, scene, { heading, text: [advice] }), ...place });
};

/** After an emergency that was answered "Yes" and taken back. */
const hadCard = ({ scene }: TimerView, place: { headingLevel: number; focusable?: boolean }) =>
  helpCard({
    ...cardWords('emergency', scene, {
      heading: showAdvice(scene, 'hadThisNoStart'),
      text: [hadThisLine(scene)],
    }),
    ...place,
  });

/** On the overview: what was said in the questions still stands. */
export const refusal = (view: TimerView): unknown => {
  const { had, titleLevel, refusal: outcome } = view;
  const place = { headingLevel: titleLevel + 1 };
  if (outcome)
    return html`${hadThis(view)} ${asked(outcome.question)} ${blockedCard(view, outcome, place)}`;
  return had.length > 0 ? html`${had.map(asked)} ${hadCard(view, place)}` : nothing;
};

const blocked = (
  view: TimerView,
  actions: TimerActions,
  outcome: CheckOutcome & { kind: 'blocked' },
): TemplateResult => {
  const { titleLevel } = view;
  const { question, clearance } = outcome;
  return stage({
    state: 'advised',
    grows: true,
    top: top(view, actions),
    head: html`${hadThis(view)} ${asked(question)}`,
    figure: sitting(view.program),
    words: blockedCard(view, outcome, { headingLevel: titleLevel, focusable: true }),
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
  const { titleLevel, had } = view;
  return stage({
    state: 'advised',
    grows: true,
    top: top(view, actions),
    head: had.map(asked),
    figure: sitting(view.program),
    words: hadCard(view, { headingLevel: titleLevel, focusable: true }),
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
