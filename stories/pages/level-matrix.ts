import { css, html, LitElement } from 'lit';
import { helpLevels } from '../../src/model/help-level.js';
import { showLooks, type Looks } from '../stage/media-looks.js';
import { pageStyles } from './page-styles.js';

const plain: Looks = { print: false, forcedColors: false, reducedMotion: false };

const ways: readonly { name: string; look: string; looks: Looks; theme: string }[] = [
  { name: 'In colour', look: 'colour', looks: plain, theme: 'light' },
  { name: 'In the dark', look: 'dark', looks: plain, theme: 'dark' },
  { name: 'In grey', look: 'grey', looks: plain, theme: 'light' },
  {
    name: 'In forced colours (approximation)',
    look: 'forced',
    looks: { ...plain, forcedColors: true },
    theme: 'light',
  },
  { name: 'On paper', look: 'print', looks: { ...plain, print: true }, theme: 'light' },
];

/** The four levels of help, side by side in every way that they may be seen. */
export class StoryLevelMatrix extends LitElement {
  static override styles = [
    pageStyles,
    css`
      section {
        margin-block-end: 32px;
      }

      h2 {
        margin: 0 0 8px;
      }

      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
        gap: 24px 16px;
        align-items: start;
        padding: 16px;
        border-radius: 14px;
      }

      .grey {
        filter: grayscale(1);
      }

      .dark,
      .forced {
        background: #000;
      }
    `,
  ];

  protected override firstUpdated(): void {
    // One page with five emergencies is a fault anywhere but here.
    this.dataset['repeats'] = '';
    this.dataset['console'] = JSON.stringify(['more than one emergency banner']);
    for (const { look, looks } of ways)
      for (const banner of this.renderRoot.querySelectorAll<LitElement>(
        `.${look} bedside-seek-help`,
      ))
        void banner.updateComplete.then(() => showLooks(banner, looks));
  }

  protected override render() {
    return ways.map(
      ({ name, look, theme }) =>
        html`<section>
          <h2>${name}</h2>
          <div class="row ${look}">
            ${helpLevels.map(
              (level) =>
                html`<bedside-seek-help
                  heading-level="3"
                  theme=${theme}
                  level=${level}
                  country="IN"
                  phone="0471 000 0000"
                  appointment-href="#book"
                ></bedside-seek-help>`,
            )}
          </div>
        </section>`,
    );
  }
}
