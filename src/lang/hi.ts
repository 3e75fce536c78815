/** The words of the interface in Hindi. */
import { hi } from '../i18n/hi.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'hi', messages: hi });
