import type { Meta } from '@storybook/web-components-vite';
import { footCareExamples } from './examples/foot-care.js';
import { show, type Story } from './stage/story.js';

export default { title: 'Foot care/States' } satisfies Meta;

export const CardClosed: Story = {
  name: 'Card, closed',
  ...show(footCareExamples, 'Card, closed'),
};
export const ArticleEverySectionOpen: Story = {
  name: 'Article, every section open',
  ...show(footCareExamples, 'Article, every section open'),
};
export const ExercisesOverview: Story = {
  name: 'Exercises, overview',
  ...show(footCareExamples, 'Exercises, overview'),
};
export const ExercisesOverviewOfTheSeatedSet: Story = {
  name: 'Exercises, overview of the seated set',
  ...show(footCareExamples, 'Exercises, overview of the seated set'),
};
export const ExercisesAQuestionWithLines: Story = {
  name: 'Exercises, a question with lines',
  ...show(footCareExamples, 'Exercises, a question with lines'),
};
export const ExercisesASmallCut: Story = {
  name: 'Exercises, a small cut',
  ...show(footCareExamples, 'Exercises, a small cut'),
};
export const ExercisesLowBloodSugar: Story = {
  name: 'Exercises, low blood sugar',
  ...show(footCareExamples, 'Exercises, low blood sugar'),
};
export const ExercisesGettingReady: Story = {
  name: 'Exercises, getting ready',
  ...show(footCareExamples, 'Exercises, getting ready'),
};
export const ExercisesLookingAtBothFeet: Story = {
  name: 'Exercises, looking at both feet',
  ...show(footCareExamples, 'Exercises, looking at both feet'),
};
export const ExercisesBothFeetLookedAt: Story = {
  name: 'Exercises, both feet looked at',
  ...show(footCareExamples, 'Exercises, both feet looked at'),
};
export const ExercisesLiftingTheToes: Story = {
  name: 'Exercises, lifting the toes',
  ...show(footCareExamples, 'Exercises, lifting the toes'),
};
export const ExercisesCircles: Story = {
  name: 'Exercises, circles',
  ...show(footCareExamples, 'Exercises, circles'),
};
export const ExercisesStopped: Story = {
  name: 'Exercises, stopped',
  ...show(footCareExamples, 'Exercises, stopped'),
};
export const ExercisesComplete: Story = {
  name: 'Exercises, complete',
  ...show(footCareExamples, 'Exercises, complete'),
};
export const ListEmpty: Story = { name: 'List, empty', ...show(footCareExamples, 'List, empty') };
export const ListAnEmergencyTicked: Story = {
  name: 'List, an emergency ticked',
  ...show(footCareExamples, 'List, an emergency ticked'),
};
export const ListResultWithEveryLevel: Story = {
  name: 'List, result with every level',
  ...show(footCareExamples, 'List, result with every level'),
};
export const ListResultOfZeroTicks: Story = {
  name: 'List, result of zero ticks',
  ...show(footCareExamples, 'List, result of zero ticks'),
};
export const BannerSelfcare: Story = {
  name: 'Banner, self-care',
  ...show(footCareExamples, 'Banner, self-care'),
};
export const BannerSoon: Story = {
  name: 'Banner, soon',
  ...show(footCareExamples, 'Banner, soon'),
};
export const BannerUrgent: Story = {
  name: 'Banner, urgent',
  ...show(footCareExamples, 'Banner, urgent'),
};
export const BannerEmergency: Story = {
  name: 'Banner, emergency',
  ...show(footCareExamples, 'Banner, emergency'),
};
