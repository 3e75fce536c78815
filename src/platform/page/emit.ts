/** Dispatches an event that bubbles and crosses every shadow root. */

/**
 * @param name event name, beginning with `bedside-`
 * @returns false when a listener called `preventDefault` on a cancelable event
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
    // Some old pages replace CustomEvent by something that throws or makes no event. An event made
    // this way cannot leave a shadow root, but it reaches listeners on the widget.
    const event = document.createEvent('CustomEvent');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way to make one
    event.initCustomEvent(name, true, cancelable, detail);
    return element.dispatchEvent(event);
  }
};
