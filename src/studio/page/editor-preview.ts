/**
 * The widget beside the form: the real one, in a page of its own, from the files beside the editor's
 * folder. A changed text reaches it without a new page, so that the screen that somebody went to stays.
 */
import { directionOf } from '../../model/language-tag.js';
import { widgetKinds, type Tag } from '../../model/widgets.js';
import type { DocumentKind } from '../../model/check-document.js';
import { element, startTag } from '../snippet/markup.js';
import { widths, type Width } from './preview-frame.js';

export type Theme = 'light' | 'dark';

/** Screens that a person can go to, by kind of document. The first is what a reader sees first. */
export const screens = {
  article: [
    ['card', 'Card'],
    ['full', 'Whole article'],
  ],
  exercises: [
    ['idle', 'Before the start'],
    ['question', 'First safety question'],
    ['running', 'First step, running'],
    ['stop', 'After \u201cStop, it hurts\u201d'],
  ],
  checklist: [
    ['list', 'As a list'],
    ['steps', 'One group a screen'],
  ],
  help: [
    ['self-care', 'Self-care'],
    ['soon', 'Soon'],
    ['urgent', 'Urgent'],
    ['emergency', 'Emergency'],
  ],
} as const satisfies Record<DocumentKind, readonly (readonly [string, string])[]>;

/** The screen that the attribute of this name chooses; a timer's is gone to by its methods. */
const screenAttribute: Partial<Record<DocumentKind, string>> = {
  article: 'layout',
  checklist: 'layout',
  help: 'level',
};

export const tagOf = (kind: DocumentKind): Tag =>
  (Object.keys(widgetKinds) as Tag[]).find((tag) => widgetKinds[tag] === kind)!;

export interface Shown {
  readonly kind: DocumentKind;
  /** The last document without a fault, or none so far. */
  readonly document: object | undefined;
  /** Language of the page around the widget. */
  readonly lang: string;
  readonly theme: Theme;
  readonly width: Width;
  readonly screen: string;
}

interface Widget extends HTMLElement {
  content?: unknown;
  readonly updateComplete?: Promise<unknown>;
}

interface Timer extends Widget {
  readonly session: { readonly status: string };
  start(): void;
  next(): void;
  reset(): void;
}

const script = (path: string) => element('script', { src: `../${path}`, defer: true }, '');

/** A whole page without a widget, which comes with its document. */
const pageFor = ({ lang }: Shown, languages: readonly string[]): string =>
  [
    '<!doctype html>',
    startTag('html', { lang, dir: directionOf(lang), class: 'preview' }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Preview</title>',
    '<link rel="stylesheet" href="snippet.css">',
    '<link rel="stylesheet" href="editor.css">',
    script('bedside.js'),
    ...(lang !== 'en' && languages.includes(lang) ? [script(`lang/${lang}.js`)] : []),
    '<body></body>',
    '</html>',
  ].join('\n');

/** A timer that is quiet, and that leads to its steps without a wait. */
const quiet = { sound: 'off', vibration: 'off', 'get-ready': '0' };

export interface PreviewEvents {
  /** Something is dragged over the frame, or dropped on it. */
  readonly onDrag: (event: DragEvent) => void;
  /** The rules of the page keep a picture or a film from the widget. */
  readonly onBlocked: () => void;
  /** Where a film or its captions are on this computer, if somebody has given them. */
  readonly filmAt: (address: string) => string | undefined;
}

/** Gives the player what is on this computer, where no document can point. */
const useFilms = (root: ParentNode, { filmAt }: PreviewEvents): void => {
  for (const at of root.querySelectorAll<HTMLVideoElement | HTMLTrackElement>('video, track')) {
    const own = filmAt(at.getAttribute('src') ?? '');
    if (own) at.src = own;
  }
};

export class EditorPreview {
  readonly #frame: HTMLIFrameElement;
  readonly #box: HTMLElement;
  readonly #languages: readonly string[];
  readonly #events: PreviewEvents;
  #shown: Shown | undefined;
  #page = '';
  /** The page is there, with its scripts. */
  #isLoaded = false;
  #document: object | undefined;
  #screen = '';
  #width: Width = 'phone';

  /** @param languages tags of the languages that have words for the buttons */
  constructor(frame: HTMLIFrameElement, languages: readonly string[], events: PreviewEvents) {
    const { onDrag, onBlocked } = events;
    this.#events = events;
    this.#frame = frame;
    this.#box = frame.parentElement!;
    this.#languages = languages;
    frame.addEventListener('load', () => {
      this.#isLoaded = this.#page !== '';
      const page = frame.contentDocument;
      page?.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (/^(?:img|media)-src/.test(effectiveDirective)) onBlocked();
      });
      page?.addEventListener('dragover', onDrag);
      page?.addEventListener('drop', onDrag);
      this.#paint();
      // A tap in the preview leads nowhere: it would load another page in here, or dial.
      page?.addEventListener('click', (event) => {
        const isLink = (at: EventTarget) => (at as Partial<Element>).localName === 'a';
        if (event.composedPath().some(isLink)) event.preventDefault();
      });
    });
    new ResizeObserver(() => this.#fit()).observe(this.#box);
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#width = shown.width;
    this.#fit();
    const page = pageFor(shown, this.#languages);
    if (page !== this.#page) {
      this.#page = page;
      this.#isLoaded = false;
      this.#frame.srcdoc = page;
    } else this.#paint();
  }

  /** Goes to the chosen screen again, after taps in the preview led elsewhere. */
  goAgain(): void {
    this.#screen = '';
    this.#paint();
  }

  #paint(): void {
    const shown = this.#shown;
    const page = this.#frame.contentDocument;
    if (!this.#isLoaded || !shown?.document || !page) return;
    const { kind, document, theme, screen } = shown;
    page.documentElement.classList.toggle('dark', theme === 'dark');
    const widget = this.#widgetIn(page, kind);
    widget.setAttribute('theme', theme);
    const attribute = screenAttribute[kind];
    if (attribute) widget.setAttribute(attribute, screen);
    if (document !== this.#document) {
      this.#document = document;
      widget.content = document;
    }
    if (!widget.isConnected) {
      page.body.append(widget);
      this.#watchFilms(widget);
    }
    if (kind !== 'exercises' || screen === this.#screen) return;
    this.#screen = screen;
    void goTo(widget as Timer, screen);
  }

  /** The widget of the page, or a new one that is not in it yet. */
  #widgetIn(page: Document, kind: DocumentKind): Widget {
    const tag = tagOf(kind);
    const there = page.querySelector<Widget>(tag);
    if (there) return there;
    this.#document = undefined;
    this.#screen = '';
    page.body.replaceChildren();
    const widget: Widget = page.createElement(tag);
    if (kind === 'exercises')
      Object.entries(quiet).forEach(([name, value]) => widget.setAttribute(name, value));
    return widget;
  }

  /** A film comes when somebody presses "Show the video". */
  #watchFilms({ shadowRoot }: Widget): void {
    if (!shadowRoot) return;
    new MutationObserver(() => useFilms(shadowRoot, this.#events)).observe(shadowRoot, {
      childList: true,
      subtree: true,
    });
  }

  /** A page that is wider than there is room for is drawn smaller, and not narrower. */
  #fit(): void {
    const width = widths[this.#width];
    const room = this.#box.clientWidth;
    const high = this.#box.clientHeight;
    const scale = Math.min(1, room / width);
    const isPhone = this.#width === 'phone';
    const { style } = this.#frame;
    style.setProperty('width', `${isPhone ? Math.min(width, room) : width}px`);
    style.setProperty('height', `${isPhone ? high : Math.round(high / scale)}px`);
    style.setProperty('transform', isPhone ? 'none' : `scale(${scale})`);
  }
}

/** Steps and rests of a program that starts: more taps than this end it. */
const mostTaps = 3;

/** By the timer's own methods, and by the button where there is no method: a page can't say that it hurts. */
const goTo = async (timer: Timer, screen: string): Promise<void> => {
  await timer.updateComplete;
  timer.reset();
  if (screen === 'running' || screen === 'stop') timer.setAttribute('safety-check', 'off');
  else timer.removeAttribute('safety-check');
  await timer.updateComplete;
  if (screen === 'idle') return;
  timer.start();
  if (screen === 'question') return;
  for (let taps = 0; taps < mostTaps && timer.session.status !== 'running'; taps++) timer.next();
  await timer.updateComplete;
  if (screen === 'stop')
    timer.shadowRoot?.querySelector<HTMLElement>('button[part~=stop]')?.click();
};
