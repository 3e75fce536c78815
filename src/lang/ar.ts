/** The words of the interface in Arabic. */
import { ar } from '../i18n/ar.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'ar', messages: ar });
