/** The interface's words in one language, ready to be shown. */
import { html } from 'lit';
import type { Messages, PluralKey, TextKey } from '../i18n/en.js';
import { enShared, type SharedKey } from '../i18n/en-shared.js';
import { fill, fillPlural, type MessageValues } from '../model/message-text.js';
import { isIsoDate } from '../model/iso-date.js';
import { baseLanguage, directionOf } from '../model/language-tag.js';
import { messagesIn } from '../platform/library/languages.js';

/** Text as it stands in a document: marked with its own language where that is another. */
export const inLanguage = (text: unknown, lang: string, around: string): unknown =>
  baseLanguage(lang) === baseLanguage(around)
    ? text
    : html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;

/** English words of a widget, beyond those that all share. */
export type OwnEnglish<K extends keyof Messages> = Pick<Messages, K>;

/** Looked up when shown, never at import, since a language may come late or change. */
export class Words<K extends keyof Messages = never> {
  /** Language of the words; English where the wanted one is not there. */
  readonly lang: string;
  /** Language of the document that the words are shown in. */
  around: string | undefined;
  readonly #messages: Partial<Messages> | undefined;
  readonly #english: OwnEnglish<K>;

  /** @param english the widget's own words, for a page in English and where a language has none */
  constructor(wanted: string, english: OwnEnglish<K>) {
    const found = messagesIn(wanted);
    this.lang = found?.lang ?? 'en';
    this.#messages = found?.messages;
    this.#english = english;
  }

  #message<N extends K | SharedKey>(key: N): Messages[N] {
    const english: Partial<Messages> = key in enShared ? enShared : this.#english;
    return (this.#messages?.[key] ?? english[key]) as Messages[N];
  }

  text(key: TextKey & (K | SharedKey), values: MessageValues = {}): string {
    return fill(this.#message(key), values);
  }

  /** Text of these words, to be shown in the document. */
  mark(text: unknown): unknown {
    return inLanguage(text, this.lang, this.around ?? this.lang);
  }

  show(key: TextKey & (K | SharedKey), values?: MessageValues): unknown {
    return this.mark(this.text(key, values));
  }

  /** The plural form for `n`. */
  plural(key: PluralKey & (K | SharedKey), n: number, values: MessageValues = {}): string {
    return fillPlural(this.#message(key), this.lang, { n, ...values });
  }

  /**
   * A calendar date: `1 Dec 2026`. Text that is no date is given back. Our own words: the first use
   * of `Intl` for dates costs a cheap phone more than drawing the widget.
   */
  date(iso: string): string {
    if (!isIsoDate(iso)) return iso;
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
}
