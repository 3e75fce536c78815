/** The person's list for somebody else's eyes: on the screen in large type, and on paper. */
import { css, html, nothing, type TemplateResult } from 'lit';
import {
  adviceText,
  cardWords,
  levelWord,
  levelWords,
  showAdvice,
} from '../../controllers/help-words.js';
import { redFlagsOf } from '../../model/assessment.js';
import type { ChecklistItem } from '../../model/checklist-document.js';
import type { ShownChecklist } from '../../model/shown-document.js';
import type { FootWords } from '../../parts/document-foot.js';
import { levelIcon } from '../../parts/help-card.js';
import { emergencyAdvice, hadThis, itemWords, type ChecklistView } from './checklist-view.js';

const inEnglish = { lang: 'en' };

const english = (text: string | undefined, look = 'take-text') =>
  text ? html`<p class=${look} lang="en" dir="ltr">${text}</p>` : nothing;

const flagsOf = (list: ShownChecklist | undefined) => list?.groups.find(({ redFlags }) => redFlags);

/** How many were ticked, in words; nothing ticked is no number, and no good news. */
export const howMany = ({ assessment, words, scene }: ChecklistView): unknown =>
  assessment.ticked.length === 0
    ? showAdvice(scene, 'nothingTicked')
    : words.mark(words.plural('ticked', assessment.ticked.length));

const line = (view: ChecklistView, item: ChecklistItem, isUnsure = false) => {
  const { words, list } = view.english ?? {};
  const same = list?.groups.flatMap(({ items }) => items).find(({ id }) => id === item.id);
  const level = words && (isUnsure ? words.text('notSure') : levelWords(item.help, 'en').word);
  return html`<li>
    <p class="take-level" data-level=${isUnsure ? nothing : item.help}>
      ${isUnsure ? nothing : levelIcon(item.help)}
      <span>${isUnsure ? view.words.show('notSure') : levelWord(view.scene, item.help)}</span>
    </p>
    <p class="take-text">${itemWords(item)}</p>
    ${english([level, same && [same.text, ...(same.lines ?? [])].join(' ')].filter(Boolean).join('. '))}
  </li>`;
};

/** A nurse has to tell a list without emergency signs from one whose signs nobody went through. */
const flagsAnswer = ({ document, assessment, words, english: other }: ChecklistView) => {
  const { flags } = assessment;
  if (flags === 'given' || redFlagsOf(document).length === 0) return nothing;
  const key = flags === 'none' ? 'flagsNoneTicked' : 'flagsNotAnswered';
  return html`<p class="take-flags"><strong>${words.show(key)}</strong></p>
    ${words.lang === 'en' ? nothing : english(other?.words.text(key), 'take-flags')}`;
};

export const takeAlongView = (view: ChecklistView): TemplateResult => {
  const { words, scene, assessment, document, english: other } = view;
  const { version, title } = document;
  const note = adviceText(inEnglish, 'nurseNote');
  return html`
    <p class="take-note"><strong>${showAdvice(scene, 'nurseNote')}</strong></p>
    ${other && adviceText(scene, 'nurseNote') !== note ? english(note, 'take-note') : nothing}
    <p>${words.mark(view.today)}. ${title}, ${words.show('version', { version })}.</p>
    ${flagsAnswer(view)}
    <p>${howMany(view)}</p>
    <ul class="take-list">
      ${assessment.ticked.map((item) => line(view, item))}
      ${
        assessment.flagNotSure
          ? html`<li>
              <p class="take-level">${words.show('notSure')}</p>
              <p class="take-text">${flagsOf(document)?.heading}: ${words.show('notSureOfOne')}</p>
              ${english(
                other &&
                  [flagsOf(other.list)?.heading, other.words.text('notSureOfOne')]
                    .filter(Boolean)
                    .join(': '),
              )}
            </li>`
          : nothing
      }
      ${assessment.notSure.map((item) => line(view, item, true))}
    </ul>
  `;
};

/** Paper has no links: an emergency comes first, with what to do and the numbers to dial. */
const emergencyOnPaper = (view: ChecklistView) => {
  const { assessment, scene, english: other } = view;
  if (!assessment.emergency) return assessment.hadEmergency ? hadThis(view) : nothing;
  const { word, heading, text, links } = cardWords('emergency', scene, {
    text: emergencyAdvice(view),
  });
  return html`<section class="first">
    <p class="take-level">${word}</p>
    <h2>${heading}</h2>
    ${other && english(levelWords('emergency', 'en').heading, 'take-note')}
    ${text.map((entry) => html`<p>${entry}</p>`)}
    ${links.map(({ label }) => html`<p><strong>${label}</strong></p>`)}
  </section>`;
};

/** The paper has room for what the list can't know: own words, questions, the hospital's clinic. */
export const paperView = (
  view: ChecklistView,
  { identity, review, due }: FootWords,
): TemplateResult => {
  const { words, document } = view;
  return html`
    <main>
      <h1>${words.show('yourList')}</h1>
      ${emergencyOnPaper(view)} ${takeAlongView(view)}
      <section class="columns">
        <div>
          <h2>${words.show('ownWords')}</h2>
          <div class="lines">${[1, 2, 3, 4, 5].map(() => html`<div></div>`)}</div>
        </div>
        <div>
          <h2>${words.show('questionsHeading')}</h2>
          <ul class="questions">
            ${document.questionsToAsk.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>
      </section>
      <div class="clinic"></div>
      <p class="foot">
        ${document.disclaimer} ${words.mark([identity, review, due].filter(Boolean).join(' '))}
      </p>
    </main>
  `;
};

export const paperStyles = css`
  @page {
    margin: 14mm;
  }

  body {
    margin: 0;
    font:
      12pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 2mm;
    font-size: 20pt;
  }

  h2 {
    margin: 4mm 0 1mm;
    font-size: 13pt;
  }

  p {
    margin: 0 0 1.5mm;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .take-list li {
    break-inside: avoid;
    padding: 1.5mm 0;
    border-block-start: 0.3mm solid #666;
  }

  .first {
    margin-block: 2mm 3mm;
    padding: 2mm 3mm;
    border: 1mm double #000;
    break-inside: avoid;
  }

  .first h2 {
    margin: 0 0 1mm;
    font-size: 16pt;
  }

  .take-level {
    display: flex;
    align-items: center;
    gap: 1.5mm;
    font-weight: 700;
    margin: 0;
  }

  .take-level svg {
    inline-size: 5mm;
    block-size: 5mm;
  }

  .take-text {
    font-size: 13pt;
    font-weight: 700;
    margin: 0;
  }

  .take-text[lang='en'],
  .take-text .line {
    font-weight: 400;
  }

  .item-text,
  .take-list .line {
    display: block;
  }

  .take-list .line {
    display: list-item;
    margin-inline-start: 5mm;
    list-style: disc;
  }

  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
    break-inside: avoid;
  }

  .questions li {
    padding-block: 1mm;
    border-block-end: 0.2mm dotted #666;
  }

  .lines div {
    block-size: 8.5mm;
    border-block-end: 0.2mm solid #666;
  }

  .clinic:not(:empty) {
    margin-block-start: 4mm;
    padding: 2mm 3mm;
    border: 0.3mm solid #000;
  }

  .foot {
    margin-block-start: 4mm;
    font-size: 9pt;
  }
`;
