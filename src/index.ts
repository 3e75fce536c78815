/**
 * The classes and the settings, for bundlers. Importing this registers nothing and has no effect on
 * the page: no listener, no timer, no style sheet.
 */
export {
  BedsideArticleCard,
  type SectionToggleDetail,
} from './components/article-card/article-card.js';
export { BedsideExerciseTimer } from './components/exercise-timer/exercise-timer.js';
export type {
  CompleteDetail,
  PublicSession,
  StepDetail,
} from './components/exercise-timer/timer-events.js';
export { BedsideRiskChecklist } from './components/risk-checklist/risk-checklist.js';
export { BedsideSeekHelp, type HelpDetail } from './components/seek-help/seek-help.js';
export type { ErrorDetail, HeadingLevel } from './controllers/bedside-element.js';
export type { Theme } from './controllers/page-controller.js';
export type { Messages } from './i18n/en.js';
export type { ArticleDocument } from './model/article-document.js';
export type { ChecklistDocument } from './model/checklist-document.js';
export type { ExercisesDocument } from './model/exercises-document.js';
export type { HelpDocument } from './model/help-document.js';
export type { HelpLevel } from './model/help-level.js';
export {
  addHostLanguage as addLanguage,
  addHostTopic as addTopic,
  type TopicPack,
} from './platform/library/host-languages.js';
export type { LanguagePack } from './platform/library/languages.js';
export { configure, type Settings } from './platform/library/settings.js';
export type { BedsideGlobal } from './platform/start/bedside-global.js';
export { version } from './platform/start/version.js';
