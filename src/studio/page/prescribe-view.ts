/** For a physiotherapist: rounds and times for one person, the link to them, and a sheet of paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../snippet/catalogue.js';
import { clock, topicOf, type Choices } from '../snippet/choices.js';
import {
  prescribedIn,
  prescribedLink,
  prescriptionText,
  roundsFor,
  secondsFor,
  sheetOf,
  usual,
} from '../snippet/prescribed-link.js';
import { textField, type FieldNow } from './field-views.js';
import { qrCode } from './qr-code.js';
import { copyTextView } from './texts-view.js';

export interface PrescribeNow {
  readonly choices: Choices;
  readonly catalogue: Catalogue;
  readonly page: FieldNow;
  /** Which text was copied last. */
  readonly copied: string | undefined;
  /** Takes the text of a prescription. */
  set(prescription: string): void;
  onCopy(event: Event): void;
}

const select = (
  id: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  now: string,
  take: (value: string) => void,
) => html`
  <p class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([option, text]) =>
          html`<option .value=${option} .selected=${option === now}>${text}</option>`,
      )}
    </select>
  </p>
`;

const sheet = ({ choices, catalogue }: PrescribeNow, link: string) => {
  const { lang, dir, title, who, lines, bringBack } = sheetOf(choices, catalogue);
  return html`<section class="sheet" lang=${lang} dir=${dir} aria-labelledby="sheet-title">
    <h3 id="sheet-title">${title}</h3>
    <p>${who}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${qrCode(link)}
    <p class="link" dir="ltr">${link}</p>
    <p class="bring-back">${bringBack}</p>
  </section>`;
};

export const prescribeView = (its: PrescribeNow): TemplateResult => {
  const { choices, catalogue, page, copied } = its;
  const now = prescribedIn(choices, catalogue);
  const { programs } = topicOf(catalogue, choices);
  const set = (change: Partial<typeof now>) =>
    its.set(prescriptionText({ ...now, ...change }, choices, catalogue));
  const link = prescribedLink(choices, catalogue);
  return html`
    <section aria-labelledby="prescribe-title">
      <h2 id="prescribe-title" tabindex="-1">Prescribe</h2>
      <p class="where">
        For a physiotherapist: rounds and times for one person, in a link or on paper. The timer on
        the page needs "prescribed", which is under "What the widgets show". Nothing but what you
        see is in the link, and nobody but the patient gets it.
      </p>
      <div class="group">
        ${textField(
          'page',
          'Address of the page with the timer',
          page,
          'Such as https://hospital.example/legs',
        )}
        ${select(
          'set-program',
          'Exercise',
          programs.map(({ id, title }) => [id, title]),
          now.program.id,
          (id) => set(usual(programs.find((program) => program.id === id)!)),
        )}
        ${select(
          'set-rounds',
          'Rounds',
          roundsFor(now).map((rounds) => [`${rounds}`, `${rounds}`]),
          `${now.rounds}`,
          (rounds) => set({ rounds: Number(rounds) }),
        )}
        ${now.program.steps.map(({ title }, step) =>
          select(
            `set-time-${step}`,
            `${step + 1}. ${title}`,
            secondsFor(now, step).map((time) => [`${time}`, `${clock(time)} min`]),
            `${now.seconds[step]!}`,
            (time) =>
              set({ seconds: now.seconds.map((other, i) => (i === step ? Number(time) : other)) }),
          ),
        )}
      </div>
      ${
        link === undefined
          ? nothing
          : html`${copyTextView(
                { id: 'link', title: 'Link for the patient', code: link, rows: 3 },
                copied,
                its.onCopy,
              )}
              <section class="text" aria-labelledby="paper-title">
                <h3 id="paper-title">Sheet for the patient</h3>
                <p class="where">
                  In the language of the widgets. Printing this page prints it alone.
                </p>
                ${sheet(its, link)}
                <p class="copy">
                  <button type="button" data-print @click=${() => print()}>Print the sheet</button>
                </p>
              </section>`
      }
    </section>
  `;
};
