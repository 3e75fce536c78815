// docs/elements.md: the tables of attributes, properties, methods, events, slots, parts and tokens of
// the four elements. Everything in it is read from the comments in src/, so nothing is kept twice.
//   npm run reference           writes it
//   npm run reference -- --check    says whether it is up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { tags } from '../src/model/widgets.ts';
import { elementsManifest } from './manifest.mjs';
import { root } from './root.mjs';

const file = join(root, 'docs/elements.md');

/** A cell of a Markdown table: one line, and no bar that would end the cell. */
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** `'card' | 'full'` becomes `card`, `full`, with the default marked. */
const values = ({ type, default: preset }) => {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return '(no value)';
  const options = text.split(' | ').filter((option) => /^('.*'|\d+)$/.test(option));
  if (options.length === 0) return /number/.test(text) ? 'number' : 'text';
  return options
    .map((option) => option.replaceAll("'", ''))
    .map((option) => `\`${option}\`${option === preset ? ' (default)' : ''}`)
    .join(', ');
};

/** The text of a comment without the values, which have a column of their own. */
const told = (description = '') =>
  cell(description)
    .replace(/,? `[^`]+` \(default\)(?!:)/g, '')
    .replaceAll(' (default)', '');

const detail = ({ type }) => {
  const text = /^CustomEvent<(.*)>$/s.exec(type?.text ?? '')?.[1];
  return text && text !== 'null' ? `\`${cell(text)}\`` : '';
};

const sections = (element) => {
  const attributes = (element.attributes ?? []).map((entry) => [
    `\`${entry.name}\``,
    values(entry),
    told(entry.description),
  ]);
  const fields = new Set(
    (element.attributes ?? []).map(({ fieldName, name }) => fieldName ?? name),
  );
  const members = (element.members ?? []).filter(({ name }) => !fields.has(name));
  const properties = members
    .filter(({ kind }) => kind === 'field')
    .map(({ name, type, readonly, description }) => [
      `\`${name}\``,
      `\`${cell(type?.text)}\`${readonly ? ', read only' : ''}`,
      told(description),
    ]);
  const methods = members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, description }) => [`\`${name}()\``, told(description)]);
  const events = (element.events ?? []).map((event) => [
    `\`${event.name}\``,
    detail(event),
    told(event.description),
  ]);
  const slots = (element.slots ?? []).map(({ name, description }) => [
    name ? `\`${name}\`` : '(none)',
    told(description),
  ]);
  const parts = (element.cssParts ?? []).map(({ name, description }) => [
    `\`${name}\``,
    told(description),
  ]);
  return [
    table(['Attribute', 'Values', 'What it does'], attributes),
    table(['Property', 'Type', 'What it holds'], properties),
    table(['Method', 'What it does'], methods),
    table(['Event', '`detail`', 'When'], events),
    table(['Slot', 'What goes in'], slots),
    table(['Part', 'What it is'], parts),
  ].filter(Boolean);
};

/** The whole page as Markdown. */
export const referencePage = async () => {
  const { modules } = await elementsManifest(root);
  const elements = modules.flatMap(({ declarations }) => declarations);
  const text = [
    '# Elements',
    'Attributes, properties, methods, events, slots and parts of the four elements. `npm run reference` writes this page from the comments in `src/`; [web-teams.md](web-teams.md) says how to use them, [designers.md](designers.md) has the tokens.',
    'All events bubble and leave the shadow root. An attribute with a value that is not allowed gives one warning in the console, and the default holds. Set as a property, a name is written in one word: `getReady` for `get-ready`.',
    ...tags.flatMap((tag) => {
      const element = elements.find(({ tagName }) => tagName === tag);
      return [`## \`<${tag}>\``, cell(element.description), ...sections(element)];
    }),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = await referencePage();
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    console.error('docs/elements.md is older than the comments in src/: run `npm run reference`.');
    process.exitCode = 1;
  }
}
