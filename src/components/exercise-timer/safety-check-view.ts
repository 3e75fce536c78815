/** One safety question a screen; a yes or a not sure shows its card and ends there. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords, hadThisLine, showAdvice } from '../../controllers/help-words.js';
import { heading } from '../../parts/heading.js';
import { helpCard, signLines } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import type { CheckOutcome } from '../../model/safety-check.js';
import type { SafetyQuestion } from '../../model/exercises-document.js';
import type { TimerActions, TimerView } from './timer-view.js';

const top = (view: TimerView, actions: TimerActions, count: unknown = nothing) => html`
  <div class="top">
    <button type="button" class="quiet" part="back" @click=${() => actions.previousQuestion()}>
      ${icon(icons.back)}<span>${view.words.text('back')}</span>
    </button>
    ${count}
  </div>
`;

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
  { question, lines, hint }: SafetyQuestion,
  count: string,
): TemplateResult => html`
  <div class="sheet check asks">
    <div class="asking">
      ${top(view, actions, html`<p class="small">${count}</p>`)} ${hadThis(view)}
      ${heading(view.titleLevel, question, {
        look: 'question',
        describedBy: lines && 'signs',
        focusable: true,
      })}
      ${signLines(lines, 'signs')} ${hint ? html`<p class="soft">${hint}</p>` : nothing}
    </div>
    <div class="answers" part="answers">
      <button type="button" class="button" @click=${() => actions.answer('yes')}>
        ${view.words.text('yes')}
      </button>
      <button type="button" class="button" @click=${() => actions.answer('no')}>
        ${view.words.text('no')}
      </button>
      <button type="button" class="button" @click=${() => actions.answer('not-sure')}>
        ${view.words.text('notSure')}
      </button>
    </div>
  </div>
`;

const blocked = (
  view: TimerView,
  actions: TimerActions,
  { question, level, advice, clearance }: CheckOutcome & { kind: 'blocked' },
): TemplateResult => {
  const { scene, titleLevel } = view;
  const saysHow = level === 'emergency' || level === 'urgent';
  const heading = saysHow ? undefined : (question.cardTitle ?? showAdvice(scene, 'doNotStart'));
  return html`
    <div class="sheet check">
      ${top(view, actions)} ${hadThis(view)} ${asked(question)}
      ${helpCard({
        ...cardWords(level, scene, { heading, text: [advice] }),
        headingLevel: titleLevel,
        focusable: true,
      })}
      <div class="answers">
        ${
          clearance
            ? html`<button
                type="button"
                class="button"
                part="clearance"
                @click=${() => actions.clear()}
              >
                ${clearance}
              </button>`
            : nothing
        }
        ${backToStart(view, actions)}
      </div>
    </div>
  `;
};

/** The questions are over, but an emergency was answered "Yes" before and taken back. */
const refused = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { scene, titleLevel, had } = view;
  return html`
    <div class="sheet check">
      ${top(view, actions)} ${had.map(asked)}
      ${helpCard({
        ...cardWords('emergency', scene, {
          heading: showAdvice(scene, 'hadThisNoStart'),
          text: [hadThisLine(scene)],
        }),
        headingLevel: titleLevel,
        focusable: true,
      })}
      <div class="answers">${backToStart(view, actions)}</div>
    </div>
  `;
};

export const safetyCheckView = (view: TimerView, actions: TimerActions): TemplateResult => {
  const { check, words } = view;
  switch (check?.kind) {
    case 'ask':
      return asking(
        view,
        actions,
        check.question,
        words.text('question', { n: check.number, total: check.total }),
      );
    case 'blocked':
      return blocked(view, actions, check);
    default:
      return refused(view, actions);
  }
};
