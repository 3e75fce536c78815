/**
 * What a head of a document lacks, and both put together. The rest is as deep as the document, and has
 * only what the head does not have: in a list, `null` stands for what is there already.
 */
type Part = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** The whole document again. */
export const joined = <D>(head: D, rest: unknown): D => {
  let whole: unknown = rest ?? head;
  if (Array.isArray(rest)) whole = rest.map((part, i) => joined((head as unknown[])[i], part));
  else if (isObject(rest) && isObject(head)) {
    const entries = Object.keys(rest).map((key) => [key, joined(head[key], rest[key])]);
    whole = { ...head, ...Object.fromEntries(entries) };
  }
  return whole as D;
};
