/** The texts about leg numbness at night in Hindi. */
import * as hi from '../../content/night-leg-numbness/hi/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'hi', topic: 'night-leg-numbness', ...hi });
