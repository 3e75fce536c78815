import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import { en } from '../../src/i18n/en.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import type { Example, Examples, Move } from './example.js';

const tag = 'bedside-exercise-timer';
const document: ExercisesDocument = exercises;
const buerger = document.programs[0]!;
const raise = buerger.steps[0]!;

const noCheck = { 'safety-check': 'off' };
const checkIsOff = ['safety-check="off"'];

/** The settings of a hospital whose numbers the help cards show. */
const settings = { country: 'IN', phone: '0471 000 0000', appointmentHref: '#book' };

const press = (name: string): Move => ({ press: name });
const timer = (...moves: Move[]): Example => ({ tag, settings, moves });

const questionsOf = (programId: string): readonly string[] =>
  document.programs.find(({ id }) => id === programId)!.safetyCheck;

/** Says no up to a question. */
const upTo = (questionId: string): Move[] => [
  press(en.start),
  ...questionsOf(buerger.id)
    .slice(0, questionsOf(buerger.id).indexOf(questionId))
    .map(() => press(en.no)),
];

const passCheck = (programId = buerger.id): Move[] => [
  press(en.start),
  ...questionsOf(programId).map(() => press(en.no)),
];
const run = (programId?: string): Move[] => [...passCheck(programId), press(en.begin)];

const answer = (questionId: string, name: string): Example =>
  timer(...upTo(questionId), press(name));

/** "Yes" to chest pain, and back. */
const takenBack: Move[] = [press(en.start), press(en.yes), press(en.back)];

const next: Move = { call: 'next' };
/** The step ends and the person taps, so that the next step runs. */
const stepDone = [next, next];

/** A raise whose end got no tap for more than a minute. */
const ranOver: Move[] = [...run(), { pass: raise.seconds.default }, { pass: 61 }];

export const overviewExamples = {
  Overview: timer(),
  'Overview of ankle pumps': { ...timer(), attributes: { program: 'ankle-pumps' } },
  'Overview, the phone is not held': timer({ tick: en.handsFree }),
  'Overview of leg stretches': { ...timer(), attributes: { program: 'leg-stretches' } },
  'Overview, pictures shown': timer(press(en.showMe)),
  'Overview of ankle pumps, pictures shown': {
    ...timer(press(en.showMe)),
    attributes: { program: 'ankle-pumps' },
  },
  'Overview with times and rounds of a physiotherapist': {
    ...timer(),
    attributes: { times: '1:00 2:30 4:00', rounds: '3' },
  },
  'Overview, set by a physiotherapist': {
    ...timer(),
    attributes: { prescribed: '' },
    hash: '#bedside=buerger;rounds:2;times:1:00,2:30,4:00',
  },
  'Overview without a check': { ...timer(), attributes: noCheck, console: checkIsOff },
  'Overview after a stop for pain': timer(...run(), press(en.stop), { call: 'reset' }),
  'Overview after a stop for pain and a reload': timer(...run(), press(en.stop), { reload: true }),
  'Overview after an emergency taken back': timer(...takenBack, { call: 'reset' }),
  'Carry on after a reload': timer(...run(), next, next, { reload: true }),
  'Overview, voice without a network': {
    ...timer(),
    attributes: { voice: 'on' },
    device: { pieces: 'lost' },
    console: ['did not load'],
  },
  'Carry on after a reload in a raise': timer(...run(), { pass: 30 }, { reload: true }),
  'Overview after an answer that bars a start': timer(
    ...upTo('foot-sore'),
    press(en.yes),
    press(en.backToStart),
  ),
  'Overview after a raise that ran over': timer(
    ...ranOver,
    press(en.finish),
    press(en.backToStart),
  ),
  'Own document is broken': {
    ...timer(),
    content: { ...exercises, programs: [] },
    children: '<p>Exercises for your legs: ask your physiotherapist. Emergency: call 112.</p>',
    console: ['programs: expected'],
  },
} satisfies Examples;

/** One card for each answer that ends the check. */
export const checkExamples = {
  'Checking, first question': timer(press(en.start)),
  'Checking, last question': timer(...upTo('unsteady')),
  'Checking, question with lines': timer(...upTo('recent-surgery')),
  'Checking, after an emergency taken back': timer(...takenBack, press(en.no), press(en.no)),
  'Refused after an emergency taken back': timer(
    ...takenBack,
    ...questionsOf(buerger.id).map(() => press(en.no)),
  ),
  'Chest pain: yes, no numbers': { ...answer('chest-pain', en.yes), settings: {} },
  'Chest pain: yes': answer('chest-pain', en.yes),
  'Chest pain: not sure': answer('chest-pain', en.notSure),
  'Cold leg: yes': answer('cold-leg', en.yes),
  'Cold leg: not sure': answer('cold-leg', en.notSure),
  'Foot sore: yes': answer('foot-sore', en.yes),
  'Foot sore: not sure': answer('foot-sore', en.notSure),
  'Swollen leg: yes': answer('swollen-leg', en.yes),
  'Swollen leg: not sure': answer('swollen-leg', en.notSure),
  'Rest pain: yes': answer('rest-pain', en.yes),
  'Rest pain: not sure': answer('rest-pain', en.notSure),
  'Heart failure: yes': answer('heart-failure', en.yes),
  'Heart failure: not sure': answer('heart-failure', en.notSure),
  'Recent surgery: yes': answer('recent-surgery', en.yes),
  'Recent surgery: not sure': answer('recent-surgery', en.notSure),
  'Blood flow: yes': answer('blood-flow', en.yes),
  'Blood flow: not sure': answer('blood-flow', en.notSure),
  'Numb feet: yes': answer('numb-feet', en.yes),
  'Numb feet: not sure': answer('numb-feet', en.notSure),
  'Unsteady: yes': answer('unsteady', en.yes),
  'Unsteady: not sure': answer('unsteady', en.notSure),
} satisfies Examples;

const helped = document.safetyCheck.find(({ id }) => id === 'numb-feet')!;

const handsFree: Move[] = [{ tick: en.handsFree }, ...run()];

export const sessionExamples = {
  Preparing: timer(...passCheck()),
  'Preparing, nobody saw it': timer(...passCheck(), { sleep: 600 }),
  'Waiting to lie down, without a lead-in': {
    ...timer(...passCheck()),
    attributes: { 'get-ready': '0' },
  },
  'Running at the start': timer(...run()),
  'Running at 10 seconds left': timer(...run(), { pass: raise.seconds.default - 10 }),
  'Running, second step': timer(...run(), ...stepDone),
  'Running, last step': timer(...run(), ...stepDone, ...stepDone),
  'Running with a helper, 1 round': timer(
    ...upTo(helped.id),
    press(en.yes),
    press(helped.clearance!),
    press(en.no),
    press(en.begin),
  ),
  'Running, pictures shown': timer(...run(), press(en.showMe)),
  'Running, paced': { ...timer(...run('ankle-pumps')), attributes: { program: 'ankle-pumps' } },
  Paused: timer(...run(), { pass: 30 }, press(en.pause)),
  Waiting: timer(...run(), { pass: raise.seconds.default }),
  'Waiting, pictures shown': timer(...run(), { pass: raise.seconds.default }, press(en.showMe)),
  'Waiting before the second round': {
    ...timer(...run(), ...stepDone, ...stepDone, next),
    attributes: { rounds: '2' },
  },
  'Waiting for the end': timer(...run(), ...stepDone, ...stepDone, next),
  'Waiting after 7 minutes asleep': timer(...run(), { sleep: 420 }),
  'Question after a raise that ran over': timer(...ranOver, press(raise.doneLabel)),
  'Rest after a raise that ran over': timer(...ranOver, press(raise.doneLabel), press(en.no)),
  'No wake lock': { ...timer(...run()), device: { wakeLock: false } },
  'No sound': { ...timer(...run()), device: { sound: 'lost' } },
  'No sound, no lock, no vibration': {
    ...timer(...run()),
    device: { voices: null, wakeLock: false, vibration: false, sound: 'lost' },
  },
  'Large display, running': { ...timer(...run()), attributes: { display: 'large' } },
  'Hands-free, running': timer(...handsFree),
  'Hands-free, 30 seconds left': timer(...handsFree, { pass: raise.seconds.default - 30 }),
  'Hands-free, 10 seconds left': timer(...handsFree, { pass: raise.seconds.default - 10 }),
  'Hands-free, the raise is over': timer(...handsFree, { pass: raise.seconds.default }),
  'Large display, waiting': {
    ...timer(...run(), { pass: raise.seconds.default }),
    attributes: { display: 'large' },
  },
} satisfies Examples;

export const endExamples = {
  'Stopped by pain, legs raised': timer(...run(), { pass: 30 }, press(en.stop)),
  'Stopped by pain, legs lowered': timer(...run(), ...stepDone, press(en.stop)),
  'Stopped by pain, lying flat': timer(...run(), ...stepDone, ...stepDone, press(en.stop)),
  'Stopped by pain, ankle pumps': {
    ...timer(...run('ankle-pumps'), press(en.stop)),
    attributes: { program: 'ankle-pumps' },
  },
  'Stopped by pain, leg stretches': {
    ...timer(...run('leg-stretches'), press(en.stop)),
    attributes: { program: 'leg-stretches' },
  },
  'Stopped by pallor': timer(...run(), { pass: 10 }, press(raise.pale!.label)),
  'Stopped by pain, no numbers': { ...timer(...run(), press(en.stop)), settings: {} },
  'Pallor in the wait': timer(...run(), { pass: raise.seconds.default }, press(raise.pale!.label)),
  'Complete after later pallor': timer(
    ...run(),
    { pass: 70 },
    press(raise.pale!.label),
    ...stepDone,
    next,
  ),
  'Pallor later in the raise': timer(...run(), { pass: 70 }, press(raise.pale!.label)),
  'Finished for now': timer(...run(), ...stepDone, press(en.finish)),
  'Finished with the legs up': timer(...run(), press(en.finish)),
  Complete: timer(...run(), ...stepDone, ...stepDone, ...stepDone),
  'Complete, reminder open': timer(
    ...run(),
    ...stepDone,
    ...stepDone,
    ...stepDone,
    press(en.remind),
  ),
  'Finished after a raise that ran over': timer(...ranOver, press(en.finish)),
  'Complete after a raise that ran over': timer(
    ...ranOver,
    press(raise.doneLabel),
    press(en.no),
    ...stepDone,
  ),
} satisfies Examples;

export const timerExamples = {
  ...overviewExamples,
  ...checkExamples,
  ...sessionExamples,
  ...endExamples,
} satisfies Examples;
