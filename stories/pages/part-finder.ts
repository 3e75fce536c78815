import { css, html, LitElement, type PropertyValues } from 'lit';
import manifest from 'virtual:custom-elements';
import { devices } from '../examples/device.js';
import { onStage, staged } from '../stage/stage.js';
import { pageStyles } from './page-styles.js';
import { widgets } from './widget-states.js';

/** A part's name and what it is for, from the doc blocks in src/. */
const promised = (tag: string): readonly { name: string; description?: string }[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)?.cssParts ?? [];

const partsIn = (widget: Element | null): ReadonlySet<string> =>
  new Set(
    [...(widget?.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]),
  );

/** Shows where each part of a widget is, in any of its states. */
export class StoryPartFinder extends LitElement {
  static override properties = {
    tag: { state: true },
    example: { state: true },
    found: { state: true },
    chosen: { state: true },
  };

  static override styles = [
    pageStyles,
    css`
      .both {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
        gap: 24px;
        align-items: start;
      }

      .stage {
        max-inline-size: 360px;
      }

      td {
        vertical-align: top;
      }

      td:first-child {
        white-space: nowrap;
      }

      button[aria-pressed='false'] {
        background: #fff;
        color: #0b595f;
      }
    `,
  ];

  declare tag: string;
  declare example: string;
  declare found: ReadonlySet<string>;
  declare chosen: string | undefined;

  constructor() {
    super();
    const [first] = widgets;
    this.tag = first!.tag;
    this.example = Object.keys(first!.examples)[0]!;
    this.found = new Set();
    this.chosen = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('example')) void this.#findParts();
  }

  async #findParts(): Promise<void> {
    await staged(this.renderRoot);
    this.found = partsIn(this.renderRoot.querySelector(this.tag));
  }

  #chooseWidget = (event: Event) => {
    this.tag = (event.target as HTMLSelectElement).value;
    this.example = Object.keys(this.#widget.examples)[0]!;
    this.chosen = undefined;
  };

  #chooseState = (event: Event) => {
    this.example = (event.target as HTMLSelectElement).value;
  };

  get #widget() {
    return widgets.find(({ tag }) => tag === this.tag)!;
  }

  protected override render() {
    const { examples } = this.#widget;
    const parts = promised(this.tag);
    const rule = `${this.tag}::part(${this.chosen}) { outline: 4px solid #c2185b; outline-offset: 2px; }`;
    return html`
      ${
        this.chosen
          ? html`<style>
              ${rule}
            </style>`
          : ''
      }
      <div class="tools">
        <label
          >Widget<select @change=${this.#chooseWidget}>
            ${widgets.map(
              ({ tag, title }) =>
                html`<option value=${tag} ?selected=${tag === this.tag}>${title}</option>`,
            )}
          </select></label
        >
        <label
          >State<select @change=${this.#chooseState}>
            ${Object.keys(examples).map(
              (name) =>
                html`<option value=${name} ?selected=${name === this.example}>${name}</option>`,
            )}
          </select></label
        >
      </div>
      <div class="both">
        <div
          class="stage"
          ${onStage({
            example: examples[this.example]!,
            args: {},
            lang: 'en',
            theme: 'light',
            device: devices['has everything'],
            looks: { print: false, forcedColors: false, reducedMotion: false },
            speed: 0,
          })}
        ></div>
        <table>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            ${parts.map(
              ({ name, description }) =>
                html`<tr>
                  <td>
                    ${
                      this.found.has(name)
                        ? html`<button
                            type="button"
                            aria-pressed=${name === this.chosen}
                            @click=${() => (this.chosen = name === this.chosen ? undefined : name)}
                          >
                            ${name}
                          </button>`
                        : html`<code>${name}</code><br /><span class="note">in another state</span>`
                    }
                  </td>
                  <td>${description}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}
