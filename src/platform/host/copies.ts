/** Tells whether a widget is the copy, without its document, of one that a script of the page removed. */
import { documentScript, type Place } from './remade.js';

const wordsOf = (element: Element): string => {
  const script = documentScript(element);
  return [...element.childNodes]
    .map((node) => (node === script || node.nodeType === 8 ? '' : node.textContent))
    .join('')
    .replace(/\s+/g, '');
};

/** True when the element replaced one that had a document and was otherwise the same. */
export const isCopy = ({ element, body, removed }: Place): boolean =>
  removed.some(
    (before) =>
      before.element.localName === element.localName &&
      before.element.id === element.id &&
      before.body === body &&
      // A template may have filled in other words. Vue marks its root, so there the words need not match.
      ((wordsOf(element) !== '' && wordsOf(before.element) === wordsOf(element)) ||
        element.closest('[data-v-app]')),
  );
