import { css, html, LitElement } from 'lit';
import { pageStyles } from './page-styles.js';

type Tokens = Record<string, string>;

const fonts = [
  { title: 'The page’s own', value: '' },
  { title: 'Verdana', value: 'Verdana, sans-serif' },
  { title: 'Georgia', value: 'Georgia, serif' },
  { title: 'System', value: 'system-ui, sans-serif' },
];

const colours = [
  { name: '--bedside-accent', title: 'Accent', own: '#0b595f' },
  { name: '--bedside-surface', title: 'Surface', own: '#fffdf8' },
  { name: '--bedside-ink', title: 'Ink', own: '#1c2b30' },
  { name: '--bedside-tint-cloth', title: 'Cloth in drawings', own: '#c6deda' },
  { name: '--bedside-tint-skin', title: 'Skin in drawings', own: '#b0784f' },
];

/** Sets the six tokens of a brand and the skin, shows them on real widgets, and gives the CSS to paste. */
export class StoryTokenEditor extends LitElement {
  static override properties = { tokens: { state: true }, isCopied: { state: true } };

  static override styles = [
    pageStyles,
    css`
      .widgets {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
        gap: 20px;
        align-items: start;
        margin-block: 20px;
      }

      input[type='color'] {
        padding: 2px;
      }

      h2 {
        margin: 24px 0 8px;
      }
    `,
  ];

  declare tokens: Tokens;
  declare isCopied: boolean;

  constructor() {
    super();
    this.tokens = {};
    this.isCopied = false;
  }

  #set(name: string, value: string): void {
    const next = { ...this.tokens, [name]: value };
    if (value === '') delete next[name];
    this.tokens = next;
    this.isCopied = false;
  }

  #valueOf = (event: Event) => (event.target as HTMLInputElement).value;

  get css(): string {
    const lines = Object.entries(this.tokens).map(([name, value]) => `  ${name}: ${value};`);
    return lines.length === 0
      ? '/* Nothing is set yet: the widgets have their own look. */'
      : `:root {\n${lines.join('\n')}\n}`;
  }

  #copy = async () => {
    await navigator.clipboard.writeText(this.css);
    this.isCopied = true;
  };

  protected override updated(): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.widgets')!;
    place.removeAttribute('style');
    for (const [name, value] of Object.entries(this.tokens)) place.style.setProperty(name, value);
  }

  protected override render() {
    return html`
      <div class="tools">
        ${colours.map(
          ({ name, title, own }) =>
            html`<label
              >${title}<input
                type="color"
                .value=${this.tokens[name] ?? own}
                @input=${(event: Event) => this.#set(name, this.#valueOf(event))}
            /></label>`,
        )}
        <label
          >Font<select
            @change=${(event: Event) => this.#set('--bedside-font', this.#valueOf(event))}
          >
            ${fonts.map(({ title, value }) => html`<option value=${value}>${title}</option>`)}
          </select></label
        >
        <label
          >Corners<input
            type="range"
            min="0"
            max="1.375"
            step="0.125"
            .value=${parseFloat(this.tokens['--bedside-radius'] ?? '1.375').toString()}
            @input=${(event: Event) => this.#set('--bedside-radius', `${this.#valueOf(event)}em`)}
        /></label>
      </div>
      <h2>On the widgets</h2>
      <div class="widgets">
        <bedside-article-card heading-level="3"></bedside-article-card>
        <bedside-seek-help
          heading-level="3"
          level="urgent"
          phone="0471 000 0000"
        ></bedside-seek-help>
        <bedside-exercise-timer heading-level="3"></bedside-exercise-timer>
      </div>
      <h2>Your CSS</h2>
      <pre tabindex="0"><code>${this.css}</code></pre>
      <button type="button" @click=${this.#copy}>Copy the CSS</button>
      <span role="status">${this.isCopied ? 'Copied.' : ''}</span>
      <h2>Its contrast</h2>
      <story-contrast-table .tokens=${this.tokens}></story-contrast-table>
    `;
  }
}
