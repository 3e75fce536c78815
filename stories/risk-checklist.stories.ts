import type { Meta } from '@storybook/web-components-vite';
import { checklistExamples, printedExample } from './examples/risk-checklist.js';
import { controlsOf } from './stage/controls.js';
import { printed, printedSheet, show, type Story } from './stage/story.js';

export default {
  title: 'Risk checklist/Try it',
  component: 'bedside-risk-checklist',
  argTypes: controlsOf('bedside-risk-checklist'),
  tags: ['autodocs'],
} satisfies Meta;

export const Playground: Story = {
  name: 'Playground',
  ...show(checklistExamples, 'Empty', { speed: 1 }),
};

/** What "Print one page" prints. */
export const PrintPreview: Story = {
  name: 'Print preview, one page to take along',
  ...printedSheet(printedExample),
};
export const PrintPreviewResult: Story = {
  name: 'Print preview, the page with the result',
  ...printed(checklistExamples, 'Result with every level'),
};
