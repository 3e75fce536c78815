/**
 * Checks what a page adds as a language, key by key: a value that cannot be used is left out and
 * named, and the rest is used. Fetched on use, since our own language files were checked when they
 * were built.
 */
import { en, type MessageKey, type Messages } from '../../i18n/en.js';
import { checks, type DocumentKind } from '../../model/check-document.js';
import { migrated } from '../../model/document-schema.js';
import type { Texts } from '../../model/document-texts.js';
import { placeholdersIn } from '../../model/message-text.js';
import { addressesFrom } from '../page/document-addresses.js';
import { adviseOn } from '../page/document-advice.js';
import { version } from '../start/version.js';
import type { BuiltPack } from './host-languages.js';
import { addLanguage, type LanguagePack } from './languages.js';

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Language, script, region and what follows, as in BCP 47; no real one is longer. */
const isTag = (tag: string): boolean =>
  tag.length <= 60 && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag);

const english: Messages = en;
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** `{n}` may be left out of a plural's form: "one minute". */
const namesOf = (text: string, isForm: boolean) =>
  placeholdersIn(isForm ? text.replaceAll('{n}', '') : text);

const textProblem = (text: unknown, wanted: string, isForm: boolean): string | undefined => {
  const names = namesOf(wanted, isForm);
  return isText(text) && namesOf(text, isForm) === names
    ? undefined
    : `expected text${names && ` with ${names}`}`;
};

const messageProblem = (key: string, value: unknown): string | undefined => {
  if (!Object.hasOwn(english, key)) return 'is no word of the interface';
  const wanted = english[key as MessageKey];
  if (typeof wanted === 'string') return textProblem(value, wanted, false);
  if (!isObject(value) || !isText(value['other']))
    return 'expected an object with a form "other", and one for each plural category';
  const { other } = wanted;
  for (const form of Object.keys(value)) {
    const problem = categories.includes(form)
      ? textProblem(value[form], other, true)
      : `expected ${categories.join(', ')}`;
    if (problem) return `${form}: ${problem}`;
  }
  return undefined;
};

/** The entries of an object that have no problem; of the others `problems` is told. */
const rightOnes = (
  given: unknown,
  path: string,
  problems: string[],
  problemOf: (key: string, value: unknown) => string | undefined,
): Record<string, never> | undefined => {
  if (given === undefined) return undefined;
  if (!isObject(given)) {
    problems.push(`${path}: expected an object`);
    return undefined;
  }
  const right: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const problem = problemOf(key, given[key]);
    if (problem) problems.push(`${path}.${key}: ${problem}`);
    else right[key] = given[key];
  }
  return right as Record<string, never>;
};

const kindProblem = (kind: string): string | undefined =>
  Object.hasOwn(checks, kind) ? undefined : `expected one of ${Object.keys(checks).join(', ')}`;

const seenFrom = (base: unknown, documents: unknown): unknown =>
  isText(base) && documents !== undefined
    ? JSON.parse(JSON.stringify(documents), addressesFrom(base))
    : documents;

/** A document that can be used, and the version of its fields where that is an older one. */
type Read = readonly [kind: DocumentKind, value: object, from: number | undefined];

/**
 * Reads documents as a widget reads the file in its `src`: one of an older schema as one of today.
 * @param topic the id that each must have; any, where it is empty
 */
const readDocuments = (given: unknown, problems: string[], topic: string): Read[] | undefined => {
  const right = rightOnes(given, 'documents', problems, (kind, entry) => {
    const { value, problem } = migrated(entry);
    return (
      kindProblem(kind) ??
      problem ??
      checks[kind as DocumentKind](value) ??
      (topic && (value as { id: string }).id !== topic
        ? `id: expected that of the topic, "${topic}"`
        : undefined)
    );
  });
  return (
    right &&
    Object.entries(right).map(([kind, entry]): Read => {
      const { value, from } = migrated(entry);
      return [kind as DocumentKind, value as object, from];
    })
  );
};

interface Checked {
  /** What can be used; not there where the pack has no language. */
  readonly pack?: LanguagePack;
  /** What cannot, by key. */
  readonly problems: string[];
  readonly read?: readonly Read[] | undefined;
}

const checked = (given: unknown): Checked => {
  const problems: string[] = [];
  try {
    const { lang, messages, documents, base, topic, texts, packed, versions, review } = isObject(
      given,
    )
      ? given
      : {};
    const tag = isText(lang) ? lang.trim().replaceAll('_', '-') : '';
    if (!isTag(tag)) return { problems: ['lang: expected a language tag, like ml or ml-IN'] };
    const usedTexts = rightOnes(texts, 'texts', problems, kindProblem);
    for (const kind of Object.keys(usedTexts ?? {}))
      (usedTexts as Record<string, Texts>)[kind] =
        rightOnes(usedTexts![kind], `texts.${kind}`, problems, (_id, text) =>
          isText(text) ? undefined : 'expected text',
        ) ?? {};
    const usedPacked = rightOnes(
      packed,
      'packed',
      problems,
      (kind, value) =>
        kindProblem(kind) ??
        (isObject(value) && isText(value['of']) && isText(value['texts'])
          ? undefined
          : 'expected texts, and marks of the English ones'),
    );
    const isNamed = isText(topic);
    if (topic === undefined ? (usedTexts ?? usedPacked) : !isNamed)
      problems.push('topic: expected the id of the documents, like knee-exercises');
    const read = readDocuments(
      topic === undefined || isNamed ? seenFrom(base, documents) : undefined,
      problems,
      isNamed ? topic : '',
    );
    const pack = {
      lang: tag,
      messages: rightOnes(messages, 'messages', problems, messageProblem),
      documents: read && Object.fromEntries(read.map(([kind, value]) => [kind, value])),
      ...(isNamed ? { topic, texts: usedTexts, packed: usedPacked, versions, review } : {}),
    };
    return { pack: pack as unknown as LanguagePack, problems, read };
  } catch {
    // A getter or proxy of the page's own framework may throw.
    return { problems: ['expected plain data that can be read'] };
  }
};

/**
 * What can be used of a pack, and what cannot. In a page it also tells the web team what readers of the
 * documents suffer from.
 */
export const checkedPack = (given: unknown): Checked => {
  const found = checked(given);
  // Of a file of ours that another version has built, no web team mends the words. A server has no page.
  if (globalThis.document && !(given as { builtFor?: string } | undefined)?.builtFor)
    found.read?.forEach((of) => adviseOn(...of));
  return found;
};

/** Adds what can be used, and tells the web team of the rest. */
export const addChecked = (given: LanguagePack): void => {
  const { builtFor, lang } = (given ?? {}) as BuiltPack;
  if (builtFor !== undefined)
    console.warn(
      `bedside-widgets: the file of "${lang}" is of version ${builtFor}, the library of ${version}: each of its words is checked.`,
    );
  const { pack, problems } = checkedPack(given);
  if (problems.length > 0)
    console.warn(
      `bedside-widgets: ${pack?.topic && pack.documents ? `addTopic "${pack.topic}"` : 'addLanguage'}${pack ? ` "${pack.lang}"` : ''}: ${problems.join('; ')}. ${
        pack ? 'The rest is used' : 'Nothing of it is used'
      }.`,
    );
  if (pack) addLanguage(pack);
};
