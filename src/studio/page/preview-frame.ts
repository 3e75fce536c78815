/** The frame of the preview: what is in it, its brand, and how wide it is. */
import { brandProperties } from '../snippet/brand.js';
import type { Choices } from '../snippet/choices.js';

/** Milliseconds without a change before the preview is loaded anew. */
const quietMs = 350;

/** Widths of the page in the preview, in CSS pixels. */
export const widths = { phone: 360, desktop: 1024 } as const;
export type Width = keyof typeof widths;

const brand = ['accent', 'surface', 'ink', 'font', 'radius'].map((name) => `--bedside-${name}`);

export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #box: HTMLElement;
  #page = '';
  #choices: Choices | undefined;
  #timer = 0;
  #width: Width = 'phone';

  constructor(frame: HTMLIFrameElement, box: HTMLElement) {
    this.#frame = frame;
    this.#box = box;
    frame.addEventListener('load', () => {
      this.#paint();
      // A tap in the preview leads nowhere: it would load the hospital's page in here, or dial.
      frame.contentDocument?.addEventListener('click', (event) => {
        const isLink = (at: EventTarget) => (at as Partial<Element>).localName === 'a';
        if (event.composedPath().some(isLink)) event.preventDefault();
      });
    });
    new ResizeObserver(() => this.#fit()).observe(box);
  }

  /** @param page the whole page as HTML */
  show(page: string, choices: Choices): void {
    this.#choices = choices;
    this.#paint();
    if (page === this.#page) return;
    clearTimeout(this.#timer);
    const isFirst = this.#page === '';
    this.#page = page;
    this.#timer = window.setTimeout(
      () => {
        this.#frame.srcdoc = page;
      },
      isFirst ? 0 : quietMs,
    );
  }

  set width(width: Width) {
    this.#width = width;
    this.#fit();
  }

  /** The brand needs no new page, so that a screen that somebody went to stays. */
  #paint(): void {
    const style = this.#frame.contentDocument?.documentElement?.style;
    if (!style || !this.#choices) return;
    const values = Object.fromEntries(brandProperties(this.#choices));
    for (const name of brand)
      if (values[name] === undefined) style.removeProperty(name);
      else style.setProperty(name, values[name]);
  }

  /** A page that is wider than there is room for is drawn smaller, and not narrower. */
  #fit(): void {
    const width = widths[this.#width];
    const room = this.#box.clientWidth;
    const scale = Math.min(1, room / width);
    const { style } = this.#frame;
    const high = this.#box.clientHeight;
    // A phone in a window that is narrower than it shows the narrower page.
    const isPhone = this.#width === 'phone';
    style.setProperty('width', `${isPhone ? Math.min(width, room) : width}px`);
    style.setProperty('height', `${isPhone ? high : Math.round(high / scale)}px`);
    style.setProperty('transform', isPhone ? 'none' : `scale(${scale})`);
  }
}
