/** The second topic in every language, with its drawings from where they stand. */
import '../../src/lang/diabetes-foot-care/ar.js';
import '../../src/lang/diabetes-foot-care/hi.js';
import '../../src/lang/diabetes-foot-care/ml.js';
import '../../src/lang/diabetes-foot-care/ta.js';
import * as ar from '../../src/content/diabetes-foot-care/ar/texts.js';
import * as hi from '../../src/content/diabetes-foot-care/hi/texts.js';
import * as ml from '../../src/content/diabetes-foot-care/ml/texts.js';
import * as ta from '../../src/content/diabetes-foot-care/ta/texts.js';
import { eachFootCareDocument } from '../content/document-text.js';
import './foot-care-page.js';
import type { TopicWords } from './language-page.js';

export const footCareWords: TopicWords = {
  documents: eachFootCareDocument,
  texts: { ml: ml.texts, hi: hi.texts, ta: ta.texts, ar: ar.texts },
};
