/** Places in a document, and copies of a document with one place changed. */

/** Keys and positions from the document down: `['sections', 0, 'heading']`. */
export type Path = readonly (string | number)[];

export type PlainObject = Readonly<Record<string, unknown>>;

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place; `undefined` where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return typeof key === 'number' ? inside[key] : undefined;
    return isPlainObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined;
  }, value);

/**
 * A copy in which `change` made what stands at a place. `undefined` takes a key away. A list or an
 * object that is missing on the way comes into being.
 */
export const withValueAt = (
  value: unknown,
  path: Path,
  change: (before: unknown) => unknown,
): unknown => {
  if (path.length === 0) return change(value);
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[key] = withValueAt(list[key], rest, change);
    return list;
  }
  const record = isPlainObject(value) ? value : {};
  const next = withValueAt(Object.hasOwn(record, key) ? record[key] : undefined, rest, change);
  // Over its entries, so that a key like `__proto__` of a file stays a key.
  const entries = Object.entries(record);
  const place = entries.findIndex(([name]) => name === key);
  if (next === undefined) {
    if (place >= 0) entries.splice(place, 1);
  } else if (place >= 0) entries[place] = [key, next];
  else entries.push([key, next]);
  return Object.fromEntries(entries);
};

/** `programs[0].steps[1].seconds.max` of a message of the model, as a path. */
export const parsedPath = (text: string): Path =>
  text === 'document'
    ? []
    : [...text.matchAll(/[^.[\]]+/g)].map(([part], i) =>
        i > 0 && /^\d+$/.test(part) ? Number(part) : part,
      );

/** The same place in a form that can be compared: `programs.0.steps.1`. */
export const pathKey = (path: Path): string => path.join('.');

/** Whether a place is another one or lies in it. */
export const isWithin = (path: Path, outer: Path): boolean =>
  outer.length <= path.length && outer.every((key, i) => key === path[i]);
