/** The texts about foot care with diabetes in Tamil. */
import * as ta from '../../content/diabetes-foot-care/ta/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'ta', topic: 'diabetes-foot-care', ...ta });
