/** Plain markup that an editor of any CMS keeps: no class, no script, ASCII only. */
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup. ASCII, so that a page in any charset shows it right. */
export const text = (value: string): string =>
  value
    .replace(/[&<>"]/g, (mark) => escapes[mark]!)
    .replace(/[\u0080-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)!};`);

export const strong = (value: string): string => `<strong>${text(value)}</strong>`;

/** A paragraph, with its first words in bold. */
export const p = (value: string, lead?: string): string =>
  `<p>${lead ? `${strong(lead)} ` : ''}${text(value)}</p>`;

export const h = (level: 2 | 3, value: string): string => `<h${level}>${text(value)}</h${level}>`;

/** @param items markup, of one line or of several */
export const list = (items: readonly string[], name: 'ul' | 'ol' = 'ul'): string =>
  [`<${name}>`, ...items.map((item) => `<li>${item}</li>`), `</${name}>`].join('\n');

/** Short lines under a text; nothing where there are none. */
export const lines = (values: readonly string[] | undefined): string =>
  values && values.length > 0 ? `\n${list(values.map(text))}\n` : '';

/** Opens without a script. Long words then take no more room than the widget. */
export const details = (summary: string, parts: readonly string[]): string =>
  ['<details>', `<summary>${text(summary)}</summary>`, ...parts, '</details>'].join('\n');
