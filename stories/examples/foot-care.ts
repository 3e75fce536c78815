/** The second topic in each widget: a few states, since its documents are all that is its own. */
import checklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import exercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import { en } from '../../src/i18n/en.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import type { HelpLevel } from '../../src/model/help-level.js';
import { helpLevels } from '../../src/model/help-level.js';
import type { Tag } from '../../src/model/widgets.js';
import type { Example, Examples, Move } from './example.js';

const settings = { country: 'IN', phone: '0471 000 0000', appointmentHref: '#book' };
const topic = { topic: 'diabetes-foot-care' };

const press = (name: string): Move => ({ press: name });

const widget = (tag: Tag, attributes: Record<string, string>, ...moves: Move[]): Example => ({
  tag,
  settings,
  attributes: { ...topic, ...attributes },
  moves,
});

const { programs }: ExercisesDocument = exercises;
const [fiveMinutes, seatedSet] = programs as [(typeof programs)[number], (typeof programs)[number]];
const { safetyCheck } = fiveMinutes;

const timer = (program: string, ...moves: Move[]) =>
  widget('bedside-exercise-timer', { program }, ...moves);

/** Says no up to a question, or to all of them. */
const upTo = (question?: string): Move[] => [
  press(en.start),
  ...safetyCheck
    .slice(0, question === undefined ? undefined : safetyCheck.indexOf(question))
    .map(() => press(en.no)),
];
const run = [...upTo(), press(en.begin)];
const next: Move = { call: 'next' };
/** The step ends and the person taps, so that the next step runs. */
const stepDone = [next, next];

const { groups }: ChecklistDocument = checklist;
const items = groups.flatMap((group) => group.items);
const tick = (level: HelpLevel): Move => ({
  tick: items.find(({ help }) => help === level)!.text,
});

const list = (...moves: Move[]) => widget('bedside-risk-checklist', { layout: 'list' }, ...moves);

const banner = (level: HelpLevel) => widget('bedside-seek-help', { level });

export const footCareExamples = {
  'Card, closed': widget('bedside-article-card', {}),
  'Article, every section open': widget(
    'bedside-article-card',
    { layout: 'full' },
    { unfold: true },
  ),
  'Exercises, overview': timer(fiveMinutes.id),
  'Exercises, overview of the seated set': timer(seatedSet.id),
  'Exercises, a question with lines': timer(fiveMinutes.id, ...upTo('cast-or-operation')),
  'Exercises, a small cut': timer(fiveMinutes.id, ...upTo('broken-skin'), press(en.yes)),
  'Exercises, low blood sugar': timer(fiveMinutes.id, ...upTo('low-sugar'), press(en.yes)),
  'Exercises, getting ready': timer(fiveMinutes.id, ...upTo()),
  'Exercises, looking at both feet': timer(fiveMinutes.id, ...run),
  'Exercises, both feet looked at': timer(fiveMinutes.id, ...run, next),
  'Exercises, lifting the toes': timer(fiveMinutes.id, ...run, ...stepDone),
  'Exercises, circles': timer(
    seatedSet.id,
    ...run,
    ...seatedSet.steps.slice(2).flatMap(() => stepDone),
  ),
  'Exercises, stopped': timer(fiveMinutes.id, ...run, ...stepDone, press(en.stop)),
  'Exercises, complete': timer(
    fiveMinutes.id,
    ...run,
    ...fiveMinutes.steps.flatMap(() => stepDone),
  ),
  'List, empty': list(),
  'List, an emergency ticked': list(tick('emergency')),
  'List, result with every level': list(...helpLevels.map(tick), press(en.showList), {
    unfold: true,
  }),
  'List, result of zero ticks': list(press(en.showList)),
  'Banner, self-care': banner('self-care'),
  'Banner, soon': banner('soon'),
  'Banner, urgent': banner('urgent'),
  'Banner, emergency': banner('emergency'),
} satisfies Examples;
