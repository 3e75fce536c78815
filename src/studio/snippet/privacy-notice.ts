/** Sentences for the hospital's privacy notice, of what was chosen and no more; see docs/privacy.md. */
import type { WidgetName } from '../../model/widgets.js';
import type { Choices } from './choices.js';

const names: Record<WidgetName, string> = {
  'article-card': 'health article',
  'exercise-timer': 'exercise timer',
  'risk-checklist': 'checklist',
  'seek-help': 'box with telephone numbers',
};

const joined = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)!}`;

export const privacyNotice = ({ widgets }: Choices): string => {
  const subject = joined(widgets.map((name) => names[name]));
  const isOne = widgets.length === 1;
  const asks = widgets.includes('exercise-timer') || widgets.includes('risk-checklist');
  return [
    `The ${subject} on this page ${isOne ? 'works' : 'work'} in your browser.`,
    asks
      ? `${isOne ? 'It sets' : 'They set'} no cookies and ${isOne ? 'sends' : 'send'} us none of your answers.`
      : `${isOne ? 'It sets' : 'They set'} no cookies and ${isOne ? 'sends' : 'send'} us nothing about you.`,
    ...(widgets.includes('exercise-timer')
      ? [
          'While an exercise runs, your browser keeps its place in this tab, for up to 30 minutes.',
          'If you stop because something feels wrong, your browser keeps that it must not start again, until you close the tab.',
        ]
      : []),
  ].join(' ');
};
