/** After a session: a reminder for the person's own calendar, as a file. */
import { html, type TemplateResult } from 'lit';
import { calendarText, isTimeOfDay, nextDateFor } from '../../model/reminder.js';
import { saveCalendarFile } from '../../platform/device/calendar-file.js';
import { icon, icons } from '../../parts/icons.js';
import type { switchControl } from '../../parts/switch.js';
import { reminderStyles } from './reminder-styles.js';
import type { TimerWords } from './timer-text.js';

/** Two weeks, and then a new choice: no source tells for how long to go on. */
const reminderDays = 14;
const defaultTime = '20:00';

const save = (form: HTMLFormElement, words: TimerWords, programTitle: string) => {
  const time = form.querySelector<HTMLInputElement>('input[type="time"]')!.value.slice(0, 5);
  if (!isTimeOfDay(time)) return;
  const isNamed = form.querySelector<HTMLInputElement>('input[type="checkbox"]')!.checked;
  const now = new Date();
  saveCalendarFile(
    calendarText({
      date: nextDateFor(time, now),
      time,
      title: isNamed ? programTitle : words.text('reminderTitle'),
      days: reminderDays,
      id: String(now.getTime()),
      madeAt: now.getTime(),
    }),
    'reminder.ics',
  );
};

export const styles = [reminderStyles];

/** @param drawSwitch comes from the timer, which has it already */
export const draw = (
  { words }: { words: TimerWords },
  programTitle: string,
  drawSwitch: typeof switchControl,
): TemplateResult => html`
  <details class="reminder no-print" part="reminder">
    <summary class="button">${icon(icons.calendar)}<span>${words.text('remind')}</span></summary>
    <form
      class="reminder-form"
      @submit=${(event: Event) => {
        event.preventDefault();
        save(event.target as HTMLFormElement, words, programTitle);
      }}
    >
      <p class="small">${words.plural('remindHint', reminderDays)}</p>
      <label class="field">
        <span>${words.text('remindAt')}</span>
        <input type="time" required .defaultValue=${defaultTime} />
      </label>
      ${drawSwitch({ label: words.text('remindNamed'), isOn: false })}
      <button class="button" part="save-reminder">${words.text('remindSave')}</button>
    </form>
  </details>
`;
