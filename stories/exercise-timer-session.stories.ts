import type { Meta } from '@storybook/web-components-vite';
import { sessionExamples } from './examples/exercise-timer.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Exercise timer/Session',
  component: 'bedside-exercise-timer',
  argTypes: controlsOf('bedside-exercise-timer'),
} satisfies Meta;

export const Preparing: Story = { name: 'Preparing', ...show(sessionExamples, 'Preparing') };
export const RunningAtTheStart: Story = {
  name: 'Running at the start',
  ...show(sessionExamples, 'Running at the start'),
};
export const RunningAt10SecondsLeft: Story = {
  name: 'Running at 10 seconds left',
  ...show(sessionExamples, 'Running at 10 seconds left'),
};
export const RunningSecondStep: Story = {
  name: 'Running, second step',
  ...show(sessionExamples, 'Running, second step'),
};
export const RunningLastStep: Story = {
  name: 'Running, last step',
  ...show(sessionExamples, 'Running, last step'),
};
export const RunningWithAHelper1Round: Story = {
  name: 'Running with a helper, 1 round',
  ...show(sessionExamples, 'Running with a helper, 1 round'),
};
export const RunningPicturesShown: Story = {
  name: 'Running, pictures shown',
  ...show(sessionExamples, 'Running, pictures shown'),
};
export const WaitingPicturesShown: Story = {
  name: 'Waiting, pictures shown',
  ...show(sessionExamples, 'Waiting, pictures shown'),
};
export const RunningPaced: Story = {
  name: 'Running, paced',
  ...show(sessionExamples, 'Running, paced'),
};
export const Paused: Story = { name: 'Paused', ...show(sessionExamples, 'Paused') };
export const Waiting: Story = { name: 'Waiting', ...show(sessionExamples, 'Waiting') };
export const WaitingAfter7MinutesAsleep: Story = {
  name: 'Waiting after 7 minutes asleep',
  ...show(sessionExamples, 'Waiting after 7 minutes asleep'),
};
export const QuestionAfterARaiseThatRanOver: Story = {
  name: 'Question after a raise that ran over',
  ...show(sessionExamples, 'Question after a raise that ran over'),
};
export const NoWakeLock: Story = { name: 'No wake lock', ...show(sessionExamples, 'No wake lock') };
export const NoSound: Story = { name: 'No sound', ...show(sessionExamples, 'No sound') };
export const NoSoundNoLockNoVibration: Story = {
  name: 'No sound, no lock, no vibration',
  ...show(sessionExamples, 'No sound, no lock, no vibration'),
};
export const LargeDisplayRunning: Story = {
  name: 'Large display, running',
  ...show(sessionExamples, 'Large display, running'),
};
export const LargeDisplayWaiting: Story = {
  name: 'Large display, waiting',
  ...show(sessionExamples, 'Large display, waiting'),
};
export const PreparingNobodySawIt: Story = {
  name: 'Preparing, nobody saw it',
  ...show(sessionExamples, 'Preparing, nobody saw it'),
};
export const WaitingBeforeTheSecondRound: Story = {
  name: 'Waiting before the second round',
  ...show(sessionExamples, 'Waiting before the second round'),
};
export const WaitingForTheEnd: Story = {
  name: 'Waiting for the end',
  ...show(sessionExamples, 'Waiting for the end'),
};
export const RestAfterARaiseThatRanOver: Story = {
  name: 'Rest after a raise that ran over',
  ...show(sessionExamples, 'Rest after a raise that ran over'),
};
export const WaitingToLieDownWithoutALeadIn: Story = {
  name: 'Waiting to lie down, without a lead-in',
  ...show(sessionExamples, 'Waiting to lie down, without a lead-in'),
};
export const HandsFreeRunning: Story = {
  name: 'Hands-free, running',
  ...show(sessionExamples, 'Hands-free, running'),
};
export const HandsFree30SecondsLeft: Story = {
  name: 'Hands-free, 30 seconds left',
  ...show(sessionExamples, 'Hands-free, 30 seconds left'),
};
export const HandsFree10SecondsLeft: Story = {
  name: 'Hands-free, 10 seconds left',
  ...show(sessionExamples, 'Hands-free, 10 seconds left'),
};
export const HandsFreeTheRaiseIsOver: Story = {
  name: 'Hands-free, the raise is over',
  ...show(sessionExamples, 'Hands-free, the raise is over'),
};
