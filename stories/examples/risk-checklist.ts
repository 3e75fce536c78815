import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import { en } from '../../src/i18n/en.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { HelpLevel } from '../../src/model/help-level.js';
import type { Example, Examples, Move } from './example.js';

const tag = 'bedside-risk-checklist';
const document: ChecklistDocument = checklist;
const items = document.groups.flatMap((group) => group.items);
const textOf = (level: HelpLevel) => items.find((item) => item.help === level)!.text;

const flag = (at: number) => document.groups[0]!.items[at]!.text;

const settings = { country: 'IN', phone: '0471 000 0000' };
/** These ticks are in several groups, so phones have to show all groups on one sheet too. */
const sheet = { layout: 'list' };
const steps = { layout: 'steps' };

const tick = (name: string): Move => ({ tick: name });
const show: Move = { press: en.showList };
const notSure: Move = { pressPart: 'not-sure' };

const list = (...moves: Move[]): Example => ({ tag, settings, moves, attributes: sheet });
const walk = (...moves: Move[]): Example => ({ tag, settings, moves, attributes: steps });
const on: Move = { press: en.continue };

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
  'As wide as its place': { tag, settings },
  'Steps, the first': walk(),
  'Steps, an emergency': walk(tick(textOf('emergency'))),
  'Steps, the second': walk(on),
  'Steps, the second with an emergency': walk(tick(textOf('emergency')), on),
  'Steps, the second after an emergency': walk(
    tick(textOf('emergency')),
    tick(textOf('emergency')),
    on,
  ),
  'Steps, the second after two emergencies': walk(
    ...[0, 1].flatMap((at) => [tick(flag(at)), tick(flag(at))]),
    on,
  ),
  'Answers cleared, to be undone': list(...everyLevel, show, { press: en.startOver }),
  'Steps, answers cleared': walk(tick(textOf('urgent')), show, { press: en.startOver }),
  'Steps, the last': walk(...document.groups.slice(1).map((): Move => on)),
  'Result, not sure of a red flag': list(tick(en.notSureOfOne), show),
  'Result after an emergency': list(tick(textOf('emergency')), tick(textOf('emergency')), show),
  'Result after two emergencies': list(
    ...[0, 1].flatMap((at) => [tick(flag(at)), tick(flag(at))]),
    show,
  ),
  'Result, nurse’s screen, after an emergency': list(tick(flag(0)), tick(flag(0)), show, {
    press: en.nurse,
  }),
  'Result, nurse’s screen, none of these': list(tick(en.noneOfThese), show, { press: en.nurse }),
  'Result, nurse’s screen, nothing answered': list(show, { press: en.nurse }),
  // The nurse reads each line in English beside the person's own language.
  'Result, nurse’s screen, from right to left': {
    ...list(...everyLevel, show, { press: en.nurse }),
    attributes: { ...sheet, lang: 'he' },
    content: { ...checklist, lang: 'he' },
  },
  'Result without a network': {
    ...list(tick(textOf('emergency')), show),
    device: { pieces: 'lost' },
    console: ['did not load'],
  },
  'Own document is broken': {
    ...list(),
    content: { ...checklist, groups: 'none' },
    children: '<p>Talk about your legs with a doctor or nurse. Emergency: call 112.</p>',
    console: ['groups: expected'],
  },
} satisfies Examples;

/** What "Print one page" prints. Storybook shows the sheet; the widget itself looks as before. */
export const printedExample: Example = list(...everyLevel, show, { press: en.printPage });
