/** Puts the whole article in place of its head. */
import article from '../content/night-leg-numbness/en/article.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'en', documents: { article } });
