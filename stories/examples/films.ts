/** A hospital's own documents with a film in them. */
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import { en } from '../../src/i18n/en.js';
import type { ArticleDocument } from '../../src/model/article-document.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import type { Examples } from './example.js';

/** Nothing is fetched of it: an example has no network, and nobody plays it. */
const video = {
  src: 'ankle.mp4',
  poster: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  alt: 'A person in bed bends both feet up and down.',
};

const review = { status: 'draft', due: '2027-11-29' } as const;

const article: ArticleDocument = {
  kind: 'article',
  id: 'clinic',
  lang: 'en',
  version: '1',
  title: 'Our leg clinic',
  summary: 'What we show you at your visit.',
  review,
  sources: [],
  sections: [
    {
      id: 'move',
      heading: 'A move to try in bed',
      blocks: [{ type: 'figure', video, caption: 'Both feet go up, then down.' }],
    },
  ],
};

const builtIn: ExercisesDocument = exercises;
const pumps = builtIn.programs.find(({ id }) => id === 'ankle-pumps')!;
const withFilm: ExercisesDocument = {
  ...builtIn,
  review,
  programs: [{ ...pumps, steps: pumps.steps.map((step) => ({ ...step, video })) }],
};

const showFilm = { pressPart: 'show-video' };

export const filmExamples = {
  'Article with its film shown': {
    tag: 'bedside-article-card',
    attributes: { layout: 'full' },
    content: article,
    moves: [{ unfold: true }, showFilm],
  },
  'Exercise with its film shown': {
    tag: 'bedside-exercise-timer',
    content: withFilm,
    moves: [
      { press: en.start },
      ...pumps.safetyCheck.map(() => ({ press: en.no })),
      { press: en.begin },
      showFilm,
    ],
  },
} satisfies Examples;
