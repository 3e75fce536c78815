import type { Meta } from '@storybook/web-components-vite';
import { overviewExamples } from './examples/exercise-timer.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Exercise timer/Overview',
  component: 'bedside-exercise-timer',
  argTypes: controlsOf('bedside-exercise-timer'),
} satisfies Meta;

export const Overview: Story = { name: 'Overview', ...show(overviewExamples, 'Overview') };
export const OverviewOfAnklePumps: Story = {
  name: 'Overview of ankle pumps',
  ...show(overviewExamples, 'Overview of ankle pumps'),
};
export const OverviewOfLegStretches: Story = {
  name: 'Overview of leg stretches',
  ...show(overviewExamples, 'Overview of leg stretches'),
};
export const OverviewPicturesShown: Story = {
  name: 'Overview, pictures shown',
  ...show(overviewExamples, 'Overview, pictures shown'),
};
export const OverviewOfAnklePumpsPicturesShown: Story = {
  name: 'Overview of ankle pumps, pictures shown',
  ...show(overviewExamples, 'Overview of ankle pumps, pictures shown'),
};
export const OverviewWithTimesAndRoundsOfAPhysiotherapist: Story = {
  name: 'Overview with times and rounds of a physiotherapist',
  ...show(overviewExamples, 'Overview with times and rounds of a physiotherapist'),
};
export const OverviewSetByAPhysiotherapist: Story = {
  name: 'Overview, set by a physiotherapist',
  ...show(overviewExamples, 'Overview, set by a physiotherapist'),
};
export const OverviewWithoutACheck: Story = {
  name: 'Overview without a check',
  ...show(overviewExamples, 'Overview without a check'),
};
export const OverviewAfterAStopForPain: Story = {
  name: 'Overview after a stop for pain',
  ...show(overviewExamples, 'Overview after a stop for pain'),
};
export const CarryOnAfterAReload: Story = {
  name: 'Carry on after a reload',
  ...show(overviewExamples, 'Carry on after a reload'),
};
export const OverviewVoiceWithoutANetwork: Story = {
  name: 'Overview, voice without a network',
  ...show(overviewExamples, 'Overview, voice without a network'),
};
export const OwnDocumentIsBroken: Story = {
  name: 'Own document is broken',
  ...show(overviewExamples, 'Own document is broken'),
};
export const OverviewAfterAStopForPainAndAReload: Story = {
  name: 'Overview after a stop for pain and a reload',
  ...show(overviewExamples, 'Overview after a stop for pain and a reload'),
};
export const OverviewAfterAnEmergencyTakenBack: Story = {
  name: 'Overview after an emergency taken back',
  ...show(overviewExamples, 'Overview after an emergency taken back'),
};
export const CarryOnAfterAReloadInARaise: Story = {
  name: 'Carry on after a reload in a raise',
  ...show(overviewExamples, 'Carry on after a reload in a raise'),
};
export const OverviewAfterAnAnswerThatBarsAStart: Story = {
  name: 'Overview after an answer that bars a start',
  ...show(overviewExamples, 'Overview after an answer that bars a start'),
};
export const OverviewAfterARaiseThatRanOver: Story = {
  name: 'Overview after a raise that ran over',
  ...show(overviewExamples, 'Overview after a raise that ran over'),
};
export const OverviewThePhoneIsNotHeld: Story = {
  name: 'Overview, the phone is not held',
  ...show(overviewExamples, 'Overview, the phone is not held'),
};
