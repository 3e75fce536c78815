/** Reads a file that somebody opens: one document, or the documents of a topic. */
import type { DocumentKind } from '../../model/check-document.js';
import { documentKinds } from '../../model/widgets.js';
import type { DraftDocument } from './draft.js';
import { isPlainObject } from './paths.js';
import { renewed, type Renewed } from './renewed.js';

/** Characters. The longest document that a widget takes is a fifth of this, and a topic has four. */
export const longestFile = 5_000_000;
/** Objects in objects. A document has 9. */
const deepest = 40;

/** How files of other kinds begin. */
const otherKinds: readonly (readonly [begin: RegExp, name: string])[] = [
  [/^%PDF/, 'a PDF'],
  [/^PK/, 'a ZIP archive or a Word file'],
  [/^\{\\rtf/, 'an RTF text'],
  [/^.{0,3}PNG|^.{0,12}JFIF|^GIF8|^.{0,8}WEBP/s, 'a picture'],
  [/^<svg/i, 'a picture'],
  [/^<(!doctype html|html)/i, 'a web page'],
  [/^</, 'an XML file'],
  [/^\ufffd/, 'no text file'],
];

const megabytes = (length: number) => `${Math.ceil(length / 100_000) / 10} MB`;

/** The line of a place in a text, from 1. */
const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

/** Where JSON breaks off, as far as the browser's message tells. */
const brokenAt = (text: string, { message }: Error): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  const line = position ? lineAt(text, Number(position)) : Number(/line (\d+)/.exec(message)?.[1]);
  return line ? ` It breaks off or goes wrong in line ${line}.` : '';
};

const isDeep = (value: unknown, left = deepest): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((entry) => isDeep(entry, left - 1)));

const isKind = (kind: unknown): kind is DocumentKind =>
  (documentKinds as readonly unknown[]).includes(kind);

const isDocument = (value: unknown): value is DraftDocument =>
  isPlainObject(value) && isKind(value['kind']);

/** The documents of a file, or what it is that is no document. */
const documentsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value as unknown[];
  if (!isPlainObject(value)) return [];
  if ('kind' in value) return [value];
  // As `addTopic` takes them, or by kind.
  const set = isPlainObject(value['documents']) ? value['documents'] : value;
  return documentKinds.filter((kind) => kind in set).map((kind) => set[kind]);
};

/** @param name of the file, for the messages */
export const readFile = (text: string, name: string): Renewed => {
  const file = `\u201c${name}\u201d`;
  if (text.length > longestFile)
    return {
      problem: `${file} has ${megabytes(text.length)}. The editor opens files of at most ${megabytes(longestFile)}.`,
    };
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return { problem: `${file} is empty.` };
  const other =
    /^[{[]/.test(bare) && !bare.startsWith('{\\rtf')
      ? undefined
      : otherKinds.find(([begin]) => begin.test(bare));
  if (other)
    return { problem: `${file} is ${other[1]}. The editor opens JSON files of health documents.` };
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (error) {
    return {
      problem: `${file} is not complete JSON.${brokenAt(bare, error as Error)} Open the file as it was downloaded.`,
    };
  }
  if (isDeep(value)) return { problem: `${file} is no health document: it is nested too deeply.` };
  const found = documentsIn(value);
  const wrong = found.find((one) => !isDocument(one));
  if (found.length === 0 || wrong !== undefined) {
    const kind = isPlainObject(wrong) ? wrong['kind'] : undefined;
    return {
      problem: `${file} is no health document: its kind is ${
        kind === undefined ? 'missing' : JSON.stringify(kind).slice(0, 40)
      }. Allowed: ${documentKinds.join(', ')}.`,
    };
  }
  const documents: Partial<Record<DocumentKind, DraftDocument>> = {};
  for (const document of found as readonly DraftDocument[]) {
    const { kind } = document;
    if (documents[kind])
      return { problem: `${file} holds 2 documents of the kind ${kind}. Open them one by one.` };
    documents[kind] = document;
  }
  return renewed(documents);
};
