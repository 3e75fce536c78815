/** The words of the interface in Malayalam. */
import { ml } from '../i18n/ml.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'ml', messages: ml });
