/** Which entries of the form are unfolded, and which fields were asked for: sets of places. */
import { pathKey, type Path } from '../editor/paths.js';

export type Places = ReadonlySet<string>;

/**
 * The same entries at their new places.
 * @param numberOf the new position of an entry of the list; `undefined`: it is gone
 */
export const renumbered = (
  places: Places,
  list: Path,
  numberOf: (index: number) => number | undefined,
): Places => {
  const begin = `${pathKey(list)}.`;
  const next = new Set<string>();
  for (const place of places) {
    const [, index, rest] = place.startsWith(begin)
      ? (/^(\d+)(.*)$/s.exec(place.slice(begin.length)) ?? [])
      : [];
    if (index === undefined) {
      next.add(place);
      continue;
    }
    const number = numberOf(Number(index));
    if (number !== undefined) next.add(`${begin}${number}${rest}`);
  }
  return next;
};

/** Positions after an entry went from one place to another. */
export const movedTo = (from: number, to: number) => (index: number) => {
  if (index === from) return to;
  if (index > from && index <= to) return index - 1;
  return index < from && index >= to ? index + 1 : index;
};

/** Positions after an entry was taken out. */
export const without = (gone: number) => (index: number) =>
  index === gone ? undefined : index > gone ? index - 1 : index;

/** Every place on the way to one, so that it can be seen. */
export const wayTo = (path: Path): string[] => path.map((_, i) => pathKey(path.slice(0, i + 1)));
