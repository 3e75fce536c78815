/** The person's list for a nurse: in large type on the screen, and on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  adviceText,
  cardWords,
  levelWord,
  levelWords,
  showAdvice,
} from '../../controllers/help-words.js';
import { redFlagsOf } from '../../model/assessment.js';
import type { ChecklistItem } from '../../model/checklist-document.js';
import type { HelpLevel } from '../../model/help-level.js';
import type { ShownChecklist } from '../../model/shown-document.js';
import type { FootWords } from '../../parts/document-foot.js';
import { heading } from '../../parts/heading.js';
import { levelIcon } from '../../parts/help-card.js';
import { emergencyAdvice, hadThese, itemWords, type ChecklistView } from './checklist-view.js';

/** For staff who do not read the patient's language. */
const placeInEnglish = ({ scene: { topic } }: ChecklistView) => ({ lang: 'en', topic });

const english = (text: string | undefined, look = 'take-text') =>
  text ? html`<p class=${look} lang="en" dir="ltr">${text}</p>` : nothing;

const flagsOf = (list: ShownChecklist | undefined) => list?.groups.find(({ redFlags }) => redFlags);

/** Says how many items were ticked. For 0 ticks it gives no number, which would look like good news. */
export const howMany = ({ assessment, words, scene }: ChecklistView): unknown =>
  assessment.ticked.length === 0
    ? showAdvice(scene, 'nothingTicked')
    : words.mark(words.plural('ticked', assessment.ticked.length));

/** All items of one level, or all unsure items, under one heading, in English too. */
const group = (
  view: ChecklistView,
  items: readonly ChecklistItem[],
  level?: HelpLevel,
  rows: unknown = nothing,
) => {
  if (items.length === 0 && rows === nothing) return nothing;
  const { words, list } = view.english ?? {};
  const word =
    words &&
    (level === undefined ? words.text('notSure') : levelWords(level, placeInEnglish(view)).word);
  const inEnglish = ({ id }: ChecklistItem) => {
    const same = list?.groups.flatMap((entry) => entry.items).find((item) => item.id === id);
    return same && [same.text, same.lines?.join('; ')].filter(Boolean).join(' ');
  };
  return html`<section class="take-group" data-level=${level ?? nothing}>
    <div class="take-level" data-level=${level ?? nothing}>
      ${level ? levelIcon(level) : nothing}
      ${heading(
        view.titleLevel + 1,
        level ? levelWord(view.scene, level) : view.words.show('notSure'),
        { look: 'take-word' },
      )}
      ${english(word, 'take-word')}
    </div>
    <ul class="take-list">
      ${rows}
      ${items.map(
        (item) =>
          html`<li>
            <p class="take-text">${itemWords(item)}</p>
            ${english(inEnglish(item))}
          </li>`,
      )}
    </ul>
  </section>`;
};

/** Says whether the emergency signs were answered: a nurse must see when they were not. */
const flagsAnswer = ({ checklist, assessment, words, english: other }: ChecklistView) => {
  const { flags, taken } = assessment;
  // A sign that was ticked and unticked counts as answered. It is named above.
  const isAnswered = flags === 'given' || (flags === 'open' && taken.length > 0);
  if (isAnswered || redFlagsOf(checklist).length === 0) return nothing;
  const key = flags === 'none' ? 'flagsNoneTicked' : 'flagsNotAnswered';
  return html`<p class="take-flags"><strong>${words.show(key)}</strong></p>
    ${words.lang === 'en' ? nothing : english(other?.words.text(key), 'take-flags')}`;
};

/** Date, time, language and name of the list, which a nurse copies first. */
export const takeAlongHead = (view: ChecklistView): TemplateResult => {
  const { words, checklist, english: other } = view;
  const { version, title, lang } = checklist;
  const language = words.text('listLanguage', { name: words.languageName(lang) });
  const inEnglish = other?.words.text('listLanguage', { name: other.words.languageName(lang) });
  return html`
    <p class="take-date">${words.mark(view.today, 'date')}</p>
    <p class="take-about">
      ${words.show('titleAndVersion', { title, version })} ${words.mark(language)}
    </p>
    ${inEnglish === language ? nothing : english(inEnglish, 'take-about')}
  `;
};

/** "Not sure about one of these": the person did not say which. */
const flagUnsure = ({ assessment, checklist, words, english: other }: ChecklistView) =>
  assessment.flagNotSure
    ? html`<li>
        <p class="take-text">
          <span>${words.text('term', { term: flagsOf(checklist)!.heading })}</span>
          ${words.show('notSureOfOne')}
        </p>
        ${english(
          other &&
            [flagsOf(other.list)?.heading, other.words.text('notSureOfOne')]
              .filter(Boolean)
              .join(': '),
        )}
      </li>`
    : nothing;

const ofLevel = ({ assessment }: ChecklistView, level: HelpLevel) =>
  assessment.ticked.filter(({ help }) => help === level);

/** @param first shown instead of the emergencies; on paper it is their card */
export const takeAlongView = (
  view: ChecklistView,
  first: unknown = html`${group(view, ofLevel(view, 'emergency'), 'emergency')} ${hadThese(view)}`,
): TemplateResult => {
  const { scene, assessment, english: other } = view;
  const note = adviceText(placeInEnglish(view), 'nurseNote');
  return html`
    ${first} ${flagsAnswer(view)}
    <p class="take-note"><strong>${showAdvice(scene, 'nurseNote')}</strong> ${howMany(view)}</p>
    ${other && adviceText(scene, 'nurseNote') !== note ? english(note, 'take-note') : nothing}
    <div class="take-groups">
      ${group(view, [], undefined, flagUnsure(view))}
      ${(['urgent', 'soon', 'self-care'] as const).map((level) =>
        group(view, ofLevel(view, level), level),
      )}
      ${group(view, assessment.notSure)}
    </div>
  `;
};

/** The emergency card on paper: what to do and the numbers, without links. */
const emergencyOnPaper = (view: ChecklistView) => {
  const { assessment, scene, english: other } = view;
  if (!assessment.emergency) return hadThese(view);
  const {
    heading: title,
    text,
    links,
  } = cardWords('emergency', scene, {
    text: emergencyAdvice(view),
  });
  return html`<div class="first">
    ${group(view, ofLevel(view, 'emergency'), 'emergency')}
    <h2>${title}</h2>
    ${other && english(levelWords('emergency', placeInEnglish(view)).heading, 'take-note')}
    ${text.map((entry) => html`<p>${entry}</p>`)}
    <p class="numbers">${links.map(({ label }) => html`<strong>${label}</strong>`)}</p>
  </div>`;
};

/** Lines to write on: a name, own words, questions, the clinic. */
export const paperView = (
  view: ChecklistView,
  { identity, review, due }: FootWords,
): TemplateResult => {
  const { words, checklist } = view;
  return html`
    <main>
      <header class="top">
        <h1>${words.show('yourList')}</h1>
        ${takeAlongHead(view)}
        <p class="name"><span>${words.show('personName')}</span><span class="rule"></span></p>
      </header>
      ${takeAlongView(view, emergencyOnPaper(view))}
      <section class="columns">
        <div>
          <h2>${words.show('ownWords')}</h2>
          <div class="lines">${[1, 2, 3, 4, 5].map(() => html`<div></div>`)}</div>
        </div>
        <div>
          <h2>${words.show('questionsHeading')}</h2>
          <ul class="questions">
            ${checklist.questionsToAsk.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>
      </section>
      <div class="clinic"></div>
      <p class="foot">
        ${checklist.disclaimer} ${words.mark([identity, review, due].filter(Boolean).join(' '))}
      </p>
    </main>
  `;
};
