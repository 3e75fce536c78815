/** The texts for patients in a document, each with its place and its id. */
import { placeOf } from '../../model/document-texts.js';
import { isText } from '../../model/text-fields.js';
import { isPlainObject, type Path } from './paths.js';

export interface PlacedText {
  /** As a translation names it: `programs.buerger.steps.raise.title`. */
  readonly id: string;
  readonly path: Path;
  readonly text: string;
}

const walk = (value: unknown, path: Path, id: string): PlacedText[] => {
  if (typeof value === 'string') return value.trim() ? [{ id, path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, i) =>
      walk(entry, [...path, i], `${id}.${placeOf(entry, i)}`),
    );
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    isText(key, entry) ? walk(entry, [...path, key], id ? `${id}.${key}` : key) : [],
  );
};

/** In the order of the document. Empty texts are left out. */
export const placedTexts = (document: unknown): PlacedText[] => walk(document, [], '');
