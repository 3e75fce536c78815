/** What a recording of a document may say, by the id under which a timer looks for it. */
import { isPlainObject } from './paths.js';

const listIn = (value: unknown, key: string): unknown[] => {
  const list = isPlainObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/**
 * The questions and the steps, in the order in which they are heard. Of steps with one short name the
 * first. `docs/translating.md` has the other ids.
 * @returns by id, its question or its title; empty where nobody has written one yet
 */
export const recordedIn = (document: unknown): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const steps = listIn(document, 'programs').flatMap((program) => listIn(program, 'steps'));
  for (const entry of [...listIn(document, 'safetyCheck'), ...steps]) {
    if (!isPlainObject(entry)) continue;
    const { id, question, title } = entry;
    const words = question ?? title;
    if (typeof id === 'string' && id !== '' && !found.has(id))
      found.set(id, typeof words === 'string' ? words : '');
  }
  return found;
};
