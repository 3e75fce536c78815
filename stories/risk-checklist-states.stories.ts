import type { Meta } from '@storybook/web-components-vite';
import { checklistExamples } from './examples/risk-checklist.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Risk checklist/States',
  component: 'bedside-risk-checklist',
  argTypes: controlsOf('bedside-risk-checklist'),
} satisfies Meta;

export const Empty: Story = { name: 'Empty', ...show(checklistExamples, 'Empty') };
export const RedFlagEmergency: Story = {
  name: 'Red flag, emergency',
  ...show(checklistExamples, 'Red flag, emergency'),
};
export const RedFlagUntickedAgain: Story = {
  name: 'Red flag unticked again',
  ...show(checklistExamples, 'Red flag unticked again'),
};
export const RedFlagUrgent: Story = {
  name: 'Red flag, urgent',
  ...show(checklistExamples, 'Red flag, urgent'),
};
export const AnItemForSoonTicked: Story = {
  name: 'An item for soon ticked',
  ...show(checklistExamples, 'An item for soon ticked'),
};
export const AnItemOfSelfCareTicked: Story = {
  name: 'An item of self-care ticked',
  ...show(checklistExamples, 'An item of self-care ticked'),
};
export const NoneOfThese: Story = {
  name: 'None of these',
  ...show(checklistExamples, 'None of these'),
};
export const NotSureOfARedFlag: Story = {
  name: 'Not sure of a red flag',
  ...show(checklistExamples, 'Not sure of a red flag'),
};
export const NotSureOfAnItem: Story = {
  name: 'Not sure of an item',
  ...show(checklistExamples, 'Not sure of an item'),
};
export const ResultWithEveryLevel: Story = {
  name: 'Result with every level',
  ...show(checklistExamples, 'Result with every level'),
};
export const ResultEmergency: Story = {
  name: 'Result, emergency',
  ...show(checklistExamples, 'Result, emergency'),
};
export const ResultUrgent: Story = {
  name: 'Result, urgent',
  ...show(checklistExamples, 'Result, urgent'),
};
export const ResultSoon: Story = {
  name: 'Result, soon',
  ...show(checklistExamples, 'Result, soon'),
};
export const ResultSelfCare: Story = {
  name: 'Result, self-care',
  ...show(checklistExamples, 'Result, self-care'),
};
export const ResultNotSureAlone: Story = {
  name: 'Result, not sure alone',
  ...show(checklistExamples, 'Result, not sure alone'),
};
export const ResultOfZeroTicks: Story = {
  name: 'Result of zero ticks',
  ...show(checklistExamples, 'Result of zero ticks'),
};
export const ResultNotSureOfARedFlag: Story = {
  name: 'Result, not sure of a red flag',
  ...show(checklistExamples, 'Result, not sure of a red flag'),
};
export const ResultAfterAnEmergency: Story = {
  name: 'Result after an emergency',
  ...show(checklistExamples, 'Result after an emergency'),
};
export const ResultNurseScreenNoneOfThese: Story = {
  name: 'Result, nurse’s screen, none of these',
  ...show(checklistExamples, 'Result, nurse’s screen, none of these'),
};
export const ResultNurseScreenNothingAnswered: Story = {
  name: 'Result, nurse’s screen, nothing answered',
  ...show(checklistExamples, 'Result, nurse’s screen, nothing answered'),
};
export const ResultNurseScreen: Story = {
  name: 'Result, nurse’s screen',
  ...show(checklistExamples, 'Result, nurse’s screen'),
};
export const ResultNurseScreenFromRightToLeft: Story = {
  name: 'Result, nurse’s screen, from right to left',
  ...show(checklistExamples, 'Result, nurse’s screen, from right to left'),
};
export const AsWideAsItsPlace: Story = {
  name: 'As wide as its place',
  ...show(checklistExamples, 'As wide as its place'),
};
export const StepsTheFirst: Story = {
  name: 'Steps, the first',
  ...show(checklistExamples, 'Steps, the first'),
};
export const StepsAnEmergency: Story = {
  name: 'Steps, an emergency',
  ...show(checklistExamples, 'Steps, an emergency'),
};
export const StepsTheSecond: Story = {
  name: 'Steps, the second',
  ...show(checklistExamples, 'Steps, the second'),
};
export const StepsTheSecondWithAnEmergency: Story = {
  name: 'Steps, the second with an emergency',
  ...show(checklistExamples, 'Steps, the second with an emergency'),
};
export const StepsTheSecondAfterAnEmergency: Story = {
  name: 'Steps, the second after an emergency',
  ...show(checklistExamples, 'Steps, the second after an emergency'),
};
export const StepsTheLast: Story = {
  name: 'Steps, the last',
  ...show(checklistExamples, 'Steps, the last'),
};
export const ResultWithoutANetwork: Story = {
  name: 'Result without a network',
  ...show(checklistExamples, 'Result without a network'),
};
export const OwnDocumentIsBroken: Story = {
  name: 'Own document is broken',
  ...show(checklistExamples, 'Own document is broken'),
};
export const StepsTheSecondAfterTwoEmergencies: Story = {
  name: 'Steps, the second after two emergencies',
  ...show(checklistExamples, 'Steps, the second after two emergencies'),
};
export const AnswersClearedToBeUndone: Story = {
  name: 'Answers cleared, to be undone',
  ...show(checklistExamples, 'Answers cleared, to be undone'),
};
export const StepsAnswersCleared: Story = {
  name: 'Steps, answers cleared',
  ...show(checklistExamples, 'Steps, answers cleared'),
};
export const ResultAfterTwoEmergencies: Story = {
  name: 'Result after two emergencies',
  ...show(checklistExamples, 'Result after two emergencies'),
};
export const ResultNurseAfterAnEmergency: Story = {
  name: 'Result, nurse’s screen, after an emergency',
  ...show(checklistExamples, 'Result, nurse’s screen, after an emergency'),
};
