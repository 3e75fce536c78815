/** Registers `<bedside-exercise-timer>` with the English documents of the first topic. */
import exercises from '../content/night-leg-numbness/en/exercises.js';
import help from '../content/night-leg-numbness/en/help.js';
import { BedsideExerciseTimer } from '../components/exercise-timer/exercise-timer.js';
import { addLanguage, addRest } from '../platform/library/languages.js';
import { register } from '../platform/start/register.js';
import { exercisesRest } from '../rest/exercises-rest.js';

if (exercisesRest) addRest(exercises, exercisesRest);
addLanguage({ lang: 'en', documents: { exercises, help } });
register('bedside-exercise-timer', BedsideExerciseTimer);

/** Brings the types of the tag and its events to code that imports this file. */
export type { BedsideExerciseTimer };
