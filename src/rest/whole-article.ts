/** Puts the whole article in place of its head, with the words of help that an opened article shows. */
import article from '../content/night-leg-numbness/en/article.js';
import help from '../content/night-leg-numbness/en/help.js';
import { addLanguage } from '../platform/library/languages.js';

addLanguage({ lang: 'en', documents: { article, help } });
