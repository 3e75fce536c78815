import type { Meta } from '@storybook/web-components-vite';
import { bannerExamples } from './examples/seek-help.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Seek-help banner/States',
  component: 'bedside-seek-help',
  argTypes: controlsOf('bedside-seek-help'),
} satisfies Meta;

export const SelfCareCanBeClosed: Story = {
  name: 'Self-care, can be closed',
  ...show(bannerExamples, 'Self-care, can be closed'),
};
export const SelfCareClosed: Story = {
  name: 'Self-care, closed',
  ...show(bannerExamples, 'Self-care, closed'),
};
export const SoonCanBeClosed: Story = {
  name: 'Soon, can be closed',
  ...show(bannerExamples, 'Soon, can be closed'),
};
export const SoonClosed: Story = { name: 'Soon, closed', ...show(bannerExamples, 'Soon, closed') };
export const UrgentCanNotBeClosed: Story = {
  name: 'Urgent can not be closed',
  ...show(bannerExamples, 'Urgent can not be closed'),
};
export const EmergencyCanNotBeClosed: Story = {
  name: 'Emergency can not be closed',
  ...show(bannerExamples, 'Emergency can not be closed'),
};
export const LongNumberAndANote: Story = {
  name: 'Long number and a note',
  ...show(bannerExamples, 'Long number and a note'),
};

export const NumbersThatNobodyCanDial: Story = {
  name: 'Numbers that nobody can dial',
  ...show(bannerExamples, 'Numbers that nobody can dial'),
};

export const LevelThatNobodyKnows: Story = {
  name: 'A level that nobody knows',
  ...show(bannerExamples, 'A level that nobody knows'),
};
export const OwnDocumentIsBroken: Story = {
  name: 'Own document is broken',
  ...show(bannerExamples, 'Own document is broken'),
};
