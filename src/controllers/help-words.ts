/**
 * What a card says about getting help, in the page's language: the words of its level, the numbers,
 * and where to go without one. Every card of every widget gets its words here, so that none is left
 * without a way to help.
 */
import type { HelpLevel } from '../model/help-level.js';
import type { HelpAdvice, HelpDocument, HelpWords } from '../model/help-document.js';
import {
  emergencyNumbers,
  helpActions,
  telHref,
  type HelpContacts,
  type HelpLink,
} from '../model/help-actions.js';
import { fill } from '../model/message-text.js';
import { isSafeHref } from '../model/safe-href.js';
import { builtInDocument } from '../platform/languages.js';
import { inLanguage, type Words } from './words.js';

/** Where a card stands: the page's numbers, the interface's words, the language around it. */
export interface HelpScene {
  readonly contacts: HelpContacts;
  readonly words: Words;
  /** Language of the document that the card stands in. */
  readonly lang: string;
  /** The widget's own help document; the built-in one where there is none. */
  readonly help?: HelpDocument | undefined;
}

/** The words of a card, ready to be drawn by `helpCard` in `parts/`. */
export interface CardWords {
  readonly level: HelpLevel;
  readonly word: unknown;
  readonly heading: unknown;
  /** Paragraphs; a list stands for short lines, one sign each. */
  readonly text: readonly unknown[];
  readonly links: readonly HelpLink[];
}

/** The level's words from the built-in help document. */
export const levelWords = (level: HelpLevel, lang: string): HelpWords =>
  builtInDocument('help', lang)?.levels[level] ?? { word: level, heading: level, text: level };

/** Text of a help document, marked where its language is not that of the document around it. */
const show = ({ lang, help }: Pick<HelpScene, 'lang' | 'help'>, text: string): unknown =>
  inLanguage(text, (help ?? builtInDocument('help', lang))?.lang ?? 'en', lang);

/** The word of a level, to stand in a document. */
export const levelWord = (scene: Pick<HelpScene, 'lang' | 'help'>, level: HelpLevel): unknown =>
  show(scene, (scene.help?.levels[level] ?? levelWords(level, scene.lang)).word);

/** A sentence of signed advice as plain text; empty where no help document is there. */
export const adviceText = (
  { lang, help }: Pick<HelpScene, 'lang' | 'help'>,
  key: keyof HelpAdvice,
  values: Record<string, string> = {},
): string => {
  const advice = help?.advice ?? builtInDocument('help', lang)?.advice;
  return advice ? fill(advice[key], values) : '';
};

/** The same, ready to be shown. */
export const showAdvice = (
  scene: Pick<HelpScene, 'lang' | 'help'>,
  key: keyof HelpAdvice,
  values?: Record<string, string>,
): unknown =>
  // The built-in advice stands in for a host's help document that has none.
  show(scene.help?.advice ? scene : { lang: scene.lang }, adviceText(scene, key, values));

/** The line that stays when an emergency was ticked or answered and taken back. */
export const hadThisLine = (scene: HelpScene): unknown => {
  const number = emergencyNumbers(scene.contacts)[0];
  // Words that hold no number are none to call.
  return number === undefined || telHref(number) === undefined
    ? showAdvice(scene, 'hadThis')
    : showAdvice(scene, 'hadThisNumber', { number: inOnePiece(number) });
};

/** A number stays in one piece: people read and dial it as one. */
const inOnePiece = (number: string) => number.replace(/ /g, '\u00a0');

const labelOf = (name: string, target: string, level: HelpLevel, words: Words): string => {
  const number = inOnePiece(target);
  switch (name) {
    case 'emergency':
      return words.text(level === 'emergency' ? 'call' : 'emergencyNumber', { number });
    case 'ambulance':
      return words.text('callAmbulance', { number });
    case 'advice':
      return words.text('adviceNumber', { number });
    case 'phone':
      return words.text('hospitalNumber', { number });
    case 'appointment':
      return words.text('appointment');
    default:
      return words.text('portal');
  }
};

/** Links for a level in order of urgency; an address or number that can't be used is left out. */
export const levelLinks = (level: HelpLevel, contacts: HelpContacts, words: Words): HelpLink[] => {
  const links: HelpLink[] = [];
  for (const { name, target } of helpActions(level, contacts)) {
    const isAddress = name === 'appointment' || name === 'portal';
    const href = isAddress ? (isSafeHref(target) ? target : undefined) : telHref(target);
    if (href) links.push({ name, href, label: words.mark(labelOf(name, target, level, words)) });
  }
  return links;
};

/** True when a level has to say where to go because no number does. */
export const needsPlaceToGo = (level: HelpLevel, contacts: HelpContacts): boolean =>
  (level === 'emergency' || level === 'urgent') &&
  !helpActions(level, contacts).some(
    ({ name, target }) => name === 'emergency' && telHref(target) !== undefined,
  );

/** What a card brings of its own; the level's words where it brings none. */
export interface OwnCardWords {
  heading?: unknown;
  text?: readonly unknown[];
}

/**
 * The words of a card at a level. Emergency and urgent say where to go when the page has no emergency
 * number; urgent says what to do when nobody answers; an emergency says what to say on the phone.
 */
export const cardWords = (
  level: HelpLevel,
  scene: HelpScene,
  { heading, text }: OwnCardWords = {},
): CardWords => {
  const own = scene.help?.levels[level] ?? levelWords(level, scene.lang);
  const links = levelLinks(level, scene.contacts, scene.words);
  const isUrgent = level === 'urgent';
  return {
    level,
    word: show(scene, own.word),
    heading: heading ?? show(scene, own.heading),
    text: [
      ...(text ?? [show(scene, own.text)]),
      needsPlaceToGo(level, scene.contacts) ? showAdvice(scene, 'noNumber') : undefined,
      isUrgent && links.some(({ href }) => href.startsWith('tel:'))
        ? showAdvice(scene, 'nobodyAnswers')
        : undefined,
      level === 'emergency' && own.say ? show(scene, own.say) : undefined,
    ].filter((entry) => entry !== undefined && entry !== ''),
    links,
  };
};

/** The emergency signs in short, for what stands below `emergency`; `undefined` where there are none. */
export const emergencySigns = (
  scene: Pick<HelpScene, 'lang' | 'help'>,
): { text: unknown; lines: readonly unknown[] } | undefined => {
  const signs = (scene.help ?? builtInDocument('help', scene.lang))?.emergencySigns;
  return (
    signs && {
      text: show(scene, signs.text),
      lines: (signs.lines ?? []).map((line) => show(scene, line)),
    }
  );
};
