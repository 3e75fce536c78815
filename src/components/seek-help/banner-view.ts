/** The banner: what to do and how urgently, the signs of an emergency, and the links. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  cardWords,
  emergencySigns,
  hadThisLine,
  needsPlaceToGo,
  showAdvice,
  type HelpScene,
} from '../../controllers/help-words.js';
import type { HelpLevel } from '../../model/help-level.js';
import { helpCardContent, type HelpCard } from '../../parts/help-card.js';
import { icon, icons } from '../../parts/icons.js';

/** The data of one update of a banner. */
export interface BannerNow {
  readonly level: HelpLevel;
  readonly hadEmergency: boolean;
  /** False when `level` has an unknown value. The banner then shows `soon`. */
  readonly isKnown: boolean;
}

export interface BannerView extends BannerNow {
  readonly scene: HelpScene;
  readonly titleLevel: number;
  /** True when the page lets a person close a calm banner. */
  readonly isDismissible: boolean;
}

export interface BannerActions {
  follow(action: string): void;
  dismiss(): void;
}

/** A banner of an unknown level may have meant an emergency, so nobody can close it. */
const canDismiss = ({ isDismissible, isKnown, hadEmergency, level }: BannerView): boolean =>
  isDismissible && isKnown && !hadEmergency && (level === 'self-care' || level === 'soon');

const words = (
  { level, hadEmergency, isKnown, scene }: BannerView,
  text: readonly unknown[],
): Pick<HelpCard, 'text' | 'below'> => {
  // A reader of a calmer banner may still have an emergency sign.
  const signs = level === 'emergency' ? undefined : emergencySigns(scene);
  // Without an emergency number, signs need the sentence that says where to go, and so does an unknown
  // level, which may have meant an emergency. A level that says it anyway does not say it twice.
  const saysWhere =
    (signs || !isKnown) &&
    !needsPlaceToGo(level, scene.contacts) &&
    needsPlaceToGo('emergency', scene.contacts);
  return {
    text: [
      // A banner hears that there was a sign, but not which one. So it names them all, once.
      hadEmergency ? html`<strong>${hadThisLine(scene, signs !== undefined)}</strong>` : undefined,
      hadEmergency ? signs?.lines : undefined,
      ...text,
      html`<slot name="note"></slot>`,
    ],
    // The number to call is in reach before the signs are read to their end.
    below: [
      ...(hadEmergency || !signs ? [] : [html`<strong>${signs.text}</strong>`, signs.lines]),
      saysWhere ? showAdvice(scene, 'noNumber') : undefined,
    ],
  };
};

export const bannerView = (view: BannerView, actions: BannerActions): TemplateResult => {
  const { level, scene, titleLevel } = view;
  const card = cardWords(level, scene);
  return helpCardContent({
    ...card,
    headingLevel: titleLevel,
    headingId: 'heading',
    ...words(view, card.text),
    onFollow: (action) => actions.follow(action),
    more: html`<slot name="actions"></slot>${
        canDismiss(view)
          ? html`<button
              type="button"
              class="quiet dismiss no-print"
              part="dismiss"
              @click=${() => actions.dismiss()}
            >
              ${icon(icons.close)}<span>${scene.words.show('dismiss')}</span>
            </button>`
          : nothing
      }`,
  });
};
