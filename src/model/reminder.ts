/** Writes a daily reminder as iCalendar text (RFC 5545). */

import { localDate } from './local-date.js';

export interface Reminder {
  /** Local date of the first reminder, `YYYY-MM-DD`. */
  readonly date: string;
  /** Local time of day, `HH:MM`. */
  readonly time: string;
  /** Title of the calendar entry. It has health words only if the person asked for them. */
  readonly title: string;
  /** Number of days in a row. */
  readonly days: number;
  /** Unique id of the entry: any text without spaces. */
  readonly id: string;
  /** Time of writing the file, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** Matches `HH:MM` on a 24-hour clock. */
export const isTimeOfDay = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** Escapes commas, semicolons, backslashes and line ends, which have a meaning in iCalendar. */
const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

/** Number of bytes of a character in UTF-8. */
const byteLength = (character: string) => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks a line after 75 bytes, as RFC 5545 asks. Each further line begins with a space. */
const longestLineBytes = 75;
const folded = (line: string): string => {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const length = byteLength(character);
    if (bytes + length > longestLineBytes) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += length;
  }
  return out;
};

/**
 * Writes the text of the file. Times have no time zone: 9 pm stays 9 pm for a person who travels.
 */
export const calendarText = ({ date, time, title, days, id, madeAt }: Reminder): string => {
  const start = `${date.replace(/-/g, '')}T${time.replace(':', '')}00`;
  const stamp = new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bedside-widgets//reminder//EN',
    'BEGIN:VEVENT',
    `UID:${id}@bedside-widgets`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    'DURATION:PT15M',
    `RRULE:FREQ=DAILY;COUNT=${days}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

/** The local date of the next time that the clock shows this time of day. */
export const nextDateFor = (time: string, now: Date): string => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const isOver = now.getHours() * 60 + now.getMinutes() >= hours * 60 + minutes;
  return localDate(new Date(now.getFullYear(), now.getMonth(), now.getDate() + (isOver ? 1 : 0)));
};
