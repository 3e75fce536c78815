/**
 * A tap anywhere for somebody who comes back to the phone after a raise. Keys, switches, voice control
 * and screen readers send clicks without a count: they have the button.
 */

/** Controls of their own, and the ground around Stop: a miss of Stop is no "My legs are down". */
const others = 'button, a, input, label, summary, .stop-shelf';

/**
 * Makes a listener for clicks in the widget's root.
 * @param tapped called for a tap on a card that waits for one
 */
export const tapAnywhere =
  (tapped: () => void) =>
  (event: Event): void => {
    const target = event.target as Element;
    if ((event as MouseEvent).detail === 0 || target.closest(others)) return;
    if (target.closest('[data-hands-free="over"]')) tapped();
  };
