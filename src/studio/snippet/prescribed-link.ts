/** What a physiotherapist sets for one person: the link, and what stands on the sheet for the patient. */
import { directionOf } from '../../model/language-tag.js';
import { fill, fillPlural } from '../../model/message-text.js';
import { readPrescription } from '../../model/prescription.js';
import { stepperSeconds } from '../../model/timer-plan.js';
import type { Catalogue, ProgramLimits, TimerWords } from './catalogue.js';
import { clock, programOf, topicOf, type Choices } from './choices.js';
import { bringBack } from './sheet-words.js';

/** A program with a value for its rounds and for each step. */
export interface Prescribed {
  readonly program: ProgramLimits;
  readonly rounds: number;
  /** Seconds for each step, in order. */
  readonly seconds: readonly number[];
}

/** The document's own rounds and times. */
export const usual = (program: ProgramLimits): Prescribed => ({
  program,
  rounds: program.rounds.default,
  seconds: program.steps.map(({ seconds }) => seconds.default),
});

/** What is set now: at first what the document has. */
export const prescribedIn = (choices: Choices, catalogue: Catalogue): Prescribed => {
  const topic = topicOf(catalogue, choices);
  const found = readPrescription(`#bedside=${choices.prescription}`, topic);
  if (typeof found !== 'object') return usual(programOf(catalogue, choices));
  const first = usual(topic.programs.find(({ id }) => id === found.program)!);
  return {
    program: first.program,
    rounds: found.rounds ?? first.rounds,
    seconds: found.seconds.length > 0 ? found.seconds : first.seconds,
  };
};

/** As it stands in the link. The topic is named where it is not the one that a timer has by itself. */
export const prescriptionText = (
  { program, rounds, seconds }: Prescribed,
  choices: Choices,
  catalogue: Catalogue,
): string => {
  const topic = topicOf(catalogue, choices);
  const place = topic === catalogue.topics[0] ? '' : `${topic.id}/`;
  return `${place}${program.id};rounds:${rounds};times:${seconds.map(clock).join()}`;
};

/** The link for the patient; `undefined` until the page is known to which it leads. */
export const prescribedLink = (choices: Choices, catalogue: Catalogue): string | undefined =>
  choices.page === ''
    ? undefined
    : `${choices.page}#bedside=${prescriptionText(prescribedIn(choices, catalogue), choices, catalogue)}`;

const range = (from: number, to: number, by: number): number[] => {
  const values: number[] = [];
  for (let value = from; value <= to; value += by) values.push(value);
  return values;
};

/** All that may be chosen for the rounds, in order. */
export const roundsFor = ({ program }: Prescribed): number[] =>
  range(program.rounds.min, program.rounds.max, 1);

/** Seconds to choose from for a step, in order: by half minutes or less, and always what is set. */
export const secondsFor = ({ program, seconds }: Prescribed, step: number): number[] => {
  const { min, max, default: first } = program.steps[step]!.seconds;
  const by = stepperSeconds({ min, max });
  const steps = range(Math.ceil(min / by) * by, max, by);
  return [...new Set([min, ...steps, first, seconds[step]!, max])].sort((a, b) => a - b);
};

const inWords = ({ minutes, seconds, minutesSeconds }: TimerWords, lang: string, time: number) => {
  const whole = fillPlural(minutes, { lang }, Math.floor(time / 60));
  const rest = fillPlural(seconds, { lang }, time % 60);
  if (time < 60) return rest;
  return time % 60 === 0
    ? whole
    : fill(minutesSeconds, { minutes: whole, seconds: rest }, { lang });
};

/** What is on the paper beside the code, in the language of the widgets. */
export interface Sheet {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly who: string;
  /** Rounds, and each step with its time in words. */
  readonly lines: readonly string[];
  readonly bringBack: string;
}

export const sheetOf = (choices: Choices, catalogue: Catalogue): Sheet => {
  const { lang } = choices;
  const { program, rounds, seconds } = prescribedIn(choices, catalogue);
  const { timer } = catalogue.languages.find((language) => language.lang === lang)!;
  const names = program.names[lang]!;
  const line = (term: string, value: string) => `${fill(timer.term, { term }, { lang })} ${value}`;
  return {
    lang,
    dir: directionOf(lang),
    title: names.title,
    who: timer.prescribed,
    lines: [
      line(timer.rounds, `${rounds}`),
      ...seconds.map((time, i) => line(names.steps[i]!, inWords(timer, lang, time))),
    ],
    bringBack: bringBack[lang]!,
  };
};
