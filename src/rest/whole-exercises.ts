/** Puts the whole exercises in place of their head. */
import exercises from '../content/night-leg-numbness/en/exercises.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'en', documents: { exercises } });
