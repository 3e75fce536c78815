/**
 * Lays the texts of a page's languages over an English document. Fetched when there are such texts, or
 * a widget speaks two languages: a page in English needs it for nothing.
 */
import type { DocumentKind } from '../../model/check-document.js';
import {
  unpackedTexts,
  withTexts,
  type TextDocument,
  type Texts,
  type Translated,
} from '../../model/document-texts.js';
import { isSameLanguage } from '../../model/language-tag.js';
import { addRest, restOf } from './heads.js';
import type { Entry, TopicPack } from './languages.js';

export { languagesOf, markLanguages } from '../page/language-marks.js';

/** What one language has of the topic. */
type Pack = TopicPack & { readonly lang: string };

/** Made anew only when something of it has changed: a widget knows a document by its identity. */
const made = new Map<string, { of: readonly unknown[]; result: Translated<TextDocument> }>();

const told = new Set<string>();

/** Tells the web team once, when the document is first used. */
const tell = (
  { id, kind, lang, version }: TextDocument,
  { document: shown, missing, unknown }: Translated<TextDocument>,
  otherVersion: string | undefined,
): void => {
  const about = `bedside-widgets: ${id}, ${kind} in "${shown.lang}":`;
  const of = `bedside-widgets: ${id} in "${shown.lang}": the texts are of ${otherVersion!}`;
  if (otherVersion !== undefined) {
    if (!told.has(of))
      console.warn(`${of} and the document of version ${version}, so they are not used.`);
    told.add(of);
  } else if (unknown.length > 0)
    console.warn(`${about} ids that are not known: ${unknown.join(', ')}.`);
  // Of the same language are those that change single texts.
  if (otherVersion === undefined && missing.length > 0 && !isSameLanguage(lang, shown.lang))
    console.warn(`${about} texts that stay English: ${missing.join(', ')}.`);
};

/**
 * A document with the texts of languages, key by key.
 * @param packs the nearest language first, at least one
 * @param isHead true of a head, which lacks most of its texts: nobody is told of those
 */
const translated = <D extends TextDocument>(
  base: D,
  packs: readonly Pack[],
  isHead: boolean,
): Translated<D> => {
  const kind = base.kind as DocumentKind;
  const parts = packs.map(({ texts, packed, versions, review }) => ({
    own: texts?.[kind],
    packed: packed?.[kind],
    version: versions?.[kind] ?? base.version,
    review: review?.[kind],
  }));
  const { lang } = packs[0]!;
  const of = [base, ...parts.flatMap((part) => Object.values(part))];
  const key = `${base.id} ${kind} ${lang}`;
  const before = made.get(key);
  if (before?.of.length === of.length && before.of.every((part, i) => part === of[i]))
    return before.result as Translated<D>;
  const texts = {};
  let otherVersion: string | undefined;
  for (const { version, packed, own } of [...parts].reverse()) {
    const ours: Texts | undefined = packed ? unpackedTexts(packed, base) : {};
    if (version !== base.version) otherVersion = `version ${version}`;
    else if (!ours) otherVersion = 'another version';
    else Object.assign(texts, ours, own);
  }
  const result = withTexts<D>(base, { texts, review: parts[0]!.review }, lang);
  made.set(key, { of, result });
  if (!isHead) tell(base, result, otherVersion);
  return result;
};

/** What became of each document that was laid out here, by the document. */
export const results = new WeakMap<object, Translated<TextDocument>>();

/** A document with the texts of the nearest languages, key by key. */
export const withTextsOf = <D extends TextDocument>(base: D, entries: readonly Entry[]): D => {
  const kind = base.kind as DocumentKind;
  const packs = entries.flatMap(({ lang, topics }) => {
    const pack = Object.hasOwn(topics, base.id) ? topics[base.id] : undefined;
    return pack?.texts?.[kind] || pack?.packed?.[kind] ? [{ ...pack, lang }] : [];
  });
  if (packs.length === 0) return base;
  const rest = restOf(base);
  const result = translated(base, packs, rest !== undefined);
  results.set(result.document, result);
  if (rest) addRest(result.document, rest);
  return result.document;
};
