/** Sends an event that bubbles out of every shadow root. */

/**
 * @param name begins with `bedside-`
 * @returns false when a listener prevented what a cancelable event announces
 */
export const emit = (
  element: Element,
  name: string,
  detail?: Record<string, unknown>,
  cancelable = false,
): boolean => {
  try {
    return element.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
    );
  } catch {
    // Some old pages replace CustomEvent, by what throws or makes no event. This one can't be
    // composed, but it does arrive.
    const event = document.createEvent('CustomEvent');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way to make one
    event.initCustomEvent(name, true, cancelable, detail);
    return element.dispatchEvent(event);
  }
};
