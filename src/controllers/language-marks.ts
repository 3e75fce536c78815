/**
 * Marks what stands in another language than the document around it, wherever a view has put it: a
 * screen reader would read it in the wrong voice, and a full stop would stand at its wrong end.
 *
 * It looks at what is drawn, so that no view has to know which of its texts have a translation. It
 * costs nothing where all of them have one.
 */
import { directionOf, isSameLanguage } from '../model/language-tag.js';

export class LanguageMarks {
  #marked: Element[] = [];

  /**
   * Call it after an update.
   * @param langOf the language of a text that is not in the document's; `undefined` where all are
   */
  renew(root: ParentNode & Node, langOf: ((text: string) => string | undefined) | undefined): void {
    for (const element of this.#marked) {
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    }
    this.#marked = [];
    if (!langOf) return;
    const mark = (element: Element, text: string): void => {
      const lang = langOf(text);
      if (lang === undefined || element.hasAttribute('lang')) return;
      if (isSameLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '', lang)) return;
      element.setAttribute('lang', lang);
      element.setAttribute('dir', directionOf(lang));
      this.#marked.push(element);
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
  }
}
