/** Registers `<bedside-article-card>` with the English documents of the first topic. */
import article from '../content/night-leg-numbness/en/article.js';
import { BedsideArticleCard } from '../components/article-card/article-card.js';
import { addLanguage, addRest } from '../platform/library/languages.js';
import { register } from '../platform/start/register.js';
import { articleRest } from '../rest/article-rest.js';

if (articleRest) addRest(article, articleRest);
addLanguage({ lang: 'en', documents: { article } });
register('bedside-article-card', BedsideArticleCard);

/** Brings the types of the tag and its events to code that imports this file. */
export type { BedsideArticleCard };
