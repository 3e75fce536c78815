/** Tells a web team what readers of its own documents suffer from. */
import type { DocumentKind } from '../../model/check-document.js';
import { documentSchema } from '../../model/document-schema.js';
import { documentWarnings, findingText } from '../../model/document-warnings.js';
import { tags, widgetKinds } from '../../model/widgets.js';
import { afterLoad } from './after-load.js';

/** Of a long list of warnings a web team mends the first ones and looks again. */
const mostWarnings = 10;
const told = new Set<string>();

/** In a line; empty where there is nothing to say. */
const adviceOn = (kind: DocumentKind, value: object, from: number | undefined): string => {
  const { id, version } = value as { id: string; version: string };
  const found = documentWarnings(value).map(findingText);
  if (from !== undefined)
    found.unshift(
      `schema: expected ${documentSchema}, its fields of version ${from} were read as those of today`,
    );
  if (found.length === 0) return '';
  const more = found.length - mostWarnings;
  const tag = tags.find((name) => widgetKinds[name] === kind)!;
  const places = found.slice(0, mostWarnings).join('; ');
  return `<${tag}>: "${id}", version ${version}, is shown, but: ${places}${more > 0 ? `; and ${more} more` : ''}.`;
};

/**
 * Says it once, when the page has loaded.
 * @param value a document that the schema has found right
 * @param from the version of its fields, where that is an older one
 */
export const adviseOn = (...of: Parameters<typeof adviceOn>): void => {
  afterLoad(0, () => {
    try {
      const advice = adviceOn(...of);
      if (advice && !told.has(advice)) console.warn(advice);
      told.add(advice);
    } catch {
      // Somewhere in what no widget reads is more than plain data.
    }
  });
};
