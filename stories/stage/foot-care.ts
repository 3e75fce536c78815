/** The second topic in all its languages, with its drawings: no build has put them beside a pack here. */
import { atNight } from '../../.scripts/night-colours.mjs';
import article from '../../src/content/diabetes-foot-care/en/article.js';
import checklist from '../../src/content/diabetes-foot-care/en/checklist.js';
import exercises from '../../src/content/diabetes-foot-care/en/exercises.js';
import help from '../../src/content/diabetes-foot-care/en/help.js';
import { addLanguage } from '../../src/platform/library/languages.js';

const drawings = import.meta.glob('../../src/content/diabetes-foot-care/pictures/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>;

const addressOf = (name: string): string => {
  const day = name.replace('-dark.svg', '.svg');
  const svg = drawings[`../../src/content/diabetes-foot-care/pictures/${day}`]!;
  return `data:image/svg+xml,${encodeURIComponent(day === name ? svg : atNight(svg))}`;
};

const withDrawings = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' && /^[\w-]+\.svg$/.test(value) ? addressOf(value) : value,
  ) as T;

/** Of the files here a bundler keeps only what is called. */
export const addFootCare = (): void =>
  addLanguage({
    lang: 'en',
    topic: article.id,
    documents: {
      article: withDrawings(article),
      checklist,
      exercises: withDrawings(exercises),
      help,
    },
  });

import.meta.glob('../../src/lang/diabetes-foot-care/{ar,hi,ml,ta}.ts', { eager: true });
