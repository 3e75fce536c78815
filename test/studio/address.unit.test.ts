/** The address of the snippet builder: what it says is what was chosen, and nothing else is believed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, choicesOf } from '../../src/studio/snippet/address.js';
import { choose, firstChoices, withWidget } from '../../src/studio/snippet/choices.js';
import type { Choices } from '../../src/studio/snippet/choices.js';
import { catalogue } from './catalogue.js';

const first = firstChoices(catalogue);
const read = (address: string) => choicesOf(address, catalogue);

const sets: Partial<Choices>[] = [
  {},
  { widgets: [] },
  { widgets: ['exercise-timer', 'seek-help'], lang: 'ar' },
  { country: 'IN', phone: '+91 471 252 8300 & desk', emergency: '112', advice: '104' },
  { topic: 'feet', program: 'toes', rounds: '2', times: '1:00' },
  { accent: '#1d3f72', surface: '#fff', ink: '#000', font: 'Georgia, "Times New Roman", serif' },
  { approved: 'Dr X <x@y>, 100% & "more" #1', on: '2026-12-01', radius: '0em', theme: 'auto' },
  { system: 'tag-manager', policy: 'trusted-types', file: 'loader.js', space: 'no' },
  { folder: 'https://cdn.hospital.example:8443/a/b/', article: 'full', checklist: 'steps' },
  { page: 'https://h.example/legs?a=1&b=2', prescription: 'raise;rounds:2;times:1:00,3:00' },
  { prescribed: 'yes', topic: 'feet', prescription: 'feet/toes;rounds:2;times:0:45' },
  { ownArticle: '/d/a.json?v=1&w=2', ownExercises: 'e.json', ownChecklist: './c.json' },
  { ownHelp: 'https://docs.example/h.json', hash: `${'a'.repeat(43)} ${'-_'.repeat(21)}Z` },
  { appointment: '/book?a=1&b=2#top', portal: 'https://portal.example/', level: 'urgent' },
];

describe('the address', () => {
  for (const set of sets)
    it(`brings back ${JSON.stringify(set)}`, () => {
      const choices = { ...first, ...set };
      const { choices: back, problems } = read(`#${addressOf(choices, catalogue)}`);
      assert.deepEqual(problems, []);
      assert.deepEqual(back, choices);
    });

  it('is empty for the first choices, and holds nothing but what differs', () => {
    assert.equal(addressOf(first, catalogue), '');
    assert.equal(addressOf({ ...first, lang: 'ar' }, catalogue), 'lang=ar');
  });

  const refused: [part: string, why: RegExp][] = [
    ['colour=red', /Known names: widgets, topic/],
    ['accent=red', /a colour such as/],
    ['accent=%231d3f7', /a colour such as/],
    ['lang=qq', /Allowed: en, ar, hi\./],
    ['topic=__proto__', /Allowed: legs, feet\./],
    ['constructor=1', /Known names/],
    ['phone=ring%20us', /can be dialled/],
    ['appointment=javascript:alert(1)', /an address of yours/],
    ['phone=%E0%A4', /cut off or damaged/],
    ['widgets=clock', /article-card, exercise-timer/],
    ['rounds=7', /from 1 to 6/],
    ['rounds=1.5', /from 1 to 6/],
    ['times=9:00', /Raise your legs 0:30 to 3:00/],
    ['times=1:00%201:00%201:00', /minutes:seconds/],
    ['font=a;}body{display:none', /names of fonts/],
    ['font=%22open', /names of fonts/],
    ['folder=//evil.example/', /a folder on your server/],
    ['folder=/a%22/', /a folder on your server/],
    ['on=2026-13-01', /a day such as/],
    ['approved=a%00b', /a name/],
    ['page=/legs', /whole address/],
    ['page=javascript:alert(1)', /whole address/],
    ['page=https://a.example/b%20c', /whole address/],
    ['ownHelp=javascript:alert(1)', /address of a JSON document/],
    ['ownHelp=tel:112', /address of a JSON document/],
    ['ownArticle=/a%20b.json', /address of a JSON document/],
    ['hash=abc', /hashes of 43 letters/],
    [`hash=${'a'.repeat(44)}`, /hashes of 43 letters/],
    [`hash=${'a'.repeat(42)}%22`, /hashes of 43 letters/],
    ['prescription=raise;rounds:7', /what this page makes/],
    ['prescription=raise;times:3:01,1:00', /what this page makes/],
    ['prescription=%3Cb%3E', /what this page makes/],
    ['lang', /^/],
  ];
  for (const [part, why] of refused)
    it(`does not use ${part}, and says so${part === 'lang' ? ' where it is no more than a name' : ''}`, () => {
      const { choices, problems } = read(`#${part}&country=IN`);
      assert.deepEqual(choices, { ...first, country: 'IN' });
      if (part === 'lang') return;
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, why);
    });

  it('takes the first of two, and reads a program after its topic wherever it stands', () => {
    const { choices, problems } = read('#program=toes&topic=feet&topic=legs');
    assert.equal(choices.topic, 'feet');
    assert.equal(choices.program, 'toes');
    assert.equal(problems.length, 1);
  });

  it('of an endless length is not read', () => {
    const { choices, problems } = read(`#approved=${'a'.repeat(10_000)}`);
    assert.deepEqual(choices, first);
    assert.match(problems[0]!, /too long/);
  });
});

describe('a choice', () => {
  it('that another one does not have goes back to its default', () => {
    const hindi = choose({ ...first, rounds: '6' }, 'lang', 'hi', catalogue).choices;
    const { choices } = choose({ ...hindi, program: 'raise' }, 'topic', 'feet', catalogue);
    assert.deepEqual([choices.lang, choices.program, choices.rounds], ['en', '', '']);
  });

  it('is taken back by an empty field', () => {
    const { choices } = choose({ ...first, phone: '112' }, 'phone', ' ', catalogue);
    assert.equal(choices.phone, '');
  });

  it('of widgets keeps their order', () => {
    const none = { ...first, widgets: [] };
    const one = withWidget(none, 'seek-help', true);
    assert.deepEqual(withWidget(one, 'article-card', true).widgets, ['article-card', 'seek-help']);
    assert.deepEqual(withWidget(one, 'seek-help', false).widgets, []);
  });
});
