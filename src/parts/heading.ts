/** A heading whose level depends on the page. */
import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  /** Class names. `title` or `subtitle` sets the size. */
  look?: string;
  part?: string;
  id?: string;
  /** Id of the element that describes the heading. */
  describedBy?: string | undefined;
  /** True when a script moves the focus to the heading. */
  focusable?: boolean;
}

/**
 * @param level heading level from 1; above 6 it counts as 6
 * @param content text or template
 */
export const heading = (
  level: number,
  content: unknown,
  { look = 'subtitle', part = 'heading', id, describedBy, focusable = false }: HeadingOptions = {},
): TemplateResult => {
  const name = id ?? nothing;
  const tab = focusable ? '-1' : nothing;
  const more = describedBy ?? nothing;
  switch (level) {
    case 2:
      return html`<h2
        class=${look}
        part=${part}
        id=${name}
        tabindex=${tab}
        aria-describedby=${more}
      >
        ${content}
      </h2>`;
    case 3:
      return html`<h3
        class=${look}
        part=${part}
        id=${name}
        tabindex=${tab}
        aria-describedby=${more}
      >
        ${content}
      </h3>`;
    case 4:
      return html`<h4
        class=${look}
        part=${part}
        id=${name}
        tabindex=${tab}
        aria-describedby=${more}
      >
        ${content}
      </h4>`;
    case 5:
      return html`<h5
        class=${look}
        part=${part}
        id=${name}
        tabindex=${tab}
        aria-describedby=${more}
      >
        ${content}
      </h5>`;
    default:
      return html`<h6
        class=${look}
        part=${part}
        id=${name}
        tabindex=${tab}
        aria-describedby=${more}
      >
        ${content}
      </h6>`;
  }
};
