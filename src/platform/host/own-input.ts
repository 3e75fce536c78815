/**
 * What a person does in a widget reaches its controls, and what is typed there stays there. Old
 * pages take the space bar for their slide shows and single letters for their search, and guard
 * against `input` in a form that is left. Some send every tap again, as a click on the element that they
 * see: the widget, and not the control in it.
 */

/** Keys that work a control; a dialog of the page may still be closed by Escape or left by Tab. */
const keep = (event: Event): void => {
  const { key = ' ', ctrlKey, altKey, metaKey } = event as Partial<KeyboardEvent>;
  if (
    // Children of the page that are shown in the widget belong to the page.
    (event.target as Node).getRootNode() === event.currentTarget &&
    (key === 'Enter' || !(key[1] || ctrlKey || altKey || metaKey))
  )
    event.stopPropagation();
};

export const keepInput = (root: ShadowRoot): void => {
  for (const name of ['keydown', 'keypress', 'keyup', 'input']) root.addEventListener(name, keep);
  root.host.addEventListener('click', (event) => {
    const { isTrusted, clientX, clientY } = event as MouseEvent;
    // A script's `click()` on the widget comes from no place on the screen.
    if (isTrusted || event.composedPath()[0] !== root.host || !(clientX || clientY)) return;
    const at = root.elementFromPoint(clientX, clientY);
    // The click of a label on its box would reach the page, which holds a second click back.
    const target = at?.closest('label')?.control ?? at;
    target?.dispatchEvent(new MouseEvent('click', event));
  });
};
