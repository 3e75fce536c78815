import type { Meta } from '@storybook/web-components-vite';
import { checkExamples } from './examples/exercise-timer.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Exercise timer/Safety check',
  component: 'bedside-exercise-timer',
  argTypes: controlsOf('bedside-exercise-timer'),
} satisfies Meta;

export const CheckingFirstQuestion: Story = {
  name: 'Checking, first question',
  ...show(checkExamples, 'Checking, first question'),
};
export const CheckingLastQuestion: Story = {
  name: 'Checking, last question',
  ...show(checkExamples, 'Checking, last question'),
};
export const ChestPainYes: Story = {
  name: 'Chest pain: yes',
  ...show(checkExamples, 'Chest pain: yes'),
};
export const ChestPainNotSure: Story = {
  name: 'Chest pain: not sure',
  ...show(checkExamples, 'Chest pain: not sure'),
};
export const ColdLegYes: Story = { name: 'Cold leg: yes', ...show(checkExamples, 'Cold leg: yes') };
export const ColdLegNotSure: Story = {
  name: 'Cold leg: not sure',
  ...show(checkExamples, 'Cold leg: not sure'),
};
export const FootSoreYes: Story = {
  name: 'Foot sore: yes',
  ...show(checkExamples, 'Foot sore: yes'),
};
export const FootSoreNotSure: Story = {
  name: 'Foot sore: not sure',
  ...show(checkExamples, 'Foot sore: not sure'),
};
export const SwollenLegYes: Story = {
  name: 'Swollen leg: yes',
  ...show(checkExamples, 'Swollen leg: yes'),
};
export const SwollenLegNotSure: Story = {
  name: 'Swollen leg: not sure',
  ...show(checkExamples, 'Swollen leg: not sure'),
};
export const RestPainYes: Story = {
  name: 'Rest pain: yes',
  ...show(checkExamples, 'Rest pain: yes'),
};
export const RestPainNotSure: Story = {
  name: 'Rest pain: not sure',
  ...show(checkExamples, 'Rest pain: not sure'),
};
export const HeartFailureYes: Story = {
  name: 'Heart failure: yes',
  ...show(checkExamples, 'Heart failure: yes'),
};
export const HeartFailureNotSure: Story = {
  name: 'Heart failure: not sure',
  ...show(checkExamples, 'Heart failure: not sure'),
};
export const RecentSurgeryYes: Story = {
  name: 'Recent surgery: yes',
  ...show(checkExamples, 'Recent surgery: yes'),
};
export const RecentSurgeryNotSure: Story = {
  name: 'Recent surgery: not sure',
  ...show(checkExamples, 'Recent surgery: not sure'),
};
export const BloodFlowYes: Story = {
  name: 'Blood flow: yes',
  ...show(checkExamples, 'Blood flow: yes'),
};
export const BloodFlowNotSure: Story = {
  name: 'Blood flow: not sure',
  ...show(checkExamples, 'Blood flow: not sure'),
};
export const NumbFeetYes: Story = {
  name: 'Numb feet: yes',
  ...show(checkExamples, 'Numb feet: yes'),
};
export const NumbFeetNotSure: Story = {
  name: 'Numb feet: not sure',
  ...show(checkExamples, 'Numb feet: not sure'),
};
export const UnsteadyYes: Story = {
  name: 'Unsteady: yes',
  ...show(checkExamples, 'Unsteady: yes'),
};
export const UnsteadyNotSure: Story = {
  name: 'Unsteady: not sure',
  ...show(checkExamples, 'Unsteady: not sure'),
};
export const CheckingQuestionWithLines: Story = {
  name: 'Checking, question with lines',
  ...show(checkExamples, 'Checking, question with lines'),
};
export const CheckingAfterAnEmergencyTakenBack: Story = {
  name: 'Checking, after an emergency taken back',
  ...show(checkExamples, 'Checking, after an emergency taken back'),
};
export const RefusedAfterAnEmergencyTakenBack: Story = {
  name: 'Refused after an emergency taken back',
  ...show(checkExamples, 'Refused after an emergency taken back'),
};
export const ChestPainYesNoNumbers: Story = {
  name: 'Chest pain: yes, no numbers',
  ...show(checkExamples, 'Chest pain: yes, no numbers'),
};
