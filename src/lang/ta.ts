/** The words of the interface in Tamil. */
import { ta } from '../i18n/ta.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'ta', messages: ta });
