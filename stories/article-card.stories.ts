import type { Meta } from '@storybook/web-components-vite';
import { articleExamples } from './examples/article-card.js';
import { controlsOf } from './stage/controls.js';
import { printed, show, type Story } from './stage/story.js';

export default {
  title: 'Article card/Try it',
  component: 'bedside-article-card',
  argTypes: controlsOf('bedside-article-card'),
  tags: ['autodocs'],
} satisfies Meta;

export const Playground: Story = {
  name: 'Playground',
  ...show(articleExamples, 'Card, draft', { speed: 1 }),
};
export const OnAWidePage: Story = {
  name: 'On a wide page',
  ...show(articleExamples, 'Full, draft'),
  globals: { viewport: { value: 'desktop', isRotated: false } },
  tags: ['wide'],
};
export const PrintPreview: Story = {
  name: 'Print preview',
  ...printed(articleExamples, 'Full, draft'),
};
