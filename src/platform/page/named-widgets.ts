/** Widgets of the page that another one knows by the ids in its `for`. */

/** Ids as people write them: with spaces or commas between, and `#` before. */
export const idsIn = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\s,;|،，、؛；]+/)
    // Not all that `bare` takes: React makes ids like «r1».
    .map((id) => id.replace(/^["'“”„‘’\p{Cf}]*#?|["'“”‘’\p{Cf}]+$/gu, ''))
    .filter(Boolean);

/** All that have the id: on old pages more than one has. */
export const named = (root: ParentNode, id: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[id]')].filter((at) => at.id === id);

/** The short name of its tag, `exercise-timer`; also of a div that waits to become one. */
export const widgetNameOf = (at: Element): string =>
  (at.getAttribute('data-bedside') ?? at.localName).replace(/^bedside-/, '');

/**
 * What is wrong with an id for the web team; `undefined` when it names a checklist or a timer.
 * @param wrong what comes of an id that another element has: "so the banner does not follow it"
 * @param missing what comes of an id that nothing has
 */
export const problemWith = (
  root: ParentNode,
  id: string,
  wrong: string,
  missing: string,
): string | undefined => {
  const found = named(root, id);
  if (found.some((at) => /^(risk-checklist|exercise-timer)$/.test(widgetNameOf(at))))
    return undefined;
  return found[0]
    ? `for: "${id}" is a <${found[0].localName}>, and no checklist or timer, ${wrong}.`
    : `for: nothing here has the id "${id}", ${missing}. Capitals count.`;
};
