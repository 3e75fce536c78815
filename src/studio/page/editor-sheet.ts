/** The sheet that is printed, signed by hand and filed. It is on paper only. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../editor/comparison.js';
import type { SignOffSheet } from '../editor/signature.js';
import { changeView } from './editor-sign.js';

const changes = (title: string, list: readonly Change[]) =>
  list.length === 0
    ? nothing
    : html`<h2>${title}</h2>
        <ul class="changes">
          ${list.map(changeView)}
        </ul>`;

const items = (title: string, list: readonly unknown[]) =>
  list.length === 0
    ? nothing
    : html`<h2>${title}</h2>
        <ul>
          ${list.map((item) => html`<li>${item}</li>`)}
        </ul>`;

const row = (name: string, value: string) => html`
  <tr>
    <th scope="row">${name}</th>
    <td>${value}</td>
  </tr>
`;

export const sheetView = (sheet: SignOffSheet): TemplateResult => html`
  <section class="sheet" aria-label="Sign-off sheet">
    <h1>Sign-off: ${sheet.title}</h1>
    <table>
      <tbody>
        ${row('Document', `${sheet.id}, ${sheet.kind}, ${sheet.lang}`)}
        ${row('Version', sheet.version)} ${row('Who signs, role', sheet.by)} ${row('Day', sheet.on)}
        ${row('Review due', sheet.due)} ${row('Hash of the words', sheet.hash.join(' '))}
        <tr class="signature">
          <th scope="row">Signature</th>
          <td></td>
        </tr>
      </tbody>
    </table>
    ${items('Accepted without a source', sheet.judgements)}
    ${changes('Changed words of safety', sheet.safetyChanges)}
    ${changes('Other changes', sheet.otherChanges)}
    ${items(
      'Sources',
      sheet.sources.map(({ title, note }) => (note ? `${title} (${note})` : title)),
    )}
  </section>
`;
