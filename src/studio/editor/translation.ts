/**
 * A document beside its English. Only texts can differ: ids, levels, seconds, sources and order are
 * the English document's, because the translation holds nothing else.
 */
import {
  textsOf,
  withTexts,
  type TextDocument,
  type Texts,
  type Translated,
} from '../../model/document-texts.js';
import { placeholdersIn } from '../../model/message-text.js';
import type { DraftDocument } from './draft.js';
import { isPlainObject, type Path } from './paths.js';
import { placedTexts } from './texts.js';

/** A translation as it is being written. A plain value: each move gives a new one. */
export interface Translation {
  readonly kind: DraftDocument['kind'];
  /** Id of the English document. */
  readonly id: string;
  /** BCP 47 tag: `ml`. */
  readonly lang: string;
  readonly texts: Texts;
  /** The English that each text was made from, by its id. */
  readonly from: Texts;
}

export type RowState =
  /** Nothing is written yet: the English is shown. */
  | 'untranslated'
  /** The English is another one since, or nobody knows from which English it was made. */
  | 'older'
  /** The same as the English: right for a name, else forgotten. */
  | 'equal'
  | 'translated';

export interface Row {
  readonly id: string;
  /** The place in the English document. */
  readonly path: Path;
  readonly english: string;
  /** Empty while untranslated. */
  readonly text: string;
  readonly state: RowState;
  /** Of an older text: the English that it was made from, where that is known. */
  readonly madeFrom?: string;
  /** What keeps a widget from showing the text. */
  readonly problem?: string;
}

const ownText = (texts: Texts, id: string): string =>
  Object.hasOwn(texts, id) ? texts[id]!.trim() : '';

const stateOf = (english: string, text: string, madeFrom: string | undefined): RowState => {
  if (text === '') return 'untranslated';
  if (madeFrom !== english) return 'older';
  return text === english.trim() ? 'equal' : 'translated';
};

const placeholderProblem = (english: string, text: string): string | undefined => {
  const wanted = placeholdersIn(english);
  if (text === '' || placeholdersIn(text) === wanted) return undefined;
  return wanted
    ? `Keep ${wanted} as it is, with its braces: the widget puts a value there.`
    : 'Take the words in braces away: the English has none.';
};

/** A row for each text of the English document, in its order. */
export const rowsOf = (english: DraftDocument, { texts, from }: Translation): Row[] =>
  placedTexts(english).map(({ id, path, text: source }) => {
    const text = ownText(texts, id);
    const madeFrom = Object.hasOwn(from, id) ? from[id] : undefined;
    const state = stateOf(source, text, madeFrom);
    const problem = placeholderProblem(source, text);
    return {
      id,
      path,
      english: source,
      text,
      state,
      ...(state === 'older' && madeFrom !== undefined && { madeFrom }),
      ...(problem !== undefined && { problem }),
    };
  });

/** Begins a translation. @param lang BCP 47 tag */
export const emptyTranslation = ({ kind, id }: DraftDocument, lang: string): Translation => ({
  kind,
  id: typeof id === 'string' ? id : '',
  lang,
  texts: {},
  from: {},
});

const without = (texts: Texts, id: string): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name !== id));

/** Writes the text of one row; an empty one takes it back. Its English is the present one then. */
export const withText = (
  translation: Translation,
  english: DraftDocument,
  id: string,
  text: string,
): Translation => {
  const source = placedTexts(english).find((one) => one.id === id)?.text;
  // Only what the English has can be translated.
  if (source === undefined) return translation;
  const { texts, from } = translation;
  return text.trim() === ''
    ? { ...translation, texts: without(texts, id), from: without(from, id) }
    : { ...translation, texts: { ...texts, [id]: text }, from: { ...from, [id]: source } };
};

/** Says that the text of a row fits the present English: somebody has compared them. */
export const asCurrent = (
  translation: Translation,
  english: DraftDocument,
  id: string,
): Translation => withText(translation, english, id, ownText(translation.texts, id));

/** The whole document in the other language, as a page takes it: always a draft of its own. */
export const translatedDocument = (
  english: DraftDocument,
  { texts, lang }: Translation,
): Translated<DraftDocument & TextDocument> =>
  withTexts(english as DraftDocument & TextDocument, { texts }, lang);

/**
 * The translation that a whole document in another language holds: one that a hospital has already.
 * Its texts are older where it was made from another version, since nobody knows from which English.
 */
export const translationOf = (english: DraftDocument, other: DraftDocument): Translation => {
  const source = textsOf(english as DraftDocument & TextDocument);
  const texts = Object.fromEntries(
    Object.entries(textsOf(other as DraftDocument & TextDocument)).filter(
      // What is the English word for word was not translated.
      ([id, text]) => Object.hasOwn(source, id) && text !== source[id],
    ),
  );
  return {
    ...emptyTranslation(english, String(other['lang'])),
    texts,
    from:
      english['version'] === other['version']
        ? Object.fromEntries(Object.keys(texts).map((id) => [id, source[id]!]))
        : {},
  };
};

/** The text of a file that keeps a translation, with the English that it was made from. */
export const translationText = (translation: Translation): string =>
  `${JSON.stringify({ translation: 1, ...translation }, null, 2)}\n`;

const isTexts = (value: unknown): value is Texts =>
  isPlainObject(value) && Object.values(value).every((text) => typeof text === 'string');

/** Opens such a file beside its English document. */
export const openTranslation = (
  text: string,
  english: DraftDocument,
): { readonly translation: Translation } | { readonly problem: string } => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'This file is not complete JSON. Open the file as it was downloaded.' };
  }
  if (!isPlainObject(value) || value['translation'] !== 1)
    return { problem: 'This file is no translation. Open one that this editor has saved.' };
  const { kind, id, lang, texts, from } = value;
  if (kind !== english.kind || id !== english['id'])
    return {
      problem: `This is a translation of the ${String(kind)} \u201c${String(id)}\u201d. Open the ${english.kind} \u201c${String(english['id'])}\u201d in another language.`,
    };
  if (
    typeof lang !== 'string' ||
    !/^[a-z]{2,3}(-|$)/i.test(lang) ||
    !isTexts(texts) ||
    !isTexts(from)
  )
    return { problem: 'This translation lacks its language or its texts.' };
  return { translation: { kind: english.kind, id: String(id), lang, texts, from } };
};
