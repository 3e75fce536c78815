/** The languages of the toolbar: English, each that is built in, and the two pseudo-languages. */
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { en } from '../../src/i18n/en.js';
import type { DocumentKind } from '../../src/model/check-document.js';
import {
  addLanguage,
  builtInDocument,
  messagesIn,
  translationPieces,
} from '../../src/platform/library/languages.js';
import { longer, rightToLeft } from '../examples/pseudo-words.js';
import { addFootCare } from './foot-care.js';
import { pseudoLanguage } from './pseudo-language.js';

const english = { article, checklist, exercises, help };

/** Each file there registers itself: the words of the interface, and the texts of each topic. */
const builtIn = import.meta.glob('../../src/lang/*.ts', { eager: true });
import.meta.glob(['../../src/lang/*/*.ts', '!**/en.ts'], { eager: true });

const builtInTags = Object.keys(builtIn)
  .map((path) => /([\w-]+)\.ts$/.exec(path)![1]!)
  .filter((tag) => tag !== 'en');

// English by name, or the longer English would be the only one that is registered.
addLanguage({ lang: 'en', messages: en, documents: english });
addFootCare();
addLanguage(pseudoLanguage('en-XA', longer, en, english));
addLanguage(pseudoLanguage('he-XB', rightToLeft, en, english));

const nameOf = (tag: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;

export const languageItems: { value: string; title: string }[] = [
  { value: 'en', title: 'English' },
  ...builtInTags.map((value) => ({ value, title: nameOf(value) })),
  { value: 'en-XA', title: 'Longer words (made from English)' },
  { value: 'he-XB', title: 'Right to left (made from English)' },
];

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts at the same place in two trees. */
const pairUp = (from: unknown, to: unknown, pairs: Map<string, string>): void => {
  if (typeof from === 'string') {
    if (typeof to === 'string' && !pairs.has(clean(from))) pairs.set(clean(from), to);
  } else if (typeof from === 'object' && from !== null && typeof to === 'object' && to !== null) {
    for (const key of Object.keys(from))
      pairUp((from as Record<string, unknown>)[key], (to as Record<string, unknown>)[key], pairs);
  }
};

/** What an English text of the screen is called in a language of the toolbar. */
export const translatorTo = async (lang: string): Promise<(text: string) => string> => {
  if (lang === 'en') return (text) => text;
  await Promise.all(translationPieces().map((piece) => piece.load()));
  const pairs = new Map<string, string>();
  pairUp(en, messagesIn(lang)?.messages, pairs);
  for (const kind of Object.keys(english) as DocumentKind[])
    pairUp(english[kind], builtInDocument(kind, lang), pairs);
  return (text) => pairs.get(clean(text)) ?? text;
};
