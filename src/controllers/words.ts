/** The interface's words in one language, ready to be shown. */
import { html } from 'lit';
import type { Messages, MessageKey, PluralKey, TextKey, ValuesOf } from '../i18n/en.js';
import { enShared, type SharedKey } from '../i18n/en-shared.js';
import {
  digitsOf,
  fill,
  fillPlural,
  inDigits,
  type MessageLanguage,
  type MessageValues,
  type PluralForms,
} from '../model/message-text.js';
import { isIsoDate } from '../model/iso-date.js';
import { directionOf, isSameLanguage } from '../model/language-tag.js';
import { messagesIn } from '../platform/library/languages.js';

/** Text as it stands in a document: marked with its own language where that is another. */
export const inLanguage = (text: unknown, lang: string, around: string): unknown =>
  isSameLanguage(lang, around)
    ? text
    : html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;

/** English words of a widget, beyond those that all share. */
export type OwnEnglish<K extends MessageKey> = Partial<Messages> & Pick<Messages, K>;

/** Looked up when shown, never at import, since a language may come late or change. */
export class Words<K extends MessageKey = never> {
  /** Language of the words; English where the wanted one is not there. */
  readonly lang: string;
  /** Tag for times of day: the page's own where it is of the words' language. */
  readonly locale: string;
  /** Language of the document that the words are shown in. */
  around: string | undefined;
  /** What was said in another language than the document's, since the last update. */
  readonly others = new Map<string, string>();
  readonly #digits: readonly string[] | undefined;
  readonly #messages: Partial<Messages> | undefined;
  readonly #english: OwnEnglish<K>;

  /** @param english the widget's own words, for a page in English and where a language has none */
  constructor(wanted: string, english: OwnEnglish<K>) {
    const found = messagesIn(wanted);
    this.lang = found?.lang ?? 'en';
    this.locale = isSameLanguage(wanted, this.lang) ? wanted : this.lang;
    this.#digits = digitsOf(this.locale);
    this.#messages = found?.messages;
    this.#english = english;
  }

  /** The language of a message: English where these words have none of their own. */
  langOf(key: MessageKey): string {
    return this.#messages?.[key] === undefined ? 'en' : this.lang;
  }

  #language(key: MessageKey): MessageLanguage {
    return { lang: this.langOf(key), digits: this.#digits };
  }

  #message(key: MessageKey): string | PluralForms {
    const english: Partial<Messages> = key in enShared ? enShared : this.#english;
    return (this.#messages?.[key] ?? english[key])!;
  }

  /** Kept where the document around is in another language: what is shown of it is marked. */
  #said(text: string, key: MessageKey): string {
    const { around } = this;
    const lang = this.langOf(key);
    if (around !== undefined && !isSameLanguage(lang, around)) {
      const message = JSON.stringify(this.#message(key)).replace(/\{\w+\}|"\w+":/g, '');
      // `{text}.` is of the language of its text.
      if (/\p{L}/u.test(message)) this.others.set(text, lang);
    }
    return text;
  }

  text<N extends TextKey & (K | SharedKey)>(key: N, ...values: ValuesOf<N>): string {
    const [own = {}] = values as [MessageValues?];
    return this.#said(fill(this.#message(key) as string, own, this.#language(key)), key);
  }

  /** The plural form for `n`. */
  plural<N extends PluralKey & (K | SharedKey)>(key: N, n: number, ...values: ValuesOf<N>): string {
    const forms = this.#message(key) as PluralForms;
    const [own] = values as [MessageValues?];
    return this.#said(fillPlural(forms, this.#language(key), n, own), key);
  }

  /** Text of these words, to be shown in the document. */
  mark(text: unknown, key?: MessageKey): unknown {
    const lang = key ? this.langOf(key) : (this.others.get(text as string) ?? this.lang);
    return inLanguage(text, lang, this.around ?? lang);
  }

  show<N extends TextKey & (K | SharedKey)>(key: N, ...values: ValuesOf<N>): unknown {
    return this.mark(this.text(key, ...values), key);
  }

  /** A number, or a text of digits, in the digits of the page. */
  number(value: number | string): string {
    return inDigits(`${value}`, this.#digits);
  }

  /** Several names in one line, as this language lists them. */
  list(entries: readonly string[]): string {
    return entries.reduce((a, b) => this.text('list', { a, b }));
  }

  /** Texts as one, to be said: each ends as a sentence of this language does. */
  sentences(...texts: readonly (string | undefined)[]): string {
    return texts
      .filter((text) => text !== undefined && text !== '')
      .map((text) => (/\p{P}$/u.test(text!) ? text : this.text('sentence', { text: text! })))
      .join(' ');
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
    if (isSameLanguage(tag, this.lang)) return this.text('languageName');
    try {
      return new Intl.DisplayNames(this.lang, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}
