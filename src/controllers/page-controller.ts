/**
 * Ties an element to its page: language, direction, theme and site-wide settings. The element is
 * drawn again when one of them changes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../i18n/en.js';
import { chosen } from '../model/attribute-text.js';
import { baseLanguage, directionOf } from '../model/language-tag.js';
import { warnAttribute } from '../platform/page/console-message.js';
import { onLanguages } from '../platform/library/languages.js';
import { directionAt, languageAt, onPageLanguage } from '../platform/page/page-language.js';
import { currentSettings, onSettings, type Settings } from '../platform/library/settings.js';
import { ask } from '../platform/start/from-loader.js';
import { Words, type OwnEnglish } from './words.js';

export type Theme = 'light' | 'dark' | 'auto';
const themes: readonly Theme[] = ['light', 'dark', 'auto'];

export class PageController<W extends keyof Messages> implements ReactiveController {
  /** The language that the page asks for. */
  wanted = 'en';
  words: Words<W>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: OwnEnglish<W>;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, english: OwnEnglish<W>) {
    this.#host = host;
    this.#english = english;
    this.words = new Words('en', english);
    host.addController(this);
  }

  get settings(): Readonly<Settings> {
    return currentSettings();
  }

  hostConnected(): void {
    const look = () => {
      this.#look();
      this.#host.requestUpdate();
    };
    // A widget that has moved may have an ancestor in another language.
    look();
    this.#stops = [onPageLanguage(this.#host, look), onLanguages(look), onSettings(look)];
  }

  hostDisconnected(): void {
    this.#stops.forEach((stop) => stop());
    this.#stops = [];
  }

  /** The direction for text in `lang`: the page's own in its own language, else that of `lang`. */
  directionFor(lang: string): 'ltr' | 'rtl' {
    const ofPage = directionAt(this.#host);
    const own = directionOf(lang);
    return ofPage && baseLanguage(this.wanted) === baseLanguage(lang) ? ofPage : own;
  }

  /** The widget's theme, else the site's, else light. Warns of an unknown theme. */
  theme(own: string | null | undefined): Theme {
    const value = own ?? this.settings.theme ?? 'light';
    const one = chosen(value, themes);
    if (!one) warnAttribute(this.#host, 'theme', value, themes.join(', '));
    return one ?? 'light';
  }

  #look(): void {
    this.wanted = languageAt(this.#host);
    ask?.(`../lang/${baseLanguage(this.wanted)}`);
    this.words = new Words(this.wanted, this.#english);
  }
}
