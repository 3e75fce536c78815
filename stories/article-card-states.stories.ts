import type { Meta } from '@storybook/web-components-vite';
import { articleExamples } from './examples/article-card.js';
import { controlsOf } from './stage/controls.js';
import { show, type Story } from './stage/story.js';

export default {
  title: 'Article card/States',
  component: 'bedside-article-card',
  argTypes: controlsOf('bedside-article-card'),
} satisfies Meta;

export const CardDraft: Story = { name: 'Card, draft', ...show(articleExamples, 'Card, draft') };
export const CardWithALink: Story = {
  name: 'Card with a link',
  ...show(articleExamples, 'Card with a link'),
};
export const CardOpened: Story = { name: 'Card, opened', ...show(articleExamples, 'Card, opened') };
export const CardOpenedWithoutANetwork: Story = {
  name: 'Card, opened without a network',
  ...show(articleExamples, 'Card, opened without a network'),
};
export const CardWithTheHospitalPictureAndLinks: Story = {
  name: 'Card with the hospital’s picture and links',
  ...show(articleExamples, 'Card with the hospital’s picture and links'),
};
export const FullDraft: Story = { name: 'Full, draft', ...show(articleExamples, 'Full, draft') };
export const FullEverySectionOpen: Story = {
  name: 'Full, every section open',
  ...show(articleExamples, 'Full, every section open'),
};
export const FullWithTheNumbersOfTheHospital: Story = {
  name: 'Full, with the numbers of the hospital',
  ...show(articleExamples, 'Full, with the numbers of the hospital'),
};
export const FullBeingReadAloud: Story = {
  name: 'Full, being read aloud',
  ...show(articleExamples, 'Full, being read aloud'),
};
export const FullSignedByTheHospital: Story = {
  name: 'Full, signed by the hospital',
  ...show(articleExamples, 'Full, signed by the hospital'),
};
export const FullReviewDue: Story = {
  name: 'Full, review due',
  ...show(articleExamples, 'Full, review due'),
};
export const OwnDocument: Story = {
  name: 'Own document',
  ...show(articleExamples, 'Own document'),
};
export const BrokenDocumentWithFallback: Story = {
  name: 'Broken document with fallback',
  ...show(articleExamples, 'Broken document with fallback'),
};
export const OneVeryLongWord: Story = {
  name: 'One very long word',
  ...show(articleExamples, 'One very long word'),
};
export const FromRightToLeft: Story = {
  name: 'From right to left',
  ...show(articleExamples, 'From right to left'),
};
export const FullLeadingToTheChecklistAndTheTimer: Story = {
  name: 'Full, leading to the checklist and the timer',
  ...show(articleExamples, 'Full, leading to the checklist and the timer'),
};
