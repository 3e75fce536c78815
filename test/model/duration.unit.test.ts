/** Seconds as text and text as seconds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clamp, clockText, parseClockText, parseTimes } from '../../src/model/duration.js';

describe('a time on the screen', () => {
  const rows: [seconds: number, text: string][] = [
    [0, '0:00'],
    [1, '0:01'],
    [9, '0:09'],
    [10, '0:10'],
    [59, '0:59'],
    [60, '1:00'],
    [61, '1:01'],
    [102, '1:42'],
    [599, '9:59'],
    [600, '10:00'],
    [3599, '59:59'],
    [3600, '60:00'],
    [86_400, '1440:00'],
  ];
  for (const [seconds, text] of rows)
    it(`of ${seconds} seconds is ${text}`, () => {
      assert.equal(clockText(seconds), text);
    });

  it('is read back as the same seconds', () => {
    for (let seconds = 0; seconds < 4000; seconds++)
      assert.equal(parseClockText(clockText(seconds)), seconds);
  });
});

describe('minutes:seconds of a host', () => {
  const rows: [text: string, seconds: number | undefined][] = [
    ['2:00', 120],
    ['0:45', 45],
    ['0:00', 0],
    ['02:05', 125],
    ['999:59', 59_999],
    ['1000:00', undefined],
    ['2:60', undefined],
    ['2:5', undefined],
    ['2:005', undefined],
    [':30', undefined],
    ['2:', undefined],
    ['2', undefined],
    ['120', undefined],
    ['-1:00', undefined],
    ['+1:00', undefined],
    ['1.5:00', undefined],
    ['1:00:00', undefined],
    ['1: 00', undefined],
    [' 1:00', undefined],
    ['1:00\n', undefined],
    ['1:00s', undefined],
    ['\u0661:\u0660\u0660', undefined],
    ['', undefined],
  ];
  for (const [text, seconds] of rows)
    it(`${JSON.stringify(text)} is ${seconds ?? 'refused'}`, () => {
      assert.equal(parseClockText(text), seconds);
    });
});

describe('the `times` attribute', () => {
  const rows: [text: string, seconds: number[] | undefined][] = [
    ['2:00 3:00 5:00', [120, 180, 300]],
    ['2:00', [120]],
    ['  2:00\t3:00\n 5:00  ', [120, 180, 300]],
    ['2:00 3 5:00', undefined],
    ['2:00,3:00', undefined],
    ['', undefined],
    ['   ', undefined],
  ];
  for (const [text, seconds] of rows)
    it(`${JSON.stringify(text)} is ${seconds?.join(', ') ?? 'refused as a whole'}`, () => {
      assert.deepEqual(parseTimes(text), seconds);
    });
});

describe('a value within limits', () => {
  const rows: [value: number, held: number][] = [
    [29, 30],
    [30, 30],
    [31, 31],
    [179, 179],
    [180, 180],
    [181, 180],
    [-Infinity, 30],
    [Infinity, 180],
  ];
  for (const [value, held] of rows)
    it(`${value} from 30 to 180 is ${held}`, () => {
      assert.equal(clamp(value, 30, 180), held);
    });
});
