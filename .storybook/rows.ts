/** The rows of a widget's table, from its manifest: what a page sets, hears, fills and styles. */
import type { StrictArgTypes } from 'storybook/internal/types';

interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  /** Of an attribute: the property that mirrors it. */
  fieldName?: string;
  kind?: string;
}

interface Declaration {
  tagName?: string;
  description?: string;
  members?: Entry[];
  attributes?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssProperties?: Entry[];
  cssParts?: Entry[];
}

export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const declarationOf = (manifest: Manifest, tag: string): Declaration | undefined =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

export const descriptionOf = (manifest: Manifest, tag: string): string =>
  declarationOf(manifest, tag)?.description ?? '';

/** A part may have the name of an attribute, so each kind has keys of its own form. */
export const rowsOf = (manifest: Manifest, tag: string): StrictArgTypes => {
  const rows: StrictArgTypes = {};
  const add = (category: string, key: string, entry: Entry) => {
    const { description = '', type } = entry;
    const isAttribute = category === 'Attributes';
    rows[key] = {
      name: key,
      description,
      type: { name: type?.text === 'boolean' ? 'boolean' : 'string' },
      table: {
        category,
        ...(type ? { type: { summary: type.text } } : {}),
        ...(entry.default ? { defaultValue: { summary: entry.default } } : {}),
      },
      ...(isAttribute ? {} : { control: false }),
    };
  };
  const found = declarationOf(manifest, tag);
  if (!found) return rows;
  const { members = [], attributes = [], events = [], slots = [] } = found;
  const mirrored = attributes.map(({ name, fieldName }) => fieldName ?? name);
  for (const entry of attributes) add('Attributes', entry.name, entry);
  for (const entry of members)
    if (entry.kind === 'method') add('Methods', `${entry.name}()`, entry);
    else if (!mirrored.includes(entry.name)) add('Properties', `.${entry.name}`, entry);
  for (const entry of events) add('Events', entry.name, entry);
  for (const entry of slots) add('Slots', entry.name || '(between the tags)', entry);
  for (const entry of found.cssProperties ?? []) add('Tokens', entry.name, entry);
  for (const entry of found.cssParts ?? []) add('Parts', `::part(${entry.name})`, entry);
  return rows;
};
