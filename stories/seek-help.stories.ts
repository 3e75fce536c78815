import type { Meta } from '@storybook/web-components-vite';
import { bannerExamples, levelExamples } from './examples/seek-help.js';
import { controlsOf } from './stage/controls.js';
import { following, printed, show, type Story } from './stage/story.js';

export default {
  title: 'Seek-help banner/Try it',
  component: 'bedside-seek-help',
  argTypes: controlsOf('bedside-seek-help'),
  tags: ['autodocs'],
} satisfies Meta;

export const Playground: Story = {
  name: 'Playground',
  ...show(levelExamples, 'Soon, all actions', { speed: 1 }),
};

/** A checklist and a banner that follows it: tick a red flag. */
export const Following: Story = { name: 'Following a checklist', ...following() };

export const PrintPreview: Story = {
  name: 'Print preview',
  ...printed(levelExamples, 'Emergency, all actions, India'),
};
export const PrintPreviewSoon: Story = {
  name: 'Print preview, can be closed',
  ...printed(bannerExamples, 'Soon, can be closed'),
};
