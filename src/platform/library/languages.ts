/** The languages on this page: words of the interface and built-in documents. */
import type { DocumentKind } from '../../model/check-document.js';
import type { Messages } from '../../i18n/en.js';
import { baseLanguage, matchLanguage } from '../../model/language-tag.js';
import type { ShownKinds } from '../../model/shown-document.js';

/** Built-in documents of a language, one of each kind at most. */
export type BuiltInDocuments = Partial<ShownKinds>;

export interface LanguagePack {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly messages?: Messages;
  readonly documents?: BuiltInDocuments;
}

interface Entry {
  messages?: Messages | undefined;
  documents: BuiltInDocuments;
}

const languages = new Map<string, Entry>();
const listeners = new Set<() => void>();

/** Adds a language, or more of it: what it brings replaces what was there. */
export const addLanguage = ({ lang, messages, documents }: LanguagePack): void => {
  const known = languages.get(lang);
  languages.set(lang, {
    messages: messages ?? known?.messages,
    documents: { ...known?.documents, ...documents },
  });
  listeners.forEach((listener) => listener());
};

const known = (has: (entry: Entry) => boolean): string[] => {
  const tags: string[] = [];
  languages.forEach((entry, tag) => {
    if (has(entry)) tags.push(tag);
  });
  return tags;
};

/** The built-in document of a kind in the wanted language, else in English, else none. */
export const builtInDocument = <K extends DocumentKind>(
  kind: K,
  wanted: string,
): ShownKinds[K] | undefined => {
  const tags = known((entry) => kind in entry.documents);
  const tag = matchLanguage(wanted, tags) ?? matchLanguage('en', tags);
  return tag === undefined ? undefined : languages.get(tag)!.documents[kind];
};

/** The interface's words in the wanted language, or `undefined`: English is the caller's. */
export const messagesIn = (wanted: string): { lang: string; messages: Messages } | undefined => {
  const tag = matchLanguage(
    wanted,
    known((entry) => entry.messages !== undefined),
  );
  return tag === undefined
    ? undefined
    : { lang: baseLanguage(tag), messages: languages.get(tag)!.messages! };
};

/** Calls back whenever a language comes; returns the way to stop. */
export const onLanguages = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
