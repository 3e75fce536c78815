/** The pictures and films that a document names, by their addresses. */
import { addressFields } from '../../model/address-fields.js';
import { isPlainObject, type Path } from './paths.js';

/** A copy in which each address of a picture or a film is another one. */
export const withAddresses = (value: unknown, changed: (address: string) => string): unknown => {
  const inField = (key: string, entry: unknown): unknown => {
    if (!addressFields.test(key)) return withAddresses(entry, changed);
    if (Array.isArray(entry)) return entry.map((one: unknown) => inField(key, one));
    return typeof entry === 'string' ? changed(entry) : entry;
  };
  if (Array.isArray(value)) return value.map((entry: unknown) => withAddresses(entry, changed));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, inField(key, entry)]),
  );
};

/** The addresses in the order of the document, each once. */
export const addressesIn = (document: unknown): string[] => {
  const found = new Set<string>();
  withAddresses(document, (address) => {
    if (address.trim() !== '') found.add(address);
    return address;
  });
  return [...found];
};

/** Places of pictures that nobody has given a size yet: a new one has the least that there is. */
export const picturesWithoutSize = (value: unknown, path: Path = []): Path[] => {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, i) => picturesWithoutSize(entry, [...path, i]));
  if (!isPlainObject(value)) return [];
  return value['width'] === 1 && value['height'] === 1
    ? [path]
    : Object.entries(value).flatMap(([key, entry]) => picturesWithoutSize(entry, [...path, key]));
};

/** Counts from where the document stands. What begins with a scheme, `//` or `/` does not. */
export const isRelative = (address: string): boolean => !/^(?:[^/?#]*:|\/)/.test(address);

/** A built-in topic and the names of its pictures. */
export interface TopicPictures {
  readonly id: string;
  readonly pictures: readonly string[];
}

/**
 * Where the editor finds our own pictures, by their addresses in a copy of one of our documents: beside
 * it stands the folder of their topic.
 */
export const ownPictures = (topics: readonly TopicPictures[]): ReadonlyMap<string, string> =>
  new Map(
    topics.flatMap(({ id, pictures }) =>
      pictures.map((name) => [`${id}/${name}`, `../topics/${id}/${name}`] as const),
    ),
  );

/** The name of the file at an address: `sit tall.png` of `pictures/sit%20tall.png?v=2`. */
export const fileNameAt = (address: string): string => {
  const [path] = address.split(/[?#]/);
  const name = path!.slice(path!.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The address of a picture that stands in the folder `pictures` beside the document. */
export const addressOf = (fileName: string): string =>
  `pictures/${fileName.replace(/[%#?\\\s]/g, encodeURIComponent)}`;

export interface PictureSize {
  /** Pixels, whole numbers. */
  readonly width: number;
  readonly height: number;
}

const lengthOf = (attribute: string, tag: string): number => {
  const [, number] =
    new RegExp(`\\s${attribute}\\s*=\\s*["']\\s*([\\d.]+)\\s*(?:px)?\\s*["']`).exec(tag) ?? [];
  return Math.round(Number(number));
};

/** The size of a drawing, as far as its file says one. Only the proportion matters to a widget. */
export const sizeOfSvg = (text: string): PictureSize | undefined => {
  const [tag = ''] = /<svg[\s>][^>]*>?/.exec(text) ?? [];
  const [width, height] = [lengthOf('width', tag), lengthOf('height', tag)];
  if (width > 0 && height > 0) return { width, height };
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(tag) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return boxWidth > 0 && boxHeight > 0
    ? { width: Math.ceil(boxWidth), height: Math.ceil(boxHeight) }
    : undefined;
};
