import { html, type PropertyValues } from 'lit';
import '../../controllers/help-part.js';
import { oneOf, reflected } from '../../controllers/attribute-readers.js';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { FocusController, showFocused } from '../../controllers/focus-controller.js';
import { HelpSourceController } from '../../controllers/help-source-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { enChecklist, type ChecklistKey } from '../../i18n/en-checklist.js';
import * as moves from '../../model/checklist-state.js';
import type { ShownChecklist } from '../../model/shown-document.js';
import { announce } from '../../platform/page/announcer.js';
import { emit } from '../../platform/page/emit.js';
import { restOf } from '../../platform/library/languages.js';
import { OnUse } from '../../platform/start/on-use.js';
import { onPrint } from '../../platform/device/print-time.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { helpCardStyles } from '../../parts/help-card.js';
import { lostNote } from '../../parts/lost-note.js';
import { controls } from '../../styles/controls.js';
import type { ChecklistResult } from './checklist-result.js';
import { checklistScreen } from './checklist-screen.js';
import type { ChecklistActions, ChecklistView } from './checklist-view.js';
import { ClearedAnswers } from './cleared-answers.js';
import { groupsView } from './groups-view.js';
import { checklistStyles } from './checklist-styles.js';
import { groupsStyles } from './groups-styles.js';
import { itemStyles } from './item-styles.js';
import { KeptPlace } from './kept-place.js';

/** Class names by the number of width limits that the widget reaches. */
const sizes = ['narrow', '', 'from-30', 'from-30 from-60'];

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
 * @fires bedside-ready - The widget is drawn in place of its fallback.
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
 * @csspart cleared - Says that the answers are cleared, for 10 seconds.
 * @csspart undo - Puts them back.
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
  static override properties = { layout: reflected };

  static override styles = [controls, helpCardStyles, checklistStyles, itemStyles, groupsStyles];

  /**
   * `auto` (default): steps where the widget is narrower than 30em, as on a phone, and else the list.
   * `list`: all groups on one sheet, in two columns from 60em. `steps`: one group a screen.
   */
  declare layout: 'auto' | 'list' | 'steps' | null;

  #state = moves.begin;
  readonly #cleared = new ClearedAnswers(() => this.requestUpdate());
  #result: ChecklistResult | undefined;
  #isPrinting = false;
  #stopPrint: (() => void) | undefined;
  readonly #focus = new FocusController(this);
  readonly #help = new HelpSourceController(this);
  readonly #width = new WidthController(this, [18, 30, 60]);
  #isInSteps: boolean | undefined;
  /** The data of this update, derived once for the views and for banners. */
  #view: ChecklistView | undefined;
  /** Identifies the screen that taps were meant for until now. */
  #screen: string | undefined;
  readonly #kept = new KeptPlace(() => this.renderRoot as ShadowRoot);

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
    this.#cleared.forget();
  }

  /** Clears every answer, and what a banner shows of them. */
  reset(): void {
    this.#cleared.forget();
    this.#go(moves.begin);
    // Do it at once: the page may do something else before the next update.
    this.#help.publish(undefined);
  }

  #go(state: moves.ChecklistState): void {
    this.#state = state;
    this.requestUpdate();
  }

  protected override acceptsDocument(next: ShownChecklist | undefined): boolean {
    const fits = moves.keepsAnswers(next, this.#state);
    if (!fits) this.warn('a new document takes effect after reset().');
    return fits;
  }

  /** Call it after each answer. */
  #answer(state: moves.ChecklistState): void {
    this.#cleared.forget();
    this.#go(state);
    emit(this, 'bedside-change');
  }

  /** Moves the focus to the title of a new screen. */
  #show(state: moves.ChecklistState): void {
    this.#go(state);
    this.#focus.next('[tabindex="-1"]', { show: 'screen' });
  }

  readonly #actions: ChecklistActions = {
    tick: (id, on) => {
      const state = moves.tickItem(this.healthDocument!, this.#state, id, on);
      if (on && state.cardOf === id) this.#focus.next('.help [tabindex="-1"]', { show: 'card' });
      this.#answer(state);
    },
    notSure: (id, on) => this.#answer(moves.doubtItem(this.healthDocument!, this.#state, id, on)),
    none: (on) => {
      this.#answer(moves.denyFlags(this.healthDocument!, this.#state, on));
      if (on) announce(this.words.text('noneCleared'), this.words.langOf('noneCleared'), true);
    },
    flagNotSure: (on) => this.#answer(moves.doubtFlags(this.#state, on)),
    showResult: () => this.#showResult(),
    changeAnswers: () => this.#show({ ...this.#state, place: 'groups', part: 0 }),
    showPart: (part) => this.#show({ ...this.#state, part }),
    clear: () => this.#clear(),
    undo: () => {
      const before = this.#cleared.take();
      if (before) this.#show(before);
    },
    showNurse: () => this.#go({ ...this.#state, place: 'nurse' }),
    closeNurse: () => {
      this.#result?.closeNurse();
      this.#go({ ...this.#state, place: 'result' });
    },
    print: () => {
      const list = this.healthDocument!;
      const foot = footWords(list, this.signOff, this.words);
      this.#result?.print(this.#derive(list), foot, this.page.directionFor(list.lang));
    },
  };

  #clear(): void {
    const before = this.#state;
    this.#cleared.forget();
    this.#show(moves.begin);
    if (moves.isUnanswered(before)) return;
    announce(this.words.text('cleared'), this.words.lang, true);
    this.#cleared.keep(before, () => {
      // If the focus is on Undo, move it, since the button disappears.
      if ((this.renderRoot as ShadowRoot).activeElement?.closest('.cleared'))
        this.#focus.next('[tabindex="-1"]');
    });
  }

  #derive(checklist: ShownChecklist): ChecklistView {
    return checklistScreen(this.#state, {
      checklist,
      words: this.words,
      scene: this.sceneIn(checklist),
      titleLevel: this.titleLevel,
      isInSteps: this.#isInSteps,
      canUndo: this.#cleared.isThere,
      isPrinting: this.#isPrinting,
    });
  }

  /** What the result needs and is not here: what draws it, and the rest of a built-in list's words. */
  get #missing(): OnUse<unknown>[] {
    const rest = this.healthDocument && restOf(this.healthDocument);
    return [...(checklistResult.now ? [] : [checklistResult]), ...(rest ? [rest] : [])];
  }

  #showResult(): void {
    const [missing] = this.#missing;
    const piece = checklistResult.now;
    if (missing || !piece) {
      // Keep showing the groups until the result is there, with a note if it could not be loaded.
      void this.pieces.ask(missing!).then((isThere) => {
        if (isThere && this.#state.place === 'groups') this.#showResult();
      });
      return;
    }
    if (!this.#result) {
      this.#result = new piece.ChecklistResult(this);
      this.addStyles(...piece.checklistResultStyles);
    }
    this.#show({ ...this.#state, place: 'result' });
    emit(this, 'bedside-result');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const layout = oneOf(this, 'layout', this.layout, ['auto', 'list', 'steps'], 'auto');
    const isInSteps = layout === 'steps' || (layout === 'auto' && this.#width.reached < 2);
    if (this.hasUpdated && isInSteps !== this.#isInSteps)
      this.#state = { ...this.#state, part: this.#kept.keep(isInSteps, this.#state.part) };
    this.#isInSteps = isInSteps;
    this.#view = this.healthDocument && this.#derive(this.healthDocument);
  }

  protected override updated(_changed: PropertyValues): void {
    // Fetch the result now: the network may be gone when the person asks for it.
    if (this.healthDocument) this.#missing.forEach((part) => part.loadAhead());
    this.#result?.openNurse();
    const { healthDocument } = this;
    const screen =
      healthDocument &&
      moves.screenKey(healthDocument, this.#state, this.#isInSteps ?? false) +
        (this.#cleared.isThere ? ' ' : '');
    if (this.#screen !== undefined && screen !== this.#screen) this.screenChanged();
    this.#screen = screen;
    this.#kept.restore();
    const { level, taken } = this.#view?.assessment ?? { level: undefined, taken: [] };
    this.#help.publish(level, taken.length > 0);
  }

  protected override renderWidget(checklist: ShownChecklist): unknown {
    const view = this.#view!;
    const missing = this.#missing;
    const isResult = view.place !== 'groups' && missing.length === 0;
    const lost = missing.find((part) => this.pieces.isLost(part));
    return html`<div
      class="sheet ${isResult ? '' : 'groups'} ${sizes[this.#width.reached]}"
      @focusin=${showFocused}
    >
      <div class="ruler"></div>
      ${isResult ? this.#result!.view(view, this.#actions) : groupsView(view, this.#actions)}
      ${lostNote(lost && this.pieces.lostWords(lost))}
      ${documentFoot(footWords(checklist, this.signOff, this.words))}
    </div>`;
  }
}
