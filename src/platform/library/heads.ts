/** Which documents are heads only, and what adds the whole of them. */
import type { OnUse } from '../start/on-use.js';

const rests = new WeakMap<object, OnUse<unknown>>();

/** Says that of a document only the head is here, and what adds the whole of it. */
export const addRest = (head: object, rest: OnUse<unknown>): void => {
  rests.set(head, rest);
};

/** What adds the whole of a built-in document of which only the head is here. */
export const restOf = (head: object): OnUse<unknown> | undefined => rests.get(head);
