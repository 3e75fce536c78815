/** Paragraphs with a look of their own. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * @param look class names
 * @param words text or template; a line without any is not drawn
 */
export const line = (
  look: string,
  words: unknown,
  part?: string,
): TemplateResult | typeof nothing =>
  words ? html`<p class=${look} part=${part ?? nothing}>${words}</p>` : nothing;
