/** Shown instead of a piece whose file did not load: what to do, and whom to call. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpLink } from '../model/help-actions.js';

export interface LostNote {
  readonly text: unknown;
  /** Leads to the links; `undefined` when there are none. */
  readonly call: unknown;
  readonly links: readonly HelpLink[];
}

/** @param lost `undefined` unless the piece failed to load; then nothing is drawn */
export const lostNote = (lost: LostNote | undefined): TemplateResult | typeof nothing =>
  lost
    ? html`<div class="lost no-print" part="lost">
        <p>${lost.text}</p>
        ${lost.call ? html`<p>${lost.call}</p>` : nothing}
        ${lost.links.map(
          ({ href, label }) => html`<a class="button" href=${href!}><span>${label}</span></a>`,
        )}
      </div>`
    : nothing;
