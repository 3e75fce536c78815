/** The colours that a set of tokens comes to, as the widgets' own style sheet derives them. */
import { tokens as tokenSheet } from '../../src/styles/tokens.js';
import { parseRgb, type Rgb } from '../stage/contrast.js';

export type Theme = 'light' | 'dark';

/** Measures in the page, below an element that may carry tokens itself. */
export class TokenColours {
  readonly #host = document.createElement('div');
  readonly #root = document.createElement('div');
  readonly #probe = document.createElement('span');

  constructor(place: ParentNode) {
    const shadow = this.#host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [tokenSheet.styleSheet!];
    this.#host.hidden = true;
    this.#root.className = 'root';
    this.#root.append(this.#probe);
    shadow.append(this.#root);
    place.append(this.#host);
  }

  set(theme: Theme, tokens: Readonly<Record<string, string>>): void {
    this.#host.removeAttribute('style');
    this.#root.dataset['theme'] = theme;
    for (const name of Object.keys(tokens)) this.#host.style.setProperty(name, tokens[name]!);
  }

  /** @param name without `--_` */
  colour(name: string): { text: string; rgb: Rgb | undefined } {
    this.#probe.style.color = `var(--_${name})`;
    const text = getComputedStyle(this.#probe).color;
    return { text, rgb: parseRgb(text) };
  }
}

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

export const hexOf = (rgb: Rgb): string => `#${rgb.map(hex).join('')}`;
