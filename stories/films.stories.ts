import type { Meta } from '@storybook/web-components-vite';
import { filmExamples } from './examples/films.js';
import { show, type Story } from './stage/story.js';

export default { title: 'Own documents/Films' } satisfies Meta;

export const ArticleWithItsFilmShown: Story = {
  name: 'Article with its film shown',
  ...show(filmExamples, 'Article with its film shown'),
};
export const ExerciseWithItsFilmShown: Story = {
  name: 'Exercise with its film shown',
  ...show(filmExamples, 'Exercise with its film shown'),
};
