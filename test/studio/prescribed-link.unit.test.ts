/** What a physiotherapist sets in the builder: the link to it, and the words on the paper. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPrescription } from '../../src/model/prescription.js';
import { choose, firstChoices, type Choices } from '../../src/studio/snippet/choices.js';
import {
  prescribedIn,
  prescribedLink,
  prescriptionText,
  roundsFor,
  secondsFor,
  sheetOf,
} from '../../src/studio/snippet/prescribed-link.js';
import { bringBack } from '../../src/studio/snippet/sheet-words.js';
import { some } from '../some.js';
import { catalogue } from './catalogue.js';

const page = 'https://h.example/legs';
const choices = (set: Partial<Choices>): Choices => ({ ...firstChoices(catalogue), ...set });
const linkOf = (set: Partial<Choices>) => prescribedLink(choices(set), catalogue);

describe('the link', () => {
  it('is none until the page is known', () => assert.equal(linkOf({}), undefined));

  it('has the rounds and times of the document at first', () =>
    assert.equal(linkOf({ page }), `${page}#bedside=raise;rounds:1;times:2:00,2:00`));

  it('has what was set, of the program that was set', () =>
    assert.equal(
      linkOf({ page, program: 'raise', prescription: 'pump;rounds:1;times:0:45' }),
      `${page}#bedside=pump;rounds:1;times:0:45`,
    ));

  it('names a topic that a timer does not have by itself', () =>
    assert.equal(linkOf({ page, topic: 'feet' }), `${page}#bedside=feet/toes;rounds:1;times:2:00`));

  it('loses what was set with another topic', () => {
    const set = choices({ page, prescription: 'pump;rounds:1;times:0:45' });
    assert.equal(choose(set, 'topic', 'feet', catalogue).choices.prescription, '');
    assert.equal(choose(set, 'lang', 'ar', catalogue).choices.prescription, set.prescription);
  });

  it('loses the place on the page that was copied with its address', () =>
    assert.equal(
      choose(choices({}), 'page', ` ${page}?a=1#bedside=raise;rounds:2 `, catalogue).choices.page,
      `${page}?a=1`,
    ));

  it('can say whatever there is to choose from, and the timer takes it', () => {
    for (const topic of some(catalogue.topics))
      for (const program of some(topic.programs)) {
        const set = choices({ topic: topic.id, program: program.id });
        const now = prescribedIn(set, catalogue);
        const most = {
          program,
          rounds: some(roundsFor(now)).at(-1)!,
          seconds: program.steps.map((_, i) => some(secondsFor(now, i)).at(-1)!),
        };
        for (const one of [now, most]) {
          const text = prescriptionText(one, set, catalogue);
          assert.deepEqual(readPrescription(`#bedside=${text}`, topic), {
            program: program.id,
            rounds: one.rounds,
            times: text.replace(/.*times:/, '').replaceAll(',', ' '),
            seconds: one.seconds,
          });
        }
      }
  });
});

describe('what there is to choose from', () => {
  const now = prescribedIn(choices({ prescription: 'raise;rounds:2;times:1:10,2:00' }), catalogue);

  it('is every number of rounds within the limits', () =>
    assert.deepEqual(roundsFor(now), [1, 2, 3, 4, 5, 6]));

  it('is half minutes within the limits, and what is set', () =>
    assert.deepEqual(secondsFor(now, 0), [30, 60, 70, 90, 120, 150, 180]));

  it('is the one time that the document allows', () => {
    const seconds = { default: 100, min: 100, max: 100 };
    const program = { ...now.program, steps: [{ title: 'Pump', seconds }] };
    assert.deepEqual(secondsFor({ ...now, program, seconds: [100] }, 0), [100]);
  });
});

describe('the sheet', () => {
  it('has the numbers in words', () => {
    const set = choices({ prescription: 'raise;rounds:2;times:1:00,2:30' });
    assert.deepEqual(sheetOf(set, catalogue), {
      lang: 'en',
      dir: 'ltr',
      title: 'Raise',
      who: 'Set for you',
      lines: ['Rounds: 2', 'Raise your legs: 1 minute', 'Raise your legs: 2 minutes 30 seconds'],
      bringBack: 'Bring this sheet to your next visit.',
    });
  });

  it('has a time under a minute as seconds', () => {
    const set = choices({ prescription: 'raise;rounds:2;times:0:30,2:00' });
    assert.equal(sheetOf(set, catalogue).lines[1], 'Raise your legs: 30 seconds');
  });

  it('is in the language of the widgets', () => {
    const { dir, title, bringBack: back } = sheetOf(choices({ lang: 'ar' }), catalogue);
    assert.deepEqual([dir, title, back], ['rtl', '\u0627', bringBack['ar']]);
  });

  it('has its words in every language that the widgets have', () =>
    assert.deepEqual(Object.keys(bringBack).sort(), ['ar', 'en', 'hi', 'ml', 'ta']));
});
