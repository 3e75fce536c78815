import { css, html, LitElement } from 'lit';
import { widgets } from './widget-states.js';
import { pageStyles } from './page-styles.js';

/** `exercise-timer-360x640-1.webp`: a widget, the size of the screen, and the part of a long sheet. */
const files = import.meta.glob('../../docs/sheets/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
}) as Record<string, string>;

interface Sheet {
  readonly widget: string;
  readonly size: string;
  readonly part: string | undefined;
  readonly url: string;
}

const sheets: readonly Sheet[] = Object.entries(files).map(([path, url]) => {
  const found = /\/([a-z-]+)-(\d+x\d+)(?:-(\d+))?\.webp$/.exec(path);
  const [, widget = '', size = '', part] = found ?? [];
  return { widget, size, part, url };
});

const chapters = [
  ...widgets,
  { title: 'Foot care, the second topic in each widget', sheet: 'foot-care' },
];

/** Every state of every widget in a few pictures, as `npm run sheet -- --docs` made them. */
export class StoryStateSheets extends LitElement {
  static override styles = [
    pageStyles,
    css`
      section {
        margin-block-end: 40px;
      }

      h2 {
        margin: 0 0 12px;
      }

      img {
        display: block;
        inline-size: 100%;
        margin-block-end: 12px;
        border-radius: 10px;
        background: #d9d6cd;
      }
    `,
  ];

  protected override render() {
    return chapters.map(({ title, sheet: name }) => {
      const own = sheets.filter(({ widget }) => widget === name);
      if (own.length === 0) return '';
      return html`<section>
        <h2>${title}</h2>
        ${own.map(({ size, part, url }) => {
          const words = `${title} at ${size.replace('x', ' by ')} px${part ? `, part ${part}` : ''}`;
          return html`<a href=${url} target="_blank"
            ><img src=${url} loading="lazy" alt="${words}: each state with its name"
          /></a>`;
        })}
      </section>`;
    });
  }
}
