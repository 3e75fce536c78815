/** A moment's date on the reader's own calendar, whatever the zone. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { localDate } from '../../src/model/local-date.js';

describe('a local date', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const rows: [what: string, day: Date, text: string][] = [
    ['a day and month of one digit', new Date(2026, 0, 2, 12), '2026-01-02'],
    ['a day and month of two', new Date(2026, 10, 22, 12), '2026-11-22'],
    ['the first moment of a day', new Date(2026, 2, 1, 0, 0, 0, 0), '2026-03-01'],
    ['the last moment of a year', new Date(2026, 11, 31, 23, 59, 59, 999), '2026-12-31'],
    ['a leap day', new Date(2028, 1, 29, 23, 59), '2028-02-29'],
  ];
  for (const [what, day, text] of rows)
    it(`of ${what}`, () => {
      assert.equal(localDate(day), text);
    });

  const zones: [zone: string, date: string][] = [
    ['UTC', '2026-11-22'],
    ['Asia/Kolkata', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-22'],
    ['Pacific/Pago_Pago', '2026-11-22'],
  ];
  for (const [name, date] of zones)
    it(`is the one of the calendar on the wall in ${name}`, () => {
      process.env.TZ = name;
      assert.equal(localDate(new Date('2026-11-22T20:00:00Z')), date);
    });
});
