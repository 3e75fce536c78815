/** The languages on this page: words of the interface, built-in documents and their translations. */
import type { DocumentKind } from '../../model/check-document.js';
import type { PackedTexts, TopicReview, TopicTexts } from '../../model/document-texts.js';
import type { Messages } from '../../i18n/en.js';
import { baseLanguage, tagsFor } from '../../model/language-tag.js';
import type { ShownKinds } from '../../model/shown-document.js';
import { firstTopic } from '../../model/topic.js';
import { OnUse } from '../start/on-use.js';

export { addRest, restOf } from './heads.js';

/** Built-in documents of a language, one of each kind at most. */
export type BuiltInDocuments = Partial<ShownKinds>;

export interface LanguagePack {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Words of the interface. A key that is not given keeps its present words. */
  readonly messages?: Partial<Messages>;
  /** Whole documents of the topic. */
  readonly documents?: BuiltInDocuments;
  /** What `documents` are about, the first topic when not set; the id of the English documents that `texts` are of. */
  readonly topic?: string;
  /** Texts of that topic's documents by kind and id; see docs/translating.md. */
  readonly texts?: TopicTexts;
  /** The same in the order of the English texts, as our own language files have them. */
  readonly packed?: Partial<Record<DocumentKind, PackedTexts>>;
  /** Versions of the English documents that were translated: of others nothing is used. */
  readonly versions?: Partial<Record<DocumentKind, string>>;
  /** Who has signed the translations. */
  readonly review?: TopicReview;
}

/** What a language has of one topic. */
export type TopicPack = Pick<
  LanguagePack,
  'documents' | 'texts' | 'packed' | 'versions' | 'review'
>;

/** All of one language. */
export interface Entry {
  /** As it was given first. */
  lang: string;
  messages?: Partial<Messages> | undefined;
  topics: Record<string, TopicPack>;
}

/** By tag, in small letters. */
const languages = new Map<string, Entry>();
const listeners = new Set<() => void>();

const joinedTexts = (before: TopicTexts = {}, more: TopicTexts = {}): TopicTexts => {
  const texts = { ...before };
  for (const kind of Object.keys(more) as DocumentKind[])
    texts[kind] = { ...before[kind], ...more[kind] };
  return texts;
};

const topicOf = (topics: Entry['topics'], topic: string): TopicPack | undefined =>
  Object.hasOwn(topics, topic) ? topics[topic] : undefined;

/**
 * Lays texts of other languages over the English documents, and marks what stays in another one. A page
 * in English needs neither.
 */
export const translating = new OnUse(() => import('./translated.js'));
let hasTexts = false;

/** What has to be here before a built-in document can be shown in all languages of the page. */
export const translationPieces = (): OnUse<unknown>[] => (hasTexts ? [translating] : []);

const changed = (): void => {
  found.clear();
  builtIn.clear();
  listeners.forEach((listener) => listener());
};

/** Adds a language, or more of it, key by key. What it brings is known to be right. */
export const addLanguage = (pack: LanguagePack): void => {
  const { lang, messages, documents, topic = documents && firstTopic, texts } = pack;
  const { packed, versions, review } = pack;
  const tag = lang.toLowerCase();
  const known = languages.get(tag);
  const topics = { ...known?.topics };
  if (topic !== undefined) {
    const before = topicOf(topics, topic);
    topics[topic] = {
      documents: { ...before?.documents, ...documents },
      texts: joinedTexts(before?.texts, texts),
      packed: { ...before?.packed, ...packed },
      versions: { ...before?.versions, ...versions },
      review: { ...before?.review, ...review },
    };
  }
  languages.set(tag, {
    lang: known?.lang ?? lang,
    messages: messages ? { ...known?.messages, ...messages } : known?.messages,
    topics,
  });
  changed();
  if ((texts ?? packed) && !hasTexts) {
    hasTexts = true;
    // What shows a page's own document waits for no texts, and takes the words of help from here.
    if (!translating.now) translating.use(changed);
  }
};

/** What there is for a wanted tag, the nearest first: `ml-IN`, then `ml`, then `ml-SG`. */
const entriesFor = (wanted: string): Entry[] =>
  tagsFor(wanted, [...languages.keys()]).map((tag) => languages.get(tag)!);

const findBuiltIn = <K extends DocumentKind>(
  kind: K,
  wanted: string,
  topic: string,
): ShownKinds[K] | undefined => {
  const entries = entriesFor(wanted);
  const documentIn = ({ topics }: Entry) => topicOf(topics, topic)?.documents?.[kind];
  const own = entries.findIndex(documentIn);
  const nearer = own < 0 ? entries : entries.slice(0, own);
  const [whole] = [...entries.slice(Math.max(own, 0)), ...entriesFor('en')].flatMap(
    (entry) => documentIn(entry) ?? [],
  );
  // Most pages have no texts to lay over it, and what does so is not here.
  return whole && (translating.now?.withTextsOf(whole, nearer) ?? whole);
};

/** What was found before: each update of each widget asks, and a page may have a thousand. */
const builtIn = new Map<string, ShownKinds[DocumentKind] | undefined>();

/** The built-in document of a kind and topic in the wanted language, else in English, else none. */
export const builtInDocument = <K extends DocumentKind>(
  kind: K,
  wanted: string,
  topic: string = firstTopic,
): ShownKinds[K] | undefined => {
  const key = [kind, wanted, topic, !translating.now].join();
  if (!builtIn.has(key)) builtIn.set(key, findBuiltIn(kind, wanted, topic));
  return builtIn.get(key) as ShownKinds[K] | undefined;
};

/** The topics of which a document of this kind is here, in any language. */
export const topicsWith = (kind: DocumentKind): string[] => [
  ...new Set(
    [...languages.values()].flatMap(({ topics }) =>
      Object.keys(topics).filter((topic) => topics[topic]!.documents?.[kind]),
    ),
  ),
];

/** The languages that have texts of a topic whose documents may not be here. */
export const languagesWith = (topic: string): string[] =>
  [...languages.values()].flatMap(({ lang, topics }) => (topicOf(topics, topic) ? lang : []));

/** Texts of a built-in document that stayed English; undefined where there are none. */
export const englishIn = (healthDocument: object | undefined): ReadonlySet<string> | undefined =>
  healthDocument && translating.now?.results.get(healthDocument)?.english;

/** True of a built-in document that is ours in another language. */
export const isTranslation = (healthDocument: object): boolean =>
  translating.now?.results.has(healthDocument) ?? false;

/** The interface's words by wanted tag. */
const found = new Map<string, { lang: string; messages: Partial<Messages> }>();

/** The interface's words in the wanted language, or `undefined`: English is the caller's. */
export const messagesIn = (
  wanted: string,
): { lang: string; messages: Partial<Messages> } | undefined => {
  const before = found.get(wanted);
  if (before) return before;
  const packs = entriesFor(wanted).filter(({ messages }) => messages);
  if (packs.length === 0) return undefined;
  const result = {
    lang: baseLanguage(packs[0]!.lang),
    messages: Object.assign(
      {},
      ...packs.map(({ messages }) => messages).reverse(),
    ) as Partial<Messages>,
  };
  found.set(wanted, result);
  return result;
};

/** Calls back whenever a language comes; returns the way to stop. */
export const onLanguages = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
