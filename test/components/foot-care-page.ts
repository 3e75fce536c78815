/** The second topic in English, with its drawings from where they stand: no build has put them beside it. */
import article from '../../src/content/diabetes-foot-care/en/article.js';
import checklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import exercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import help from '../../src/content/diabetes-foot-care/en/help.js';
import { addLanguage } from '../../src/platform/library/languages.js';
import { addressesFrom } from '../../src/platform/page/document-addresses.js';

const address = addressesFrom('/src/content/diabetes-foot-care/pictures/');
const withDrawings = <T>(document: T): T => JSON.parse(JSON.stringify(document), address) as T;

addLanguage({
  lang: 'en',
  topic: article.id,
  documents: {
    article: withDrawings(article),
    checklist,
    exercises: withDrawings(exercises),
    help,
  },
});
