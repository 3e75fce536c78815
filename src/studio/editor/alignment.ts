/** Which entries of two lists belong together. */

/**
 * A longest list of pairs of equal entries, in order: positions in `before` and `after`.
 * Lists of a document have at most some hundred entries, so a table of both lengths is small.
 */
export const equalPairs = <T>(
  before: readonly T[],
  after: readonly T[],
  isEqual: (a: T, b: T) => boolean,
): (readonly [number, number])[] => {
  const columns = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * columns);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * columns + j] = isEqual(before[i]!, after[j]!)
        ? lengths[(i + 1) * columns + j + 1]! + 1
        : Math.max(lengths[(i + 1) * columns + j]!, lengths[i * columns + j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (isEqual(before[i]!, after[j]!)) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * columns + j]! >= lengths[i * columns + j + 1]!) i++;
    else j++;
  }
  return pairs;
};

/** An entry of both lists, or of one. */
export interface Aligned {
  readonly before?: number;
  readonly after?: number;
}

/**
 * All entries of both lists in order. Between equal entries, those that are alike stand together:
 * the first with the first, and so on.
 */
export const aligned = <T>(
  before: readonly T[],
  after: readonly T[],
  isEqual: (a: T, b: T) => boolean,
  isAlike: (a: T, b: T) => boolean = () => true,
): Aligned[] => {
  const rows: Aligned[] = [];
  let i = 0;
  let j = 0;
  for (const [nextBefore, nextAfter] of [
    ...equalPairs(before, after, isEqual),
    [before.length, after.length] as const,
  ]) {
    while (i < nextBefore && j < nextAfter)
      if (isAlike(before[i]!, after[j]!)) rows.push({ before: i++, after: j++ });
      else rows.push({ before: i++ });
    while (i < nextBefore) rows.push({ before: i++ });
    while (j < nextAfter) rows.push({ after: j++ });
    if (i < before.length && j < after.length) rows.push({ before: i++, after: j++ });
  }
  return rows;
};
