/**
 * Makes the words of every help card in the page's language: the words of its level, the numbers,
 * and where to go when there is no number. All widgets get the words here, so that no card lacks a
 * way to help.
 */
import { html } from 'lit';
import { bare } from '../model/attribute-text.js';
import type { HelpLevel } from '../model/help-level.js';
import type { HelpAdvice, HelpWords } from '../model/help-document.js';
import type { OwnLevels } from '../model/own-levels.js';
import {
  emergencyNumbers,
  helpActions,
  lacksEmergencyNumber,
  type HelpContacts,
  type HelpLink,
} from '../model/help-actions.js';
import { fill } from '../model/message-text.js';
import { readNumber } from '../model/known-number.js';
import { isSafeHref } from '../model/safe-href.js';
import type { ShownHelp } from '../model/shown-document.js';
import { builtInDocument, englishIn } from '../platform/library/languages.js';
import { inLanguage, type Words } from './words.js';

/** Where a card stands: the page's numbers, the interface's words, the language around it. */
export interface HelpScene {
  readonly contacts: HelpContacts;
  readonly words: Words;
  /** Language of the document that the card stands in. */
  readonly lang: string;
  /** The document's own words of the levels; the others come from `help`. */
  readonly levels?: OwnLevels | undefined;
  /** Id of the document: the help document of that topic has the words. */
  readonly topic: string;
  /** The widget's own help document; the topic's where there is none. */
  readonly help?: ShownHelp | undefined;
}

/** Where the words of help come from. */
export type HelpPlace = Pick<HelpScene, 'lang' | 'topic' | 'help' | 'levels'>;

/** The words of a card, ready to be drawn by `helpCard` in `parts/`. */
export interface CardWords {
  readonly level: HelpLevel;
  readonly word: unknown;
  readonly heading: unknown;
  /** Paragraphs; a list stands for short lines, one sign each. */
  readonly text: readonly unknown[];
  readonly links: readonly HelpLink[];
}

/** The help document of the topic; `undefined` where a page's own document is about something else. */
const helpOf = ({ lang, topic, help }: HelpPlace): ShownHelp | undefined =>
  help ?? builtInDocument('help', lang, topic);

/** The help documents that words may be taken from, the nearest first. */
export const helpDocuments = (place: HelpPlace): (ShownHelp | undefined)[] => [
  helpOf(place),
  builtInDocument('help', place.lang),
];

/** Of another topic's words only those that hold for every topic: none that names a part of the body. */
const neutral = (level: HelpLevel, words: HelpWords): HelpWords =>
  level === 'self-care' || level === 'soon'
    ? { ...words, heading: level === 'soon' ? words.heading : words.word, text: '' }
    : words;

/** The words of a level: the document's own, else its topic's, else neutral ones. */
export const levelWords = (level: HelpLevel, place: HelpPlace): HelpWords => {
  const [own, first] = helpDocuments(place).map((help) => help?.levels[level]);
  return {
    ...(own ?? (first && neutral(level, first)) ?? { word: level, heading: level, text: level }),
    ...place.levels?.[level],
  };
};

/**
 * Text of a help document, marked where its language is not that of the document around it.
 * @param source the document's own text, where `text` has more around it
 */
const marked = (
  healthDocument: ShownHelp | undefined,
  around: string,
  text: unknown,
  source = text as string,
): unknown => {
  const isEnglish = !healthDocument || englishIn(healthDocument)?.has(source);
  return inLanguage(text, isEnglish ? 'en' : healthDocument.lang, around);
};

const show = (place: HelpPlace, text: unknown): unknown =>
  marked(
    helpDocuments(place).find((help) => help),
    place.lang,
    text,
  );

/** A text of a level, to stand in a document. */
const showLevel = (place: HelpPlace, level: HelpLevel, part: keyof HelpWords): unknown => {
  const text = levelWords(level, place)[part];
  // The document's own words are in its language.
  return place.levels?.[level]?.[part] ? text : show(place, text);
};

/** The word of a level, to stand in a document. */
export const levelWord = (place: HelpPlace, level: HelpLevel): unknown =>
  showLevel(place, level, 'word');

/** The help document that has this advice: a host's own may lack it, and then ours stands in. */
const adviceOf = (place: HelpPlace, key: keyof HelpAdvice) =>
  helpDocuments(place).find((entry) => entry?.advice?.[key] !== undefined);

/** A sentence of signed advice as plain text; empty where no help document is there. */
export const adviceText = (
  scene: HelpPlace,
  key: keyof HelpAdvice,
  values: Record<string, string> = {},
): string => fill(adviceOf(scene, key)?.advice?.[key] ?? '', values);

const showIn = (scene: HelpPlace, key: keyof HelpAdvice, text: unknown) =>
  marked(adviceOf(scene, key), scene.lang, text, adviceText(scene, key));

/** The same, ready to be shown. */
export const showAdvice = (scene: HelpPlace, key: keyof HelpAdvice): unknown =>
  showIn(scene, key, adviceText(scene, key));

/** Stands for the number in a message. No message contains this character itself. */
const gap = '\n';

/** Words around a telephone number, which is read from left to right in every language. */
const aroundNumber = (words: string, number: string): unknown => {
  const [before, after] = words.split(gap);
  const { text, isOne } = readNumber(number);
  // Keep one number on one line: people read and dial it as one.
  const shown = isOne ? text.replace(/ /g, '\u00a0') : text;
  return html`${before}<bdi dir=${isOne ? 'ltr' : 'auto'}>${shown}</bdi>${after}`;
};

type NumberKey = 'call' | 'callAmbulance' | 'emergencyNumber' | 'adviceNumber' | 'hospitalNumber';

/** A message of the interface around a telephone number. */
export const showNumber = (words: Words, key: NumberKey, number: string): unknown =>
  words.mark(aroundNumber(words.text(key, { number: gap }), number), key);

/**
 * The line that stays when an emergency was ticked or answered and taken back.
 * @param isOneOfSeveral true where signs stand under it, of which one or more were had
 */
export const hadThisLine = (scene: HelpScene, isOneOfSeveral = false): unknown => {
  const [number] = emergencyNumbers(scene.contacts);
  const suffix = number === undefined ? '' : 'Number';
  const several = `hadThisSign${suffix}` as const;
  // A help document in another language may be of an age that lacks the newer line.
  const key = isOneOfSeveral && adviceOf(scene, several) ? several : (`hadThis${suffix}` as const);
  if (number === undefined) return showAdvice(scene, key);
  const line = adviceText(scene, key, { number: gap });
  return line && showIn(scene, key, aroundNumber(line, number));
};

const labelOf = (name: string, target: string, level: HelpLevel, words: Words): unknown => {
  switch (name) {
    case 'emergency':
      return showNumber(words, level === 'emergency' ? 'call' : 'emergencyNumber', target);
    case 'ambulance':
      return showNumber(words, 'callAmbulance', target);
    case 'advice':
      return showNumber(words, 'adviceNumber', target);
    case 'phone':
      return showNumber(words, 'hospitalNumber', target);
    case 'appointment':
      return words.show('appointment');
    default:
      return words.show('portal');
  }
};

/**
 * Returns the links for a level in order of urgency. A number that can't be dialled becomes plain
 * text. An unusable address, and a word in place of a number, are left out.
 */
export const levelLinks = (level: HelpLevel, contacts: HelpContacts, words: Words): HelpLink[] => {
  const links: HelpLink[] = [];
  for (const { name, target } of helpActions(level, contacts)) {
    const isAddress = name === 'appointment' || name === 'portal';
    const href = isAddress
      ? isSafeHref(bare(target))
        ? bare(target)
        : undefined
      : readNumber(target).href;
    if (href || (!isAddress && /\p{Nd}/u.test(target)))
      links.push({ name, href, label: labelOf(name, target, level, words) });
  }
  return links;
};

/** True when a level has to say where to go because no number does. */
export const needsPlaceToGo = (level: HelpLevel, contacts: HelpContacts): boolean =>
  (level === 'emergency' || level === 'urgent') && lacksEmergencyNumber(contacts);

/** A card's own words. The level's words stand in for those that are missing. */
export interface OwnCardWords {
  heading?: unknown;
  text?: readonly unknown[];
}

/**
 * Makes the words of a card at a level. Emergency and urgent cards say where to go when the page
 * has no emergency number. An urgent card with a number says what to do when nobody answers. An
 * emergency card says what to say on the phone.
 */
export const cardWords = (
  level: HelpLevel,
  scene: HelpScene,
  { heading, text }: OwnCardWords = {},
): CardWords => {
  const links = levelLinks(level, scene.contacts, scene.words);
  const isUrgent = level === 'urgent';
  return {
    level,
    word: levelWord(scene, level),
    heading: heading ?? showLevel(scene, level, 'heading'),
    text: [
      ...(text ?? [showLevel(scene, level, 'text')]),
      needsPlaceToGo(level, scene.contacts) ? showAdvice(scene, 'noNumber') : undefined,
      isUrgent && links.some(({ href }) => href?.startsWith('tel:'))
        ? showAdvice(scene, 'nobodyAnswers')
        : undefined,
      level === 'emergency' ? showLevel(scene, level, 'say') : undefined,
    ].filter((entry) => entry !== undefined && entry !== ''),
    links,
  };
};

/**
 * The emergency signs in short, for a card below `emergency`.
 * @returns `undefined` when the help document has no signs
 */
export const emergencySigns = (
  scene: HelpPlace,
): { text: unknown; lines: readonly unknown[] } | undefined => {
  const signs = helpOf(scene)?.emergencySigns;
  return (
    signs && {
      text: show(scene, signs.text),
      lines: (signs.lines ?? []).map((line) => show(scene, line)),
    }
  );
};
