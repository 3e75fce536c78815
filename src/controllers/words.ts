/** The interface's words in one language, ready to be shown. */
import { html } from 'lit';
import { en, type PluralKey, type TextKey } from '../i18n/en.js';
import { fill, fillPlural, type MessageValues } from '../model/message-text.js';
import { clockText } from '../model/duration.js';
import { baseLanguage, directionOf } from '../model/language-tag.js';
import { messagesIn } from '../platform/languages.js';

/** Text as it stands in a document: marked with its own language where that is another. */
export const inLanguage = (text: string, lang: string, around: string): unknown =>
  baseLanguage(lang) === baseLanguage(around)
    ? text
    : html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;

/** Looked up when shown, never at import, since a language may come late or change. */
export class Words {
  /** Language of the words; English where the wanted one is not there. */
  readonly lang: string;
  /** Language of the document that the words are shown in. */
  around: string | undefined;
  readonly #messages: typeof en;

  constructor(wanted: string) {
    const found = messagesIn(wanted);
    this.lang = found?.lang ?? 'en';
    this.#messages = found?.messages ?? en;
  }

  text(key: TextKey, values: MessageValues = {}): string {
    return fill(this.#messages[key], values);
  }

  /** Text of these words, to be shown in the document. */
  mark(text: string): unknown {
    return inLanguage(text, this.lang, this.around ?? this.lang);
  }

  show(key: TextKey, values?: MessageValues): unknown {
    return this.mark(this.text(key, values));
  }

  /** The plural form for `n`. */
  plural(key: PluralKey, n: number, values: MessageValues = {}): string {
    return fillPlural(this.#messages[key], this.lang, { n, ...values });
  }

  /** A time to read: `2 min`, `45 sec`, `2:30 min`. */
  duration(seconds: number): string {
    if (seconds < 60) return this.plural('seconds', seconds);
    return seconds % 60 === 0
      ? this.plural('minutes', seconds / 60)
      : this.text('minutesSeconds', { time: clockText(seconds) });
  }

  /** A time to be spoken: `2 minutes 30 seconds`. Our own words: `Intl` has traps (zero is ''). */
  spokenDuration(seconds: number): string {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const spokenMinutes = this.plural('sayMinutes', minutes);
    const spokenSeconds = this.plural('saySeconds', rest);
    if (minutes === 0) return spokenSeconds;
    return rest === 0
      ? spokenMinutes
      : this.text('sayMinutesSeconds', { minutes: spokenMinutes, seconds: spokenSeconds });
  }

  /**
   * A calendar date: `1 Dec 2026`. Text that is no date is given back. Our own words: the first use
   * of `Intl` for dates costs a cheap phone more than drawing the widget.
   */
  date(iso: string): string {
    if (Number.isNaN(Date.parse(`${iso}T00:00:00Z`))) return iso;
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    return this.text('date', { day, month: this.text('months').split(' ')[month - 1]!, year });
  }

  /** The name of a language in these words: `English`. */
  languageName(tag: string): string {
    if (baseLanguage(tag) === this.lang) return this.text('languageName');
    try {
      return new Intl.DisplayNames(this.lang, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  /** A time of day on the reader's clock: `9:42 pm`. A tag that is none has these words' clock. */
  timeOfDay(wallMs: number, locale: string): string {
    try {
      return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(wallMs);
    } catch {
      return this.timeOfDay(wallMs, this.lang);
    }
  }
}
