/** Maps each tap in a view to a move of the exercise. */
import {
  answer,
  changeRounds,
  changeSeconds,
  clear,
  inSession,
  leave,
  previousQuestion,
  type Move,
} from '../../model/exercise.js';
import type { Program } from '../../model/exercises-document.js';
import {
  answerOverrun,
  back,
  finish,
  next,
  pause,
  resume,
  stopForPain,
  turnedPale,
} from '../../model/session.js';
import type { TimerRun } from './timer-run.js';
import type { TimerActions } from './timer-screen.js';

/** Actions that need nothing of the element. It adds start, fetching and showing itself. */
type OwnActions = Omit<TimerActions, 'start' | 'carryOn' | 'showPictures' | 'toggle'>;

export const timerActions = (run: TimerRun, program: () => Program): OwnActions => {
  const move = (by: Move) => () => void run.move(by);
  return {
    changeSeconds: (step, change) =>
      void run.move((exercise) => changeSeconds(exercise, program(), step, change)),
    changeRounds: (change) =>
      void run.move((exercise) => changeRounds(exercise, program(), change)),
    trySound: () => run.cues.tryOut(),
    answer: (given) => void run.move((exercise, now) => answer(exercise, given, now)),
    clear: move(clear),
    previousQuestion: move(previousQuestion),
    pause: move(inSession(pause)),
    resume: move(inSession(resume)),
    next: move(inSession(next)),
    back: move(inSession(back)),
    finish: move(inSession(finish)),
    leave: move(leave),
    stopForPain: move(inSession(stopForPain)),
    turnedPale: move(inSession(turnedPale)),
    answerOverrun: (feetAreFine) =>
      void run.move(
        inSession((plan, session, now) => answerOverrun(plan, session, now, feetAreFine)),
      ),
    restoreSound: () => run.restoreSound(),
  };
};
