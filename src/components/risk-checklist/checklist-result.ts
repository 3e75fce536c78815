/** The part of a checklist that is fetched for the result: the list, the nurse's screen and the paper. */
import { render, type TemplateResult } from 'lit';
import type { BedsideElement } from '../../controllers/bedside-element.js';
import type { ChecklistKey } from '../../i18n/en-checklist.js';
import { printSheet } from '../../platform/device/print-sheet.js';
import { printPage } from '../../platform/device/printing.js';
import type { FootWords } from '../../parts/document-foot.js';
import type { ChecklistActions, ChecklistView } from './checklist-view.js';
import { resultView } from './result-view.js';
import { disclosure } from '../../styles/disclosure.js';
import { resultStyles } from './result-styles.js';
import { nurseStyles, paperStyles } from './take-along-styles.js';
import { paperView } from './take-along-view.js';

export const checklistResultStyles = [disclosure, resultStyles, nurseStyles];

export class ChecklistResult {
  readonly #element: BedsideElement<'checklist', ChecklistKey>;

  constructor(element: BedsideElement<'checklist', ChecklistKey>) {
    this.#element = element;
  }

  view(view: ChecklistView, actions: ChecklistActions): TemplateResult {
    return resultView(view, actions);
  }

  get #nurse(): HTMLDialogElement | null {
    return this.#element.renderRoot.querySelector('dialog');
  }

  /** Lets the list for a nurse fill the screen, once it is drawn. */
  openNurse(): void {
    const nurse = this.#nurse;
    if (nurse && !nurse.open) nurse.showModal();
  }

  closeNurse(): void {
    this.#nurse?.close();
  }

  /** Prints one page to take along. It includes what the hospital put into the slot `actions`. */
  print(view: ChecklistView, foot: FootWords, dir: string): void {
    const { lang, title } = view.checklist;
    const isPrinted = printSheet(this.#element.shadowRoot!, {
      lang,
      dir,
      title,
      css: paperStyles.cssText,
      fill: (body) => {
        render(paperView(view, foot), body);
        const clinic = body.querySelector('.clinic');
        this.#element
          .querySelectorAll(':scope > [slot="actions"]')
          .forEach((node) => clinic?.append(node.cloneNode(true)));
      },
    });
    if (!isPrinted) printPage();
  }
}
