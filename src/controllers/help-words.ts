/** The words of the four levels, and the links that belong to them, in the page's language. */
import type { HelpLevel } from '../model/help-level.js';
import type { HelpWords } from '../model/help-document.js';
import { helpActions, telHref, type HelpContacts, type HelpLink } from '../model/help-actions.js';
import { isSafeHref } from '../model/safe-href.js';
import { builtInDocument } from '../platform/languages.js';
import { inLanguage, type Words } from './words.js';

/** The level's words from the built-in help document. */
export const levelWords = (level: HelpLevel, lang: string): HelpWords =>
  builtInDocument('help', lang)?.levels[level] ?? { word: level, heading: level, text: level };

/** The same as it is shown in a document, whose language may have no such words. */
export const shownLevelWords = (
  level: HelpLevel,
  lang: string,
): Record<'word' | 'heading' | 'text' | 'say', unknown> => {
  const own = builtInDocument('help', lang)?.lang ?? 'en';
  const { word, heading, text, say } = levelWords(level, lang);
  const show = (words: string) => inLanguage(words, own, lang);
  return { word: show(word), heading: show(heading), text: show(text), say: say && show(say) };
};

const labelOf = (name: string, target: string, level: HelpLevel, words: Words): string => {
  // A number stays in one piece: people read and dial it as one.
  const number = target.replace(/ /g, '\u00a0');
  switch (name) {
    case 'emergency':
      return words.text(level === 'emergency' ? 'call' : 'emergencyNumber', { number });
    case 'ambulance':
      return words.text('callAmbulance', { number });
    case 'advice':
      return words.text('adviceNumber', { number });
    case 'phone':
      return words.text('call', { number });
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
