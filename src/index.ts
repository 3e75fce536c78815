/** The classes and the settings, for bundlers. Importing this registers nothing. */
export { BedsideArticleCard } from './components/article-card/article-card.js';
export {
  BedsideExerciseTimer,
  type PublicSession,
} from './components/exercise-timer/exercise-timer.js';
export { BedsideRiskChecklist } from './components/risk-checklist/risk-checklist.js';
export { BedsideSeekHelp } from './components/seek-help/seek-help.js';
export { addLanguage, type LanguagePack } from './platform/languages.js';
export { configure, type Settings } from './platform/settings.js';
export { version } from './platform/version.js';
