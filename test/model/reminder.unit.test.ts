/** The reminder's file, as RFC 5545 wants it, and the day on which it begins. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import { en } from '../../src/i18n/en.js';
import { calendarText, isTimeOfDay, nextDateFor, type Reminder } from '../../src/model/reminder.js';

const madeAt = Date.UTC(2026, 10, 22, 18, 5, 9, 123);
const file = (changes: Partial<Reminder> = {}): string =>
  calendarText({
    date: '2026-11-23',
    time: '20:30',
    title: en.reminderTitle,
    days: 14,
    id: 'a1',
    madeAt,
    ...changes,
  });

const physicalLines = (text: string): string[] => text.split('\r\n').slice(0, -1);
/** RFC 5545, 3.1: a line end with one space after it is taken out. */
const unfolded = (text: string): string[] => physicalLines(text.replace(/\r\n[ \t]/g, ''));
const valueOf = (text: string, name: string): string => {
  const found = unfolded(text).filter((line) => line.startsWith(`${name}:`));
  assert.equal(found.length, 1, `${found.length} lines ${name}`);
  return found[0]!.slice(name.length + 1);
};
/** RFC 5545, 3.3.11, backwards. */
const plain = (value: string): string =>
  value.replace(/\\([nN\\;,])/g, (_all, mark: string) => (/n/i.test(mark) ? '\n' : mark));
const bytes = (line: string): number => Buffer.byteLength(line, 'utf8');

const titles: [what: string, title: string][] = [
  ['of one word', 'Reminder'],
  ['of 300 letters', 'a'.repeat(300)],
  ['in Malayalam', 'കാലുകളിലെ മരവിപ്പിനെക്കുറിച്ചുള്ള ഓർമ്മപ്പെടുത്തൽ '.repeat(6).trim()],
  ['in Arabic', 'تذكير بتمرين الساقين كل مساء '.repeat(8).trim()],
  ['of 4-byte characters', '\u{1F9B5}'.repeat(60)],
  ['of 1 and 4 bytes by turns', 'a\u{1F9B5}'.repeat(50)],
  ['with marks of the format', 'Legs; arms, back\\slash: "quote" '.repeat(6).trim()],
  ['with a backslash before an n', 'C:\\new;\\,'],
  ['of several lines', 'One\nTwo\nThree'],
  ['that looks like another entry', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y'],
];

describe("a reminder's file", () => {
  it('ends every line with CR and LF, the last one too', () => {
    const text = file();
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.equal(text.replace(/\r\n/g, '').match(/[\r\n]/), null);
  });

  it('has the parts that a calendar needs, nested', () => {
    const lines = unfolded(file());
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.ok(lines.includes('VERSION:2.0'));
    assert.ok(lines.some((line) => /^PRODID:.+/.test(line)));
    const nest: string[] = [];
    for (const line of lines) {
      const [, way, name] = /^(BEGIN|END):(.+)$/.exec(line) ?? [];
      if (way === 'BEGIN') nest.push(name!);
      if (way === 'END') assert.equal(nest.pop(), name);
    }
    assert.deepEqual(nest, []);
  });

  it('comes daily, 14 times', () => {
    assert.equal(valueOf(file(), 'RRULE'), 'FREQ=DAILY;COUNT=14');
  });

  it('begins at local time, without a zone', () => {
    assert.equal(valueOf(file(), 'DTSTART'), '20261123T203000');
    assert.equal(file().includes('TZID'), false);
  });

  it('is stamped in UTC, to the second', () => {
    assert.equal(valueOf(file(), 'DTSTAMP'), '20261122T180509Z');
  });

  it('has an alarm at its time', () => {
    assert.equal(valueOf(file(), 'ACTION'), 'DISPLAY');
    assert.equal(valueOf(file(), 'TRIGGER'), 'PT0S');
  });

  it('tells one file from another', () => {
    assert.notEqual(valueOf(file({ id: 'a1' }), 'UID'), valueOf(file({ id: 'a2' }), 'UID'));
  });

  it('has no word about health by itself', () => {
    assert.equal(en.reminderTitle, 'Reminder');
    const text = file().toLowerCase();
    for (const { title, steps } of exercises.programs)
      for (const words of [title, ...steps.map((step) => step.title)])
        assert.equal(text.includes(words.toLowerCase()), false, words);
    assert.doesNotMatch(text, /leg|foot|feet|numb|pain|exercise|health|buerger|ankle|stretch/);
  });

  for (const [what, title] of titles)
    describe(`with a title ${what}`, () => {
      const text = file({ title });

      it('has no line over 75 bytes', () => {
        for (const line of physicalLines(text)) assert.ok(bytes(line) <= 75, line);
      });

      it('splits no character', () => {
        for (const line of physicalLines(text)) {
          assert.equal(Buffer.from(line, 'utf8').toString('utf8'), line);
        }
      });

      it('unfolds to the same title', () => {
        assert.equal(plain(valueOf(text, 'SUMMARY')), title);
        assert.equal(plain(valueOf(text, 'DESCRIPTION')), title);
      });

      it('is still one entry', () => {
        assert.equal(unfolded(text).filter((line) => line === 'BEGIN:VEVENT').length, 1);
        assert.equal(unfolded(text).length, unfolded(file()).length);
      });
    });

  it('escapes commas, semicolons, backslashes and line ends of every kind', () => {
    assert.equal(
      valueOf(file({ title: 'a,b;c\\d\r\ne\rf\ng' }), 'SUMMARY'),
      'a\\,b\\;c\\\\d\\ne\\nf\\ng',
    );
  });

  it('folds a line of 76 bytes, and none of 75', () => {
    const room = 75 - 'SUMMARY:'.length;
    const linesOf = (title: string) => physicalLines(file({ title })).length;
    const short = linesOf('x');
    assert.equal(
      physicalLines(file({ title: 'a'.repeat(room) })).some((l) => bytes(l) === 75),
      true,
    );
    // The description is longer by 4 letters of its name and is folded already.
    assert.equal(linesOf('a'.repeat(room)), short + 1);
    assert.equal(linesOf('a'.repeat(room + 1)), short + 2);
  });
});

describe('a time of day', () => {
  for (const good of ['00:00', '09:05', '19:59', '20:00', '23:59'])
    it(`${good} is one`, () => {
      assert.equal(isTimeOfDay(good), true);
    });
  for (const bad of ['', '24:00', '9:05', '20:60', '20:00:00', '20.00', ' 20:00', '20:00\n', 'x'])
    it(`${JSON.stringify(bad)} is none`, () => {
      assert.equal(isTimeOfDay(bad), false);
    });
});

describe('the day of the first reminder', () => {
  const rows: [what: string, time: string, now: Date, date: string][] = [
    ['today, when the time is to come', '20:00', new Date(2026, 10, 22, 19, 59), '2026-11-22'],
    ['tomorrow, when it is over', '20:00', new Date(2026, 10, 22, 20, 1), '2026-11-23'],
    ['tomorrow, when it is now', '20:00', new Date(2026, 10, 22, 20, 0), '2026-11-23'],
    ['tomorrow, seconds after it', '20:00', new Date(2026, 10, 22, 20, 0, 59), '2026-11-23'],
    ['in the next month', '20:00', new Date(2026, 10, 30, 21, 0), '2026-12-01'],
    ['in the next year', '20:00', new Date(2026, 11, 31, 23, 59), '2027-01-01'],
    ['on a leap day', '07:00', new Date(2028, 1, 28, 8, 0), '2028-02-29'],
    ['on 1 March in other years', '07:00', new Date(2026, 1, 28, 8, 0), '2026-03-01'],
    ['tomorrow, at midnight', '00:00', new Date(2026, 10, 22, 0, 0), '2026-11-23'],
  ];
  for (const [what, time, now, date] of rows)
    it(what, () => {
      assert.equal(nextDateFor(time, now), date);
    });

  describe('where the clocks change', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    it('is the next day all the same', () => {
      process.env.TZ = 'Europe/London';
      assert.equal(nextDateFor('20:00', new Date(2026, 9, 24, 23, 30)), '2026-10-25');
      assert.equal(nextDateFor('20:00', new Date(2026, 2, 28, 23, 30)), '2026-03-29');
    });
  });
});
