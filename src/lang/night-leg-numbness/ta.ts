/** The texts about leg numbness at night in Tamil. */
import * as ta from '../../content/night-leg-numbness/ta/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'ta', topic: 'night-leg-numbness', ...ta });
