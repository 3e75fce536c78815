/**
 * Marks what stands in another language than the document around it, wherever a view has put it: a
 * screen reader would read it in the wrong voice, and a full stop would stand at its wrong end.
 *
 * It looks at what is drawn, so that no view has to know which of its texts have a translation. It is
 * fetched with what lays texts of other languages over a document: where all is in one language, no
 * page needs it.
 */
import { directionOf, isSameLanguage } from '../../model/language-tag.js';

/** Tells the language of a text that is not in the document's. */
export type LangOf = (text: string) => string | undefined;

/**
 * @param english the texts of each document that stayed English
 * @param others texts of the interface that are in another language, with their languages
 * @returns `undefined` where everything is in the document's language
 */
export const languagesOf = (
  english: readonly (ReadonlySet<string> | undefined)[],
  others: ReadonlyMap<string, string>,
): LangOf | undefined => {
  if (others.size === 0 && !english.some((texts) => texts && texts.size > 0)) return undefined;
  const isEnglish = (text: string) => english.some((texts) => texts?.has(text));
  return (text) =>
    others.get(text) ??
    // Or with the colon or full stop of the interface after it.
    (isEnglish(text) || isEnglish(text.replace(/\p{P}$/u, '')) ? 'en' : undefined);
};

/**
 * Call it after an update.
 * @param langOf the language of a text that is not in the document's; `undefined` where all are
 * @param before what the last call gave back: these elements lose their marks
 * @returns the elements that are marked now
 */
export const markLanguages = (
  root: ParentNode & Node,
  langOf: LangOf | undefined,
  before: readonly Element[],
): Element[] => {
  for (const element of before) {
    element.removeAttribute('lang');
    element.removeAttribute('dir');
  }
  const marked: Element[] = [];
  if (!langOf) return marked;
  const mark = (element: Element, text: string): void => {
    const lang = langOf(text);
    if (lang === undefined || element.hasAttribute('lang')) return;
    if (isSameLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '', lang)) return;
    element.setAttribute('lang', lang);
    element.setAttribute('dir', directionOf(lang));
    marked.push(element);
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue!.trim();
    const element = node.parentElement;
    // An element that holds more than this text has an element of its own for it.
    if (text && element?.textContent.trim() === text) mark(element, text);
  }
  root.querySelectorAll('[aria-label]').forEach((element) => {
    // A name may be in another language than what the element holds.
    if (!/\p{L}/u.test(element.textContent)) mark(element, element.getAttribute('aria-label')!);
  });
  return marked;
};
