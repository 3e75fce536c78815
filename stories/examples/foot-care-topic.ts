/** The second topic in English, for pages that no build has put it beside. */
import article from '../../src/content/diabetes-foot-care/en/article.js';
import checklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import exercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import help from '../../src/content/diabetes-foot-care/en/help.js';
import { addLanguage } from '../../src/platform/library/languages.js';

/** @param drawn of each value of a document: the address for the name of a drawing, else the value */
export const addFootCareTopic = (drawn: (key: string, value: unknown) => unknown): void => {
  const withDrawings = <T>(document: T): T => JSON.parse(JSON.stringify(document), drawn) as T;
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
};
