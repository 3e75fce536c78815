import { html, type PropertyValues } from 'lit';
import '../../controllers/help-part.js';
import { oneOf, safeHref, thereOrNot } from '../../controllers/attribute-readers.js';
import { BedsideElement } from '../../controllers/bedside-element.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { contactsOf } from '../../controllers/help-contacts.js';
import { needsPlaceToGo } from '../../controllers/help-words.js';
import { helpLevels, moreUrgent, type HelpLevel } from '../../model/help-level.js';
import type { HelpActionName, HelpContacts } from '../../model/help-actions.js';
import type { ShownHelp } from '../../model/shown-document.js';
import { afterLoad } from '../../platform/page/after-load.js';
import { emit } from '../../platform/page/emit.js';
import { idsIn, named, problemWith } from '../../platform/page/named-widgets.js';
import { helpOf, onHelp } from '../../platform/library/help-channel.js';
import { documentFoot, footWords } from '../../parts/document-foot.js';
import { helpCardStyles } from '../../parts/help-card.js';
import { controls } from '../../styles/controls.js';
import { widthLine } from '../../styles/width-line.js';
import { bannerView, type BannerNow } from './banner-view.js';
import { noteEmergencyBanner } from './emergency-banners.js';
import { seekHelpStyles } from './seek-help-styles.js';

/** Milliseconds after loading during which a followed widget may still be added without a warning. */
const sourcesMs = 5000;

/** Detail of the event `bedside-help`. */
export interface HelpDetail {
  /** The link that was followed; `dismiss` can be prevented. */
  action: HelpActionName | 'dismiss';
}

declare global {
  interface HTMLElementTagNameMap {
    'bedside-seek-help': BedsideSeekHelp;
  }
  interface GlobalEventHandlersEventMap {
    'bedside-help': CustomEvent<HelpDetail>;
  }
}

/**
 * Says how urgently to get help and where, with the hospital's links and numbers. It can follow a
 * checklist or a timer and rise with what is ticked there.
 *
 * @element bedside-seek-help
 *
 * @slot - Shown until the banner is ready, and when its document can't be used.
 * @slot note - A note of the hospital, such as opening hours.
 * @slot actions - Further links.
 *
 * @fires {CustomEvent<{ action: string }>} bedside-help - A link was followed: `emergency`, `ambulance`, `phone`, `advice`, `appointment` or `portal`; or `dismiss`, which can be prevented.
 * @fires bedside-ready - The widget is drawn in place of its fallback.
 * @fires {CustomEvent<{ message: string }>} bedside-error - The document can't be used.
 *
 * @csspart root - Everything.
 * @csspart banner - The bordered banner.
 * @csspart level - The plate with the level's word.
 * @csspart heading - The heading.
 * @csspart actions - The links.
 * @csspart dismiss - Closes the banner.
 * @csspart foot - Document, version, language, review.
 *
 * @cssprop [--bedside-ink=#1c2b30] - Text.
 * @cssprop [--bedside-font=inherit] - Font family.
 * @cssprop [--bedside-radius=1.375em] - Corner of the widget.
 * @cssprop [--bedside-scroll-margin=0] - Room for a page's sticky header when the widget is scrolled to.
 *
 * @example
 * <bedside-seek-help level="soon" country="IN" phone="0471 000 0000"></bedside-seek-help>
 */
export class BedsideSeekHelp extends BedsideElement<'help'> {
  static override properties = {
    level: {},
    for: {},
    appointmentHref: { attribute: 'appointment-href' },
    portalHref: { attribute: 'portal-href' },
    phone: {},
    emergencyNumber: { attribute: 'emergency-number' },
    adviceNumber: { attribute: 'advice-number' },
    country: {},
    dismissible: { type: Boolean, converter: thereOrNot },
  };

  static override styles = [controls, widthLine, helpCardStyles, seekHelpStyles];

  /**
   * How urgently to get help, `soon` (default). The banner never goes below it. An unknown value is shown as
   * `soon`, with the emergency number.
   */
  declare level: HelpLevel | null;
  /**
   * Ids of the checklists and timers to follow, in the same document or shadow root, with spaces or commas
   * between. The banner rises with what is answered there. An id that nothing of that kind has gives a warning.
   */
  declare for: string | null;
  /** Address behind "Book an appointment", which is hidden at `emergency`. */
  declare appointmentHref: string | null;
  /** Address behind "Patient portal", which is hidden at `emergency`. */
  declare portalHref: string | null;
  /** The hospital's own telephone number, as people write it. */
  declare phone: string | null;
  /** Emergency number; wins over the country's. */
  declare emergencyNumber: string | null;
  /** Advice line; wins over the country's. */
  declare adviceNumber: string | null;
  /** Country as an ISO 3166 code of two letters, or `EU`. Fills in the numbers from a sourced table. There is no default. */
  declare country: string | null;
  /** Lets a person close a `self-care` or `soon` banner. */
  declare dismissible: boolean;

  #stopFollowing: (() => void) | undefined;
  #stopCheck: (() => void) | undefined;
  /** The level of the previous update, to notice a rise. */
  #shown: HelpLevel | undefined;
  #dismissedAt: HelpLevel | undefined;
  /** The data of this update, derived once. */
  #now: BannerNow | undefined;
  readonly #focus = new FocusController(this);

  constructor() {
    super('help', {});
    this.level = this.for = this.appointmentHref = this.portalHref = this.phone = null;
    this.emergencyNumber = this.adviceNumber = this.country = null;
    this.dismissible = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowing = onHelp(() => this.requestUpdate());
    this.#checkFor();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopCheck?.();
    noteEmergencyBanner(this, false, true);
  }

  /** Warns about an id that names no widget: a banner that never rises would look right. */
  #checkFor(): void {
    this.#stopCheck?.();
    this.#stopCheck =
      this.for === null
        ? undefined
        : afterLoad(sourcesMs, () => {
            const root = this.getRootNode() as Document | ShadowRoot;
            for (const id of idsIn(this.for)) {
              const problem = problemWith(
                root,
                id,
                'so the banner does not follow it',
                'so the banner follows nothing by that name',
              );
              if (problem) this.warn(problem);
            }
          });
  }

  /**
   * The banner's own level, or the most urgent of the widgets that it follows; and whether one of
   * them had an emergency that was taken back since. At that level the banner says so anyway.
   */
  #helpNow(): BannerNow {
    const own = oneOf(this, 'level', this.level ?? 'soon', helpLevels, undefined);
    let level = own ?? 'soon';
    let hadEmergency = false;
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const id of idsIn(this.for))
      for (const source of named(root, id)) {
        const help = helpOf(source);
        level = moreUrgent(level, help.level) ?? level;
        hadEmergency ||= help.hadEmergency;
      }
    return {
      level,
      hadEmergency: hadEmergency && level !== 'emergency',
      isKnown: own !== undefined,
    };
  }

  protected override readContacts(): HelpContacts {
    const contacts = contactsOf(this, this.page.settings, this);
    const { appointmentHref, portalHref } = contacts;
    return {
      ...contacts,
      appointmentHref: safeHref(this, 'appointment-href', appointmentHref),
      portalHref: safeHref(this, 'portal-href', portalHref),
    };
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('for') && this.isConnected) this.#checkFor();
    const { healthDocument } = this;
    if (!healthDocument) return;
    const { level } = this.#now!;
    const before = this.#shown;
    this.#shown = level;
    noteEmergencyBanner(
      this,
      // The banner may be removed while an update is under way.
      level === 'emergency' && this.isConnected,
      !needsPlaceToGo('emergency', this.contacts),
    );
    if (before === undefined || level === before || moreUrgent(before, level) === before) return;
    const { word, heading } = healthDocument.levels[level];
    this.announce([word, heading], true);
    if (level === 'emergency') this.#showEmergency();
  }

  /** Brings a risen banner into view, unless a help card of that level is being read. */
  #showEmergency(): void {
    // Wait until the widget that raised it has updated and focused its own card.
    requestAnimationFrame(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active?.closest('[data-level="emergency"]')) return;
      const isCalm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
      this.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
    });
  }

  #dismiss(level: HelpLevel): void {
    if (!emit(this, 'bedside-help', { action: 'dismiss' }, true)) return;
    this.#dismissedAt = level;
    this.#focus.next('[tabindex="-1"]');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.healthDocument) return;
    this.#now = this.#helpNow();
    const { level, hadEmergency } = this.#now;
    if (this.#dismissedAt !== level || hadEmergency) this.#dismissedAt = undefined;
  }

  protected override renderWidget(help: ShownHelp): unknown {
    const now = this.#now!;
    const { words, titleLevel, dismissible } = this;
    if (this.#dismissedAt)
      return html`<p class="hidden" tabindex="-1">${words.show('dismissed')}</p>`;
    const scene = { ...this.sceneIn(help), levels: undefined, help };
    return html`
      <section class="help" part="banner" data-level=${now.level} aria-labelledby="heading">
        ${bannerView(
          { ...now, scene, titleLevel, isDismissible: dismissible },
          {
            follow: (action) => emit(this, 'bedside-help', { action }),
            dismiss: () => this.#dismiss(now.level),
          },
        )}
        ${documentFoot(footWords(help, this.signOff, words))}
      </section>
    `;
  }
}
