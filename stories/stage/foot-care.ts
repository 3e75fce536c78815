/** The second topic in all its languages, with its drawings: no build has put them beside a pack here. */
import { atNight } from '../../.scripts/night-colours.mjs';
import { addFootCareTopic } from '../examples/foot-care-topic.js';

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

/** Of the files here a bundler keeps only what is called. */
export const addFootCare = (): void =>
  addFootCareTopic((_key, value) =>
    typeof value === 'string' && /^[\w-]+\.svg$/.test(value) ? addressOf(value) : value,
  );

import.meta.glob('../../src/lang/diabetes-foot-care/{ar,hi,ml,ta}.ts', { eager: true });
