/** The four widgets, each with its states, for the pages about all of them. */
import { articleExamples } from '../examples/article-card.js';
import type { Examples } from '../examples/example.js';
import { timerExamples } from '../examples/exercise-timer.js';
import { checklistExamples } from '../examples/risk-checklist.js';
import { helpExamples } from '../examples/seek-help.js';
import type { Tag } from '../../src/model/widgets.js';

export interface WidgetStates {
  readonly tag: Tag;
  readonly title: string;
  /** How the files of its sheets begin. */
  readonly sheet: string;
  readonly examples: Examples;
}

export const widgets: readonly WidgetStates[] = [
  {
    tag: 'bedside-exercise-timer',
    title: 'Exercise timer',
    sheet: 'exercise-timer',
    examples: timerExamples,
  },
  {
    tag: 'bedside-risk-checklist',
    title: 'Risk checklist',
    sheet: 'risk-checklist',
    examples: checklistExamples,
  },
  {
    tag: 'bedside-seek-help',
    title: 'Seek-help banner',
    sheet: 'seek-help',
    examples: helpExamples,
  },
  {
    tag: 'bedside-article-card',
    title: 'Article card',
    sheet: 'article-card',
    examples: articleExamples,
  },
];
