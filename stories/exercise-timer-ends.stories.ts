import type { Meta } from '@storybook/web-components-vite';
import { endExamples } from './examples/exercise-timer.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Exercise timer/Ends',
  component: 'bedside-exercise-timer',
  argTypes: controlsOf('bedside-exercise-timer'),
} satisfies Meta;

export const StoppedByPainLegsRaised: Story = {
  name: 'Stopped by pain, legs raised',
  ...show(endExamples, 'Stopped by pain, legs raised'),
};
export const StoppedByPainLegsLowered: Story = {
  name: 'Stopped by pain, legs lowered',
  ...show(endExamples, 'Stopped by pain, legs lowered'),
};
export const StoppedByPainLyingFlat: Story = {
  name: 'Stopped by pain, lying flat',
  ...show(endExamples, 'Stopped by pain, lying flat'),
};
export const StoppedByPainAnklePumps: Story = {
  name: 'Stopped by pain, ankle pumps',
  ...show(endExamples, 'Stopped by pain, ankle pumps'),
};
export const StoppedByPainLegStretches: Story = {
  name: 'Stopped by pain, leg stretches',
  ...show(endExamples, 'Stopped by pain, leg stretches'),
};
export const StoppedByPallor: Story = {
  name: 'Stopped by pallor',
  ...show(endExamples, 'Stopped by pallor'),
};
export const PallorLaterInTheRaise: Story = {
  name: 'Pallor later in the raise',
  ...show(endExamples, 'Pallor later in the raise'),
};
export const FinishedForNow: Story = {
  name: 'Finished for now',
  ...show(endExamples, 'Finished for now'),
};
export const Complete: Story = { name: 'Complete', ...show(endExamples, 'Complete') };
export const StoppedByPainNoNumbers: Story = {
  name: 'Stopped by pain, no numbers',
  ...show(endExamples, 'Stopped by pain, no numbers'),
};
export const PallorInTheWait: Story = {
  name: 'Pallor in the wait',
  ...show(endExamples, 'Pallor in the wait'),
};
export const CompleteAfterLaterPallor: Story = {
  name: 'Complete after later pallor',
  ...show(endExamples, 'Complete after later pallor'),
};
export const FinishedWithTheLegsUp: Story = {
  name: 'Finished with the legs up',
  ...show(endExamples, 'Finished with the legs up'),
};
export const CompleteReminderOpen: Story = {
  name: 'Complete, reminder open',
  ...show(endExamples, 'Complete, reminder open'),
};
export const FinishedAfterARaiseThatRanOver: Story = {
  name: 'Finished after a raise that ran over',
  ...show(endExamples, 'Finished after a raise that ran over'),
};
export const CompleteAfterARaiseThatRanOver: Story = {
  name: 'Complete after a raise that ran over',
  ...show(endExamples, 'Complete after a raise that ran over'),
};
