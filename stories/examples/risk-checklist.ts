import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import { en } from '../../src/i18n/en.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { HelpLevel } from '../../src/model/help-level.js';
import type { Example, Examples, Move } from './example.js';

const tag = 'bedside-risk-checklist';
const document: ChecklistDocument = checklist;
const items = document.groups.flatMap((group) => group.items);
const textOf = (level: HelpLevel) => items.find((item) => item.help === level)!.text;

const settings = { country: 'IN', phone: '0471 000 0000' };
const steps = { layout: 'steps' };

const tick = (name: string): Move => ({ tick: name });
const show: Move = { press: en.showList };
const notSure: Move = { pressPart: 'not-sure' };

const list = (...moves: Move[]): Example => ({ tag, settings, moves });

const everyLevel: Move[] = [
  tick(textOf('emergency')),
  tick(textOf('urgent')),
  tick(textOf('soon')),
  tick(textOf('self-care')),
  tick(en.notSureOfOne),
  notSure,
];

export const checklistExamples = {
  Empty: list(),
  'Red flag, emergency': list(tick(textOf('emergency'))),
  'Red flag unticked again': list(tick(textOf('emergency')), tick(textOf('emergency'))),
  'Red flag, urgent': list(tick(textOf('urgent'))),
  'An item for soon ticked': list(tick(textOf('soon'))),
  'An item of self-care ticked': list(tick(textOf('self-care'))),
  'None of these': list(tick(en.noneOfThese)),
  'Not sure of a red flag': list(tick(en.notSureOfOne)),
  'Not sure of an item': list(notSure),
  'Result with every level': list(...everyLevel, show, { unfold: true }),
  'Result, emergency': list(tick(textOf('emergency')), show),
  'Result, urgent': list(tick(textOf('urgent')), show),
  'Result, soon': list(tick(textOf('soon')), show),
  'Result, self-care': list(tick(textOf('self-care')), show),
  'Result, not sure alone': list(notSure, show),
  'Result of zero ticks': list(show),
  'Result, nurse’s screen': list(...everyLevel, show, { press: en.nurse }),
  'Steps, the first': { ...list(), attributes: steps },
  'Steps, the second': { ...list({ press: en.continue }), attributes: steps },
  'Steps, the last': {
    ...list(...document.groups.slice(1).map((): Move => ({ press: en.continue }))),
    attributes: steps,
  },
  'Own document is broken': {
    ...list(),
    content: { ...checklist, groups: 'none' },
    children: '<p>Talk about your legs with a health worker. Emergency: call 112.</p>',
    console: ['groups: expected'],
  },
} satisfies Examples;

/** What "Print one page" prints. Storybook shows the sheet; the widget itself looks as before. */
export const printedExample: Example = list(...everyLevel, show, { press: en.printPage });
