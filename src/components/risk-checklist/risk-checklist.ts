import { html, type PropertyValues } from 'lit';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { contactsOf } from '../../controllers/help-contacts.js';
import { WidthController } from '../../controllers/width-controller.js';
import { Words } from '../../controllers/words.js';
import { enChecklist, type ChecklistKey } from '../../i18n/en-checklist.js';
import * as assessment from '../../model/assessment.js';
import { baseLanguage } from '../../model/language-tag.js';
import { localDate } from '../../model/local-date.js';
import type { ShownChecklist } from '../../model/shown-document.js';
import { announce } from '../../platform/page/announcer.js';
import { emit } from '../../platform/page/emit.js';
import { publishHelp } from '../../platform/library/help-channel.js';
import { builtInDocument } from '../../platform/library/languages.js';
import { OnUse } from '../../platform/start/on-use.js';
import { onPrint } from '../../platform/device/print-time.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { helpCardStyles } from '../../parts/help-card.js';
import { controls } from '../../styles/controls.js';
import type { ChecklistResult } from './checklist-result.js';
import type { ChecklistActions, ChecklistView, English } from './checklist-view.js';
import { groupsView } from './groups-view.js';
import { riskChecklistStyles } from './risk-checklist-styles.js';

/** By how many limits of its own width it reaches. */
const sizes = ['narrow', '', 'from-30', 'from-30 from-60'];

interface Kept {
  readonly legend: Element;
  readonly focused: Element | null;
  /** To be in sight. */
  readonly row: Element;
}

/**
 * Safari brings what gets the focus to the edge of the screen, behind what sticks there, and Firefox
 * leaves what is seen in part. Not for a tap: nothing may move under a finger.
 */
const showWhole = ({ target }: Event) => {
  const at = target as Element;
  if (at.matches(':focus-visible:not([tabindex])')) at.scrollIntoView({ block: 'nearest' });
};

const checklistResult = new OnUse(() => import('./checklist-result.js'));

declare global {
  interface HTMLElementTagNameMap {
    'bedside-risk-checklist': BedsideRiskChecklist;
  }
  interface GlobalEventHandlersEventMap {
    'bedside-change': CustomEvent<null>;
    'bedside-result': CustomEvent<null>;
  }
}

/**
 * A list of signs and facts to tick, red flags first, that becomes a list to take to a doctor or
 * nurse. It gives no score and no diagnosis, and keeps the answers to itself.
 *
 * @element bedside-risk-checklist
 *
 * @slot - Shown until the list is ready, and when its document can't be used.
 * @slot actions - The hospital's own clinic, under the result.
 *
 * @fires bedside-change - Something was ticked; never says what.
 * @fires bedside-result - The list was shown; never says what is on it.
 * @fires {CustomEvent<{ message: string }>} bedside-error - The document can't be used.
 *
 * @csspart root - Everything.
 * @csspart title - The title.
 * @csspart group - A group of items.
 * @csspart item - An item with its checkbox.
 * @csspart help-card - What to do at once.
 * @csspart result - The person's list.
 * @csspart primary - The one primary button.
 * @csspart show-list - Show my list, after the red flags.
 * @csspart heading - A heading inside.
 * @csspart not-sure - Not sure.
 * @csspart shelf - The ground of the buttons.
 * @csspart level - The level of a help card.
 * @csspart actions - The links of a help card.
 * @csspart back - Back.
 * @csspart change - Change my answers.
 * @csspart clear - Clear my answers.
 * @csspart print - Print one page.
 * @csspart nurse - The list that fills the screen.
 * @csspart nurse-close - Closes it.
 * @csspart lost - What to do where the list could not be loaded.
 * @csspart foot - Document, version, language, review.
 *
 * @cssprop [--bedside-accent=#0b595f] - Ticks and primary button.
 * @cssprop [--bedside-surface=#fffdf8] - Background.
 * @cssprop [--bedside-ink=#1c2b30] - Text.
 * @cssprop [--bedside-font=inherit] - Font family.
 * @cssprop [--bedside-radius=1.375em] - Corner of the widget.
 * @cssprop [--bedside-scroll-margin=0] - Room for a page's sticky header when the widget is scrolled to.
 *
 * @example
 * <bedside-risk-checklist layout="steps"></bedside-risk-checklist>
 */
export class BedsideRiskChecklist extends BedsideElement<'checklist', ChecklistKey> {
  static override properties = { layout: {} };

  static override styles = [controls, helpCardStyles, riskChecklistStyles];

  /**
   * `list`: all groups on one sheet; `steps`: one group a screen; `auto` (default): steps where the
   * element itself is narrower than 30em, as on a phone.
   */
  declare layout: 'auto' | 'list' | 'steps' | null;

  #ticks = assessment.noTicks;
  #isResult = false;
  #result: ChecklistResult | undefined;
  /** Index of the group shown in `steps`; of the one answered last in `list`. */
  #part = 0;
  /** The emergency whose card is open, and whether its heading still has to get the focus. */
  #cardOf: string | undefined;
  #focusNext: 'card' | 'title' | undefined;
  #isForNurse = false;
  #isPrinting = false;
  #stopPrint: (() => void) | undefined;
  readonly #width = new WidthController(this, [18, 30, 60]);
  #isInSteps: boolean | undefined;
  /** What taps were meant for until now. */
  #screen: string | undefined;
  /** What was on the screen before the layout changed, to be there after it. */
  #kept: Kept | undefined;

  constructor() {
    super('checklist', enChecklist);
    this.layout = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopPrint = onPrint((isPrinting) => {
      this.#isPrinting = isPrinting;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrint?.();
  }

  /** Clears every answer, and what a banner shows of them. */
  reset(): void {
    this.#ticks = assessment.noTicks;
    this.#isResult = false;
    this.#isForNurse = false;
    this.#part = 0;
    this.#cardOf = undefined;
    publishHelp(this, undefined);
    this.requestUpdate();
  }

  protected override acceptsDocument(next: ShownChecklist | undefined): boolean {
    const { ticked, notSure, taken } = this.#ticks;
    const ids = next?.groups.flatMap((group) => group.items.map(({ id }) => id)) ?? [];
    // The same list in another language keeps its ticks; another list would lose them.
    const fits = [...ticked, ...notSure, ...taken].every((id) => ids.includes(id));
    if (!fits) this.warn('a new document takes effect after reset().');
    return fits;
  }

  /** @param id of an item of the group; the red flags where none is given */
  #change(ticks: assessment.Ticks, id?: string): void {
    const { document } = this;
    if (!document) return;
    this.#ticks = ticks;
    const groups = assessment.flagsFirst(document);
    this.#part = Math.max(
      0,
      groups.findIndex(({ items }) => items.some((item) => item.id === id)),
    );
    const { level, hadEmergency } = assessment.assess(document, ticks);
    publishHelp(this, level, hadEmergency);
    this.requestUpdate();
    emit(this, 'bedside-change');
  }

  #tick(id: string, on: boolean): void {
    const document = this.document!;
    const item = assessment.redFlagsOf(document).find((flag) => flag.id === id);
    const ticks = assessment.tick(document, this.#ticks, id, on);
    if (item?.help === 'emergency') {
      const other = assessment
        .redFlagsOf(document)
        .find((flag) => flag.help === 'emergency' && ticks.ticked.includes(flag.id));
      if (on || this.#cardOf === id) this.#cardOf = on ? id : other?.id;
      if (on) this.#focusNext = 'card';
    }
    this.#change(ticks, id);
  }

  readonly #actions: ChecklistActions = {
    tick: (id, on) => this.#tick(id, on),
    notSure: (id, on) => this.#change(assessment.setNotSure(this.#ticks, id, on), id),
    none: (on) => {
      this.#cardOf = on ? undefined : this.#cardOf;
      this.#change(assessment.setNone(this.document!, this.#ticks, on));
      if (on) announce(this.words.text('noneCleared'), this.words.lang, true);
    },
    flagNotSure: (on) => this.#change(assessment.setFlagNotSure(this.#ticks, on)),
    showResult: () => this.#showResult(),
    changeAnswers: () => {
      this.#isResult = false;
      this.#part = 0;
      this.#focusNext = 'title';
      this.requestUpdate();
    },
    showPart: (part) => {
      this.#part = part;
      this.#focusNext = 'title';
      this.requestUpdate();
    },
    reset: () => {
      this.#focusNext = 'title';
      this.reset();
    },
    showNurse: () => {
      this.#isForNurse = true;
      this.requestUpdate();
    },
    closeNurse: () => {
      this.#dialog()?.close();
      this.#isForNurse = false;
      this.requestUpdate();
    },
    print: () => this.#print(),
  };

  #view(document: ShownChecklist): ChecklistView {
    const { words, page } = this;
    const { lang, groups } = document;
    return {
      document,
      words,
      titleLevel: this.titleLevel,
      ticks: this.#ticks,
      assessment: assessment.assess(document, this.#ticks),
      part: this.#isInSteps ? Math.min(this.#part, groups.length - 1) : undefined,
      cardOf: this.#cardOf,
      scene: { contacts: contactsOf(this, page.settings), words, lang },
      today: words.date(localDate(new Date())),
      english: this.#english(document),
      isForNurse: this.#isForNurse,
      isPrinting: this.#isPrinting,
    };
  }

  /**
   * Differs between screens. A card that opens or goes moves all that is below it under the finger:
   * that is another screen too. Private, since the answers are in it: a page can read a `screen`.
   */
  #screenNow(): string {
    const { ticked, flagNotSure } = this.#ticks;
    const flags = this.document ? assessment.redFlagsOf(this.document) : [];
    const place = this.#isResult ? 'result' : this.#isInSteps ? this.#part : 'list';
    const cards = flags.filter(({ id }) => ticked.includes(id)).map(({ id }) => id);
    return [place, this.#isForNurse, flagNotSure, this.#cardOf, ...cards].join();
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Staff may not read the patient's language: the built-in list knows each item in English. */
  #english({ lang, id }: ShownChecklist): English | undefined {
    if (baseLanguage(lang) === 'en') return undefined;
    const list = builtInDocument('checklist', 'en');
    return {
      words: new Words('en', enChecklist),
      list: list?.id === id ? list : undefined,
    };
  }

  #showResult(): void {
    const piece = checklistResult.now;
    if (!piece) {
      // The groups stay on the screen until then, with a word below them where it can't be had.
      void this.ask(checklistResult).then((isThere) => {
        if (isThere && !this.#isResult) this.#showResult();
      });
      return;
    }
    if (!this.#result) {
      this.#result = new piece.ChecklistResult(this);
      this.addStyles(...piece.checklistResultStyles);
    }
    this.#isResult = true;
    this.#focusNext = 'title';
    this.requestUpdate();
    emit(this, 'bedside-result');
  }

  #print(): void {
    const document = this.document!;
    this.#result?.print(
      this.#view(document),
      footWords(document, this.signOff, this.words),
      this.page.directionFor(document.lang),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const layout = this.oneOf('layout', this.layout, ['auto', 'list', 'steps'], 'auto');
    const isInSteps = layout === 'steps' || (layout === 'auto' && this.#width.reached < 2);
    if (this.hasUpdated && isInSteps !== this.#isInSteps) this.#keepPlace(isInSteps);
    this.#isInSteps = isInSteps;
  }

  /** A phone is turned while somebody answers: the group, and what has the focus, stay in sight. */
  #keepPlace(toSteps: boolean): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    const groups = [...this.renderRoot.querySelectorAll('.group')];
    const withFocus = groups.findIndex((group) => group.contains(focused));
    if (toSteps && withFocus >= 0) this.#part = withFocus;
    const group = groups[toSteps ? this.#part : 0];
    if (!group || (!focused && this.#part === 0)) return;
    const legend = group.querySelector('legend')!;
    this.#kept = { legend, focused, row: group.contains(focused) ? focused! : legend };
  }

  #restorePlace({ legend, focused, row }: Kept): void {
    // A button that only the one layout has went with it.
    if (focused && !focused.isConnected)
      legend.querySelector<HTMLElement>('[tabindex]')!.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  protected override updated(_changed: PropertyValues): void {
    // Whoever ticks at night may have lost the network before the list is asked for.
    if (this.document) checklistResult.loadAhead();
    const dialog = this.#dialog();
    if (dialog && !dialog.open) dialog.showModal();
    const screen = this.#screenNow();
    if (this.#screen !== undefined && screen !== this.#screen) this.screenChanged();
    this.#screen = screen;
    if (this.#kept) this.#restorePlace(this.#kept);
    this.#kept = undefined;
    const wanted = this.#focusNext;
    this.#focusNext = undefined;
    if (wanted) this.#focusOn(wanted);
  }

  #focusOn(wanted: 'card' | 'title'): void {
    const isCard = wanted === 'card';
    const target = this.renderRoot.querySelector<HTMLElement>(
      isCard ? '.help [tabindex="-1"]' : '[tabindex="-1"]',
    );
    // The numbers too, where there is room; the heading in any case.
    if (isCard) target?.closest('.help')!.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: !isCard });
    if (isCard) return;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    else target?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderWidget(document: ShownChecklist): unknown {
    const view = this.#view(document);
    return html`<div class="sheet ${sizes[this.#width.reached]}" @focusin=${showWhole}>
      <div class="ruler"></div>
      ${this.#isResult ? this.#result!.view(view, this.#actions) : groupsView(view, this.#actions)}
      ${this.lostNote(checklistResult)}
      ${documentFoot(footWords(document, this.signOff, this.words))}
    </div>`;
  }
}
