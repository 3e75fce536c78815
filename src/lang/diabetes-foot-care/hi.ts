/** The texts about foot care with diabetes in Hindi. */
import * as hi from '../../content/diabetes-foot-care/hi/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'hi', topic: 'diabetes-foot-care', ...hi });
