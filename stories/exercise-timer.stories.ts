import type { Meta } from '@storybook/web-components-vite';
import { endExamples, overviewExamples, sessionExamples } from './examples/exercise-timer.js';
import { controlsOf } from './stage/controls.js';
import { printed, show, type Story } from './stage/story.js';

export default {
  title: 'Exercise timer/Try it',
  component: 'bedside-exercise-timer',
  argTypes: controlsOf('bedside-exercise-timer'),
  tags: ['autodocs'],
} satisfies Meta;

/** As a patient meets it; its time is the real one. */
export const Playground: Story = {
  name: 'Playground',
  ...show(overviewExamples, 'Overview', { speed: 1 }),
};

/** The panel "Time machine" goes to any second, sleeps for 7 minutes, and runs 10 times as fast. */
export const TimeMachine: Story = {
  name: 'Time machine',
  ...show(sessionExamples, 'Running at the start'),
};

export const PrintPreview: Story = {
  name: 'Print preview',
  ...printed(overviewExamples, 'Overview'),
};
export const PrintPreviewStopped: Story = {
  name: 'Print preview, stopped by pain',
  ...printed(endExamples, 'Stopped by pain, legs raised'),
};
