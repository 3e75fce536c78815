import { css, html, LitElement, type PropertyValues } from 'lit';
import { brands, type BrandName } from '../stage/brands.js';
import { contrastRatio, tokenPairs, type TokenPair } from '../stage/contrast.js';
import { pageStyles } from './page-styles.js';
import { hexOf, TokenColours, type Theme } from './token-colours.js';

/** Each pair of tokens that carries text or an edge, with its ratio as this browser draws it. */
export class StoryContrastTable extends LitElement {
  static override properties = { tokens: { attribute: false }, theme: {}, brand: {} };

  static override styles = [
    pageStyles,
    css`
      .swatch {
        display: inline-block;
        min-inline-size: 120px;
        padding: 6px 12px;
        border: 1px solid #e3dbcd;
        border-radius: 10px;
        font-weight: 700;
      }
    `,
  ];

  /** Tokens to measure, in place of a brand chosen here. */
  declare tokens: Readonly<Record<string, string>> | undefined;
  declare theme: Theme;
  declare brand: BrandName;
  #colours: TokenColours | undefined;

  constructor() {
    super();
    this.tokens = undefined;
    this.theme = 'light';
    this.brand = 'none';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#colours ??= new TokenColours(document.body);
    this.#colours.set(this.theme, this.tokens ?? brands[this.brand].tokens);
  }

  #row(pair: TokenPair) {
    const [front, back] = [this.#colours!.colour(pair.front), this.#colours!.colour(pair.back)];
    if (!front.rgb || !back.rgb) return html``;
    const ratio = contrastRatio(front.rgb, back.rgb);
    const passes = ratio >= pair.least;
    return html`<tr>
      <td>
        <span
          class="swatch"
          aria-hidden="true"
          style="color: ${front.text}; background: ${back.text}"
          >${pair.least === 3 ? '\u25a0\u25a0\u25a0' : 'Aa 123'}</span
        >
      </td>
      <th scope="row">${pair.use}<br /><code>${pair.front}</code> on <code>${pair.back}</code></th>
      <td><code>${hexOf(front.rgb)}</code><br /><code>${hexOf(back.rgb)}</code></td>
      <td><strong>${(Math.floor(ratio * 10) / 10).toFixed(1)}</strong> : 1</td>
      <td class=${passes ? '' : 'fails'}>${passes ? 'passes' : 'fails'} ${pair.least} : 1</td>
    </tr>`;
  }

  #choose = (name: 'theme' | 'brand') => (event: Event) => {
    Object.assign(this, { [name]: (event.target as HTMLSelectElement).value });
  };

  protected override render() {
    const choices = html`<div class="tools">
      <label
        >Brand<select @change=${this.#choose('brand')}>
          ${Object.entries(brands).map(
            ([value, { title }]) =>
              html`<option value=${value} ?selected=${value === this.brand}>${title}</option>`,
          )}
        </select></label
      >
      <label
        >Theme<select @change=${this.#choose('theme')}>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select></label
      >
    </div>`;
    return html`${this.tokens ? '' : choices}
      <div class="scroll" tabindex="0" role="region" aria-label="Contrast of token pairs">
        <table>
          <thead>
            <tr>
              <th scope="col">Seen</th>
              <th scope="col">Where it is used</th>
              <th scope="col">Colours</th>
              <th scope="col">Ratio</th>
              <th scope="col">Needed</th>
            </tr>
          </thead>
          <tbody>
            ${tokenPairs.map((pair) => this.#row(pair))}
          </tbody>
        </table>
      </div>`;
  }
}
