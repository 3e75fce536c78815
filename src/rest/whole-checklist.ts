/** Puts the whole checklist in place of its head. */
import checklist from '../content/night-leg-numbness/en/checklist.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'en', documents: { checklist } });
