/**
 * What a typed app may write, and what its compiler refuses. Checked here against src/, and by
 * test/dist/typed-app.dist.test.ts against the package as it is shipped. Nothing of it is run.
 */
import 'bedside-widgets/all.js';
import 'bedside-widgets/define/bedside-exercise-timer.js';
import {
  addLanguage,
  type BedsideExerciseTimer,
  configure,
  type ArticleDocument,
  type ChecklistDocument,
  type ExercisesDocument,
  type HelpDetail,
  type HelpDocument,
  type HelpLevel,
  type ErrorDetail,
  type HeadingLevel,
  type Messages,
  type PublicSession,
  type Settings,
  type StepDetail,
} from 'bedside-widgets';

// Elements are found by their tags.
document.querySelector('bedside-exercise-timer')?.start();
const timer = document.createElement('bedside-exercise-timer');
const card = document.createElement('bedside-article-card');
const list = document.createElement('bedside-risk-checklist');
const banner = document.createElement('bedside-seek-help');
list.reset();
const same: BedsideExerciseTimer = timer;
const session: PublicSession = same.session;
export const left: number = session.secondsLeft;

// Properties are those of the attributes.
timer.rounds = 2;
timer.rounds = '2';
timer.rounds = null;
timer.getReady = 0;
timer.display = 'large';
timer.advance = 'auto';
timer.safetyCheck = 'on';
timer.headingLevel = 3;
timer.headingLevel = '3';
timer.theme = 'dark';
card.layout = 'full';
list.layout = 'steps';
banner.level = 'urgent';
banner.dismissible = true;
// @ts-expect-error -- no such size
timer.display = 'huge';
// @ts-expect-error -- no such way
timer.advance = 'self';
// @ts-expect-error -- `on` or `off`
timer.sound = true;
// @ts-expect-error -- a title has level 2 at least
timer.headingLevel = 1;
// @ts-expect-error -- no such theme
card.theme = 'black';
// @ts-expect-error -- that is a checklist's
card.layout = 'steps';
// @ts-expect-error -- no such level
banner.level = 'mild';
// @ts-expect-error -- read only
timer.session = session;

// Events are known on the element, the document and the window.
timer.addEventListener('bedside-complete', ({ detail }) => {
  const rounds: number = detail.rounds;
  const seconds: number = detail.seconds;
  return rounds * seconds;
});
timer.addEventListener('bedside-step', ({ detail }) => {
  const step: StepDetail = detail;
  return step.stepId.length + step.round + step.step;
});
document.addEventListener('bedside-complete', ({ detail }) => {
  console.log(detail.rounds, detail.seconds);
});
addEventListener('bedside-help', (event) => {
  const { action }: HelpDetail = event.detail;
  if (action === 'dismiss') event.preventDefault();
});
card.addEventListener('bedside-section-toggle', ({ detail: { section, open } }) =>
  open ? section.trim() : '',
);
banner.addEventListener('bedside-ready', ({ target }) => target);
banner.addEventListener('bedside-error', ({ detail }) => detail.message.trim());
timer.addEventListener('bedside-stop', ({ detail }) => {
  const nothing: null = detail;
  return nothing;
});
timer.addEventListener('bedside-complete', ({ detail }) => {
  // @ts-expect-error -- no event tells an answer
  return detail.answers as unknown;
});
list.addEventListener('bedside-change', ({ detail }) => {
  // @ts-expect-error -- nor what was ticked
  return detail.ticked as unknown;
});

// Documents are typed as they are checked.
const article: ArticleDocument = {
  kind: 'article',
  id: 'leg-clinic',
  lang: 'en',
  version: '1.0',
  title: 'Your visit to the leg clinic',
  summary: 'What to bring, and what happens there.',
  review: { status: 'draft' },
  sources: [],
  sections: [
    {
      id: 'bring',
      heading: 'What to bring',
      blocks: [
        { type: 'list', items: [{ text: 'Your papers from other hospitals' }] },
        { type: 'paragraph', text: 'Wear shoes that come off easily.' },
      ],
    },
  ],
};
card.content = article;
// @ts-expect-error -- another kind
export const wrongKind: ArticleDocument = { ...article, kind: 'help' };
// @ts-expect-error -- not a title
export const wrongTitle: ArticleDocument = { ...article, title: 1 };
export const levelOf = (
  checklist: ChecklistDocument,
  exercises: ExercisesDocument,
  help: HelpDocument,
): HelpLevel | undefined =>
  help.levels.soon.word && exercises.programs.length > 0
    ? checklist.groups[0]?.items[0]?.help
    : undefined;

configure({ country: 'IN', phone: '0471 000 0000' });
configure({ theme: 'auto' });
const settings: Settings = { approvedBy: 'Dr X', approvedOn: '2026-12-01', approvedLang: 'en ml' };
configure(settings);
// @ts-expect-error -- no such theme
configure({ theme: 'black' });
// @ts-expect-error -- no such setting
configure({ county: 'IN' });

// Words over ours are those of the interface, and no others.
addLanguage({ lang: 'en-IN', messages: { appointment: 'Book a visit' } });
// @ts-expect-error -- no such word
addLanguage({ lang: 'en-IN', messages: { apointment: 'Book a visit' } });
export const wordOf = (words: Messages): string => words.appointment;
export const problem = ({ message }: ErrorDetail, level: HeadingLevel): string => message + level;
