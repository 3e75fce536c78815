/** Registers `<bedside-seek-help>` with the English words of the first topic. */
import help from '../content/night-leg-numbness/en/help.js';
import { BedsideSeekHelp } from '../components/seek-help/seek-help.js';
import { addLanguage } from '../platform/library/languages.js';
import { register } from '../platform/start/register.js';

addLanguage({ lang: 'en', documents: { help } });
register('bedside-seek-help', BedsideSeekHelp);

/** Brings the types of the tag and its events to code that imports this file. */
export type { BedsideSeekHelp };
