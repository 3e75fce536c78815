/** Whom a banner follows: the widgets whose ids stand in its `for`. */

/** Ids as people write them: with spaces or commas between, and `#` before. */
export const idsIn = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\s,;|،，、؛；]+/)
    // Not all that `bare` takes: React makes ids like «r1».
    .map((id) => id.replace(/^["'“”„‘’\p{Cf}]*#?|["'“”‘’\p{Cf}]+$/gu, ''))
    .filter(Boolean);

/** All that have the id: on old pages more than one has. */
export const named = (root: ParentNode, id: string): Element[] =>
  [...root.querySelectorAll('[id]')].filter((at) => at.id === id);

/** `data-bedside`: a div that waits to become one. */
const isSource = (at: Element): boolean =>
  /^(bedside-)?(risk-checklist|exercise-timer)$/.test(
    at.getAttribute('data-bedside') ?? at.localName,
  );

/** What is wrong with an id for the web team; `undefined` when it names a checklist or a timer. */
export const problemWith = (root: ParentNode, id: string): string | undefined => {
  const found = named(root, id);
  if (found.some(isSource)) return undefined;
  return found[0]
    ? `for: "${id}" is a <${found[0].localName}>, and no checklist or timer, so the banner does not follow it.`
    : `for: nothing here has the id "${id}", so the banner follows nothing by that name. Capitals count.`;
};
