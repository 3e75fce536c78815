/** The English documents about foot care with diabetes. */
import article from '../../content/diabetes-foot-care/en/article.js';
import checklist from '../../content/diabetes-foot-care/en/checklist.js';
import exercises from '../../content/diabetes-foot-care/en/exercises.js';
import help from '../../content/diabetes-foot-care/en/help.js';
import { addLanguage } from '../../platform/library/languages.js';

addLanguage({
  lang: 'en',
  topic: 'diabetes-foot-care',
  documents: { article, checklist, exercises, help },
});
