/** The texts about foot care with diabetes in Malayalam. */
import * as ml from '../../content/diabetes-foot-care/ml/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'ml', topic: 'diabetes-foot-care', ...ml });
