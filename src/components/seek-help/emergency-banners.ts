/** Warns when a page shows several emergency banners: people read one, not several. */
import { warnOnce } from '../../platform/page/console-message.js';

const shown = new Set<Element>();

/**
 * @param isEmergency true when the banner shows the level `emergency` now
 * @param hasNumber true when it has an emergency number to call
 */
export const noteEmergencyBanner = (
  banner: Element,
  isEmergency: boolean,
  hasNumber: boolean,
): void => {
  if (!isEmergency) {
    shown.delete(banner);
    return;
  }
  const isNew = !shown.has(banner);
  shown.add(banner);
  // Only when the second one comes: one message for the page, not one for each banner.
  if (isNew && shown.size === 2)
    warnOnce(banner, 'this page shows more than one emergency banner. People read one.');
  if (!hasNumber)
    warnOnce(
      banner,
      'an emergency banner without a number. Set emergency-number or country, here or by configure().',
    );
};
