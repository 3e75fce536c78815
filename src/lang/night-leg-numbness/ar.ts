/** The texts about leg numbness at night in Arabic. */
import * as ar from '../../content/night-leg-numbness/ar/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'ar', topic: 'night-leg-numbness', ...ar });
