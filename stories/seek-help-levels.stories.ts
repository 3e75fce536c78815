import type { Meta } from '@storybook/web-components-vite';
import { levelExamples } from './examples/seek-help.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Seek-help banner/Levels',
  component: 'bedside-seek-help',
  argTypes: controlsOf('bedside-seek-help'),
} satisfies Meta;

export const SelfCareNoActions: Story = {
  name: 'Self-care, no actions',
  ...show(levelExamples, 'Self-care, no actions'),
};
export const SelfCareAllActions: Story = {
  name: 'Self-care, all actions',
  ...show(levelExamples, 'Self-care, all actions'),
};
export const SelfCareNumbersOfIndia: Story = {
  name: 'Self-care, numbers of India',
  ...show(levelExamples, 'Self-care, numbers of India'),
};
export const SelfCareAllActionsIndia: Story = {
  name: 'Self-care, all actions, India',
  ...show(levelExamples, 'Self-care, all actions, India'),
};
export const SelfCareNumbersOfBritain: Story = {
  name: 'Self-care, numbers of Britain',
  ...show(levelExamples, 'Self-care, numbers of Britain'),
};
export const SelfCareAllActionsBritain: Story = {
  name: 'Self-care, all actions, Britain',
  ...show(levelExamples, 'Self-care, all actions, Britain'),
};
export const SelfCareNumbersOfTheEU: Story = {
  name: 'Self-care, numbers of the EU',
  ...show(levelExamples, 'Self-care, numbers of the EU'),
};
export const SelfCareAllActionsTheEU: Story = {
  name: 'Self-care, all actions, the EU',
  ...show(levelExamples, 'Self-care, all actions, the EU'),
};
export const SoonNoActions: Story = {
  name: 'Soon, no actions',
  ...show(levelExamples, 'Soon, no actions'),
};
export const SoonAllActions: Story = {
  name: 'Soon, all actions',
  ...show(levelExamples, 'Soon, all actions'),
};
export const SoonNumbersOfIndia: Story = {
  name: 'Soon, numbers of India',
  ...show(levelExamples, 'Soon, numbers of India'),
};
export const SoonAllActionsIndia: Story = {
  name: 'Soon, all actions, India',
  ...show(levelExamples, 'Soon, all actions, India'),
};
export const SoonNumbersOfBritain: Story = {
  name: 'Soon, numbers of Britain',
  ...show(levelExamples, 'Soon, numbers of Britain'),
};
export const SoonAllActionsBritain: Story = {
  name: 'Soon, all actions, Britain',
  ...show(levelExamples, 'Soon, all actions, Britain'),
};
export const SoonNumbersOfTheEU: Story = {
  name: 'Soon, numbers of the EU',
  ...show(levelExamples, 'Soon, numbers of the EU'),
};
export const SoonAllActionsTheEU: Story = {
  name: 'Soon, all actions, the EU',
  ...show(levelExamples, 'Soon, all actions, the EU'),
};
export const UrgentNoActions: Story = {
  name: 'Urgent, no actions',
  ...show(levelExamples, 'Urgent, no actions'),
};
export const UrgentAllActions: Story = {
  name: 'Urgent, all actions',
  ...show(levelExamples, 'Urgent, all actions'),
};
export const UrgentNumbersOfIndia: Story = {
  name: 'Urgent, numbers of India',
  ...show(levelExamples, 'Urgent, numbers of India'),
};
export const UrgentAllActionsIndia: Story = {
  name: 'Urgent, all actions, India',
  ...show(levelExamples, 'Urgent, all actions, India'),
};
export const UrgentNumbersOfBritain: Story = {
  name: 'Urgent, numbers of Britain',
  ...show(levelExamples, 'Urgent, numbers of Britain'),
};
export const UrgentAllActionsBritain: Story = {
  name: 'Urgent, all actions, Britain',
  ...show(levelExamples, 'Urgent, all actions, Britain'),
};
export const UrgentNumbersOfTheEU: Story = {
  name: 'Urgent, numbers of the EU',
  ...show(levelExamples, 'Urgent, numbers of the EU'),
};
export const UrgentAllActionsTheEU: Story = {
  name: 'Urgent, all actions, the EU',
  ...show(levelExamples, 'Urgent, all actions, the EU'),
};
export const EmergencyNoActions: Story = {
  name: 'Emergency, no actions',
  ...show(levelExamples, 'Emergency, no actions'),
};
export const EmergencyAllActions: Story = {
  name: 'Emergency, all actions',
  ...show(levelExamples, 'Emergency, all actions'),
};
export const EmergencyNumbersOfIndia: Story = {
  name: 'Emergency, numbers of India',
  ...show(levelExamples, 'Emergency, numbers of India'),
};
export const EmergencyAllActionsIndia: Story = {
  name: 'Emergency, all actions, India',
  ...show(levelExamples, 'Emergency, all actions, India'),
};
export const EmergencyNumbersOfBritain: Story = {
  name: 'Emergency, numbers of Britain',
  ...show(levelExamples, 'Emergency, numbers of Britain'),
};
export const EmergencyAllActionsBritain: Story = {
  name: 'Emergency, all actions, Britain',
  ...show(levelExamples, 'Emergency, all actions, Britain'),
};
export const EmergencyNumbersOfTheEU: Story = {
  name: 'Emergency, numbers of the EU',
  ...show(levelExamples, 'Emergency, numbers of the EU'),
};
export const EmergencyAllActionsTheEU: Story = {
  name: 'Emergency, all actions, the EU',
  ...show(levelExamples, 'Emergency, all actions, the EU'),
};
