/**
 * Makes what the voice says, part by part, with the id under which a document may bring a recording of
 * that part. Comes with the voice: screens and screen readers have their sentences from `timer-text.ts`.
 */
import type { Message } from '../../model/exercise-changes.js';
import type { ForVoice, TimerScene } from './timer-text.js';

/** A part of what is said at one moment. */
export interface SpokenPart {
  readonly words: string;
  /**
   * Id of its recording, of which the program's own goes before that of all programs. None of a time: a
   * recording cannot know it, and the screen shows it.
   */
  readonly id?: string | undefined;
}

const stepOf = ({ program, session }: TimerScene) => program.steps[session.step]!;

/** The present question, or its card. A card is spoken without the question. */
const checkPart = (
  { words, check: outcome, scene }: TimerScene,
  { adviceText, emergencyNumbers, levelWords }: ForVoice,
): SpokenPart => {
  if (outcome?.kind === 'ask') {
    const { id, question, lines = [] } = outcome.question;
    return { words: words.sentences(question, ...lines), id };
  }
  if (outcome?.kind === 'blocked') {
    const { level, question, advice } = outcome;
    const heading =
      level === 'emergency' || level === 'urgent'
        ? levelWords(level, scene).heading
        : (question.cardTitle ?? adviceText(scene, 'doNotStart'));
    const isYes = level === question.help && advice === question.advice;
    return {
      words: words.sentences(heading, advice),
      id: `${question.id}.${isYes ? 'yes' : 'not-sure'}`,
    };
  }
  const number = emergencyNumbers(scene.contacts)[0];
  return {
    words: words.sentences(
      adviceText(scene, 'hadThisNoStart'),
      number === undefined
        ? adviceText(scene, 'hadThis')
        : adviceText(scene, 'hadThisNumber', { number }),
    ),
    // Recorded without the number, which the screen has.
    id: 'had-emergency',
  };
};

/** Words of a stop for pain or colour, in the order of the screen. */
const wrongPart = (scene: TimerScene): SpokenPart => {
  const { words, program, session } = scene;
  const step = stepOf(scene);
  const { help, first, emergencyText, emergencyLines = [], text } = program.stop;
  const pale = session.stopReason === 'pale' ? step.pale : undefined;
  const level = pale?.help ?? help;
  const advice = pale?.advice ?? text;
  const emergency = words.sentences(emergencyText, first, ...emergencyLines);
  const isCalm = level === 'self-care' || level === 'soon';
  return {
    words: isCalm
      ? words.sentences(step.stop, advice, emergency)
      : words.sentences(step.stop, emergency, advice),
    id: `${step.id}.${session.stopReason}`,
  };
};

/** Why nothing follows after a raise that ran over. */
const restPart = (scene: TimerScene, timer: ForVoice): SpokenPart => ({
  words: timer.restAdvice(scene),
  id: scene.session.status === 'complete' ? 'overrun.end' : 'overrun.now',
});

const endId = (scene: TimerScene) => `${stepOf(scene).id}.end`;

const waitId = (scene: TimerScene, timer: ForVoice): string => {
  const { program, plan, session } = scene;
  if (session.wait?.reason === 'pale') return `${stepOf(scene).id}.pale-later`;
  const index = timer.stepAhead(plan, session);
  if (index === undefined) return endId(scene);
  const { id, getReadyAgain } = program.steps[index]!;
  return `${id}.ready${getReadyAgain && timer.isReadyAgain(plan, session) ? '-again' : ''}`;
};

const waitParts = (scene: TimerScene, timer: ForVoice): SpokenPart[] => {
  const { reason, cutShort } = scene.session.wait!;
  const { title, text } = timer.waitWords(scene);
  return [
    {
      words: timer.waitNote(scene),
      id: reason === 'lead-in' ? 'unseen.ready' : cutShort ? 'unseen.step' : undefined,
    },
    { words: scene.words.sentences(title, text), id: waitId(scene, timer) },
  ];
};

const countPart = ({ words, plan, session, now }: TimerScene, timer: ForVoice): SpokenPart => {
  const left = timer.secondsLeft(plan, session, now);
  return {
    words: left === 10 ? words.text('sayTenSeconds') : timer.spokenDuration(words, left),
    id: `count.${left}`,
  };
};

const partsOf = (message: Message, scene: TimerScene, timer: ForVoice): SpokenPart[] => {
  switch (message) {
    case 'step': {
      const { id, title } = stepOf(scene);
      const { seconds } = scene.plan.steps[scene.session.step]!;
      return [
        restPart(scene, timer),
        { words: title, id },
        { words: timer.spokenDuration(scene.words, seconds) },
      ];
    }
    case 'count':
      return [countPart(scene, timer)];
    case 'wait':
      return waitParts(scene, timer);
    case 'done':
    case 'finished':
      return [restPart(scene, timer), { words: timer.endWords(scene), id: endId(scene) }];
    case 'wrong':
      return [wrongPart(scene)];
    default:
      return [checkPart(scene, timer)];
  }
};

/**
 * What the voice says, in order.
 * @param timer `forVoice`
 */
export const spokenParts = (message: Message, scene: TimerScene, timer: ForVoice): SpokenPart[] =>
  partsOf(message, scene, timer).filter(({ words }) => words !== '');
