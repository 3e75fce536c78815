/** One safety question a screen; a yes or a not sure shows its card and ends there. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../parts/heading.js';
import { helpCard, helpLinks } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';
import { clearanceOf } from '../../model/safety-check.js';
import type { SafetyQuestion } from '../../model/exercises-document.js';
import type { TimerActions, TimerView } from './timer-view.js';

const backButton = (view: TimerView, actions: TimerActions) => html`
  <button type="button" class="quiet" part="back" @click=${() => actions.previousQuestion()}>
    ${icon(icons.back)}<span>${view.words.text('back')}</span>
  </button>
`;

const asking = (
  view: TimerView,
  actions: TimerActions,
  question: SafetyQuestion,
  count: string,
): TemplateResult => html`
  <div class="sheet check">
    <div class="top">
      ${backButton(view, actions)}
      <p class="small">${count}</p>
    </div>
    ${heading(view.titleLevel, question.question, { look: 'question', focusable: true })}
    ${question.hint ? html`<p class="lead soft">${question.hint}</p>` : nothing}
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
  question: SafetyQuestion,
  advice: string,
): TemplateResult => {
  const { help } = question;
  const clearance = clearanceOf(question);
  return html`
    <div class="sheet check">
      <div class="top">${backButton(view, actions)}</div>
      <p class="lead soft">${question.question}</p>
      ${helpCard({
        level: help,
        word: view.levelWords(help).word,
        heading: view.words.text('doNotStart'),
        headingLevel: view.titleLevel,
        focusable: true,
        text: [advice],
        actions: helpLinks(view.links(help), help),
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
        <button type="button" class="quiet" @click=${() => actions.reset()}>
          ${view.words.text('backToStart')}
        </button>
      </div>
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
      return blocked(view, actions, check.question, check.advice);
    default:
      return html``;
  }
};
