/**
 * Keeps keys, typing and taps of a widget away from the page's scripts, and brings taps that a page
 * resends to the right control. Old pages use the space bar for slide shows and letters for search,
 * and treat `input` as an unsaved form. Some resend every tap as a click on the element they see,
 * which is the widget and not the control inside it.
 */

/** Keys that operate a control. Escape and Tab still reach the page, which may close a dialog. */
const keep = (event: Event): void => {
  const { key = ' ', ctrlKey, altKey, metaKey } = event as Partial<KeyboardEvent>;
  if (
    // Slotted children belong to the page. Leave their events alone.
    (event.target as Node).getRootNode() === event.currentTarget &&
    (key === 'Enter' || !(key[1] || ctrlKey || altKey || metaKey))
  )
    event.stopPropagation();
};

export const keepInput = (root: ShadowRoot): void => {
  for (const name of ['keydown', 'keypress', 'keyup', 'input']) root.addEventListener(name, keep);
  root.host.addEventListener('click', (event) => {
    const { isTrusted, clientX, clientY } = event as MouseEvent;
    // A script's `click()` has no position on the screen. Only a resent tap has one.
    if (isTrusted || event.composedPath()[0] !== root.host || !(clientX || clientY)) return;
    const at = root.elementFromPoint(clientX, clientY);
    // Clicking the label would send a second click to the page, which may swallow it.
    const target = at?.closest('label')?.control ?? at;
    target?.dispatchEvent(new MouseEvent('click', event));
  });
};
