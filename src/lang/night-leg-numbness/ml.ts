/** The texts about leg numbness at night in Malayalam. */
import * as ml from '../../content/night-leg-numbness/ml/texts.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({ lang: 'ml', topic: 'night-leg-numbness', ...ml });
