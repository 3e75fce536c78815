/** The texts about foot care with diabetes in Arabic. */
import * as ar from '../../content/diabetes-foot-care/ar/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'ar', topic: 'diabetes-foot-care', ...ar });
