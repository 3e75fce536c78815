/** The form of a document, made from its schema: which fields there are, and what each may hold. */
import { articleSchema } from '../../model/article-document.js';
import type { DocumentKind } from '../../model/check-document.js';
import { checklistSchema } from '../../model/checklist-document.js';
import { exercisesSchema } from '../../model/exercises-document.js';
import { fieldNotes, type FieldNotes } from '../../model/field-notes.js';
import { helpSchema } from '../../model/help-document.js';
import type { Schema } from '../../model/schema.js';
import { isPlainObject, type Path } from './paths.js';

export const schemas: Readonly<Record<DocumentKind, Schema<unknown>>> = {
  article: articleSchema,
  exercises: exercisesSchema,
  checklist: checklistSchema,
  help: helpSchema,
};

export type FieldType =
  /** A few words in one line. */
  | 'text'
  /** Sentences. */
  | 'long text'
  /** A whole number from `min` to `max`, in `unit` where it has one. */
  | 'number'
  | 'boolean'
  /** One of `options`. With a single one there is nothing to choose. */
  | 'choice'
  /** An ISO date: 2026-11-22. */
  | 'date'
  /** An http, https or relative address. */
  | 'address'
  /** Entries of the form `of`, at least `least`. */
  | 'list'
  /** An object of any names whose values have the form `of`. */
  | 'map'
  /** An object with `fields`. */
  | 'group'
  /** An object of one of the groups in `cases`, named by its field `tag`. */
  | 'variants';

export interface Field {
  /** Key in the object around it: `heading`. Entries of a list have the name of the list. */
  readonly name: string;
  /** Place in the schema, as the notes name it: `sections.blocks.paragraph.text`. */
  readonly path: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** The name for a person: "Get ready title". */
  readonly label: string;
  /** What the field is for, in a sentence or two. */
  readonly help: string;
  readonly unit?: 'seconds';
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  readonly least?: number;
  readonly of?: Field;
  readonly fields?: readonly Field[];
  readonly tag?: string;
  readonly cases?: Readonly<Record<string, Field>>;
  /** Takes or refuses a value of this field, as a widget does. */
  readonly schema: Schema<unknown>;
  /** Texts of the list are ids of the entries of this list of the document. */
  readonly refersTo?: 'sources' | 'safetyCheck';
}

/** Labels that the name of the field does not give. */
const labels: Readonly<Record<string, string>> = {
  id: 'Short name',
  lang: 'Language',
  url: 'Address',
  src: 'Address',
  srcDark: 'Address for the dark theme',
  byline: 'Author',
  name: 'Name',
  of: 'Entry',
  alt: 'Description of the picture',
  help: 'Level',
  say: 'What to say on the phone',
  max: 'Longest or most',
  min: 'Shortest or fewest',
  default: 'At first',
  more: 'Who may choose more',
  due: 'Review due',
  on: 'Signed on',
  by: 'Signed by',
  approvedHash: 'Hash of the signed content',
  judgements: 'Statements without a source',
  safetyCheck: 'Safety questions',
  doneLabel: 'Button at the end',
};

const labelOf = (name: string): string =>
  labels[name] ??
  name.charAt(0).toUpperCase() +
    name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Ends of the names of fields that hold a few words. What is not here takes sentences. */
const shortNames =
  /^(id|lang|version|by|word|term|role|organisation|short|approvedHash|safetyCheck|programs|sources|usual|pale|blue)$|(name|title|heading|label)$/i;

/** Lists of ids: of the sources everywhere, of the questions in a program. */
const referenceOf = (path: string): Field['refersTo'] => {
  if (path !== 'sources' && /(^|\.)sources$/.test(path)) return 'sources';
  return path === 'programs.safetyCheck' ? 'safetyCheck' : undefined;
};

const fieldOf = (
  schema: Schema<unknown>,
  { name, path, notes }: { name: string; path: string; notes: FieldNotes },
): Field => {
  const { shape } = schema;
  const inside = (key: string) => (path ? `${path}.${key}` : key);
  const common = {
    name,
    path,
    required: schema.check(undefined, '') !== undefined,
    label: labelOf(name),
    help: notes[path] ?? '',
    schema,
  };
  switch (shape.kind) {
    case 'text':
      return { ...common, type: shortNames.test(name) ? 'text' : 'long text' };
    case 'flag':
      return { ...common, type: 'boolean' };
    case 'date':
      return { ...common, type: 'date' };
    case 'image':
    case 'url':
      return { ...common, type: 'address' };
    case 'count': {
      const { min, max } = shape;
      const isTime = /seconds/i.test(path);
      return { ...common, type: 'number', min, max, ...(isTime && { unit: 'seconds' }) };
    }
    case 'choice':
      return { ...common, type: 'choice', options: shape.options };
    case 'list': {
      const refersTo = referenceOf(path);
      const of = fieldOf(shape.of, { name, path, notes });
      return { ...common, type: 'list', of, least: shape.min, ...(refersTo && { refersTo }) };
    }
    case 'map':
      return { ...common, type: 'map', of: fieldOf(shape.of, { name, path, notes }) };
    case 'record':
      return {
        ...common,
        type: 'group',
        fields: Object.entries(shape.fields).map(([key, field]) =>
          fieldOf(field, { name: key, path: inside(key), notes }),
        ),
      };
    case 'either':
      return {
        ...common,
        type: 'variants',
        tag: shape.tag,
        cases: Object.fromEntries(
          Object.entries(shape.cases).map(([key, entry]) => [
            key,
            fieldOf(entry, { name: key, path: inside(key), notes }),
          ]),
        ),
      };
  }
};

const forms = new Map<DocumentKind, Field>();

/** The whole document as a group. */
export const formOf = (kind: DocumentKind): Field => {
  let form = forms.get(kind);
  if (!form) {
    form = fieldOf(schemas[kind], { name: kind, path: '', notes: fieldNotes[kind] });
    forms.set(kind, form);
  }
  return form;
};

/** The fields of a document, in the order of the schema. */
export const fieldsOf = (kind: DocumentKind): readonly Field[] => formOf(kind).fields!;

/** The form of what stands one step inside a field; `undefined` where the schema knows nothing. */
export const fieldInside = (
  field: Field,
  key: string | number,
  value: unknown,
): Field | undefined => {
  switch (field.type) {
    case 'list':
      return typeof key === 'number' ? field.of : undefined;
    case 'map':
      return field.of;
    case 'group':
      return field.fields!.find(({ name }) => name === key);
    case 'variants': {
      const form = caseOf(field, value);
      return form && fieldInside(form, key, value);
    }
    default:
      return undefined;
  }
};

/** The group that an object of `variants` is. */
export const caseOf = (field: Field, value: unknown): Field | undefined => {
  const name = isPlainObject(value) ? value[field.tag!] : undefined;
  return typeof name === 'string' && Object.hasOwn(field.cases!, name)
    ? field.cases![name]
    : undefined;
};

/** The forms on the way to a place of a document, the document's own first. Ends where none is known. */
export const fieldsTo = (kind: DocumentKind, document: unknown, path: Path): Field[] => {
  let field: Field | undefined = formOf(kind);
  let value = document;
  const way = [field];
  for (const key of path) {
    field = fieldInside(field, key, value);
    if (!field) break;
    way.push(field);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return way;
};

/** The form of a place of a document; `undefined` where the schema knows nothing. */
export const fieldAt = (kind: DocumentKind, document: unknown, path: Path): Field | undefined => {
  const way = fieldsTo(kind, document, path);
  return way.length > path.length ? way[path.length] : undefined;
};

/** The name of an entry for a person: its title or heading, the begin of its text, else its number. */
const nameOfEntry = (entry: unknown, index: number): string => {
  const names = isPlainObject(entry) ? entry : {};
  const found = ['title', 'heading', 'question', 'term', 'text', 'caption']
    .map((key) => names[key])
    .find((name): name is string => typeof name === 'string' && name.trim() !== '');
  if (found === undefined) return `${index + 1}`;
  return found.length > 40 ? `${index + 1}: ${found.slice(0, 39).trimEnd()}\u2026` : found;
};

/** A place in words, from the document down: `['Sections', 'At night', 'Blocks', '2', 'Text']`. */
export const placeName = (kind: DocumentKind, document: unknown, path: Path): string[] => {
  const way = fieldsTo(kind, document, path);
  let value = document;
  return path.map((key, i) => {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    return typeof key === 'number' ? nameOfEntry(value, key) : (way[i + 1]?.label ?? key);
  });
};

/** What an entry of a list is called, in its first short name: `step-1`. */
const stems: Readonly<Record<string, string>> = { safetyCheck: 'question' };
const stemOf = (path: string): string => {
  const list = path.split('.').slice(-2)[0]!;
  return stems[list] ?? list.replace(/s$/, '');
};

/** A short name that is not taken yet, and is now. */
const newId = (stem: string, taken: Set<string>): string => {
  let n = 1;
  while (taken.has(`${stem}-${n}`)) n++;
  taken.add(`${stem}-${n}`);
  return `${stem}-${n}`;
};

/**
 * What a new entry or document holds before anybody has written in it. Texts and what only a person
 * may choose, a level or a drawing, are empty, so that the check asks for them.
 */
export const emptyOf = (field: Field, taken: Set<string>): unknown => {
  switch (field.type) {
    case 'list':
      return field.least ? [emptyOf(field.of!, taken)] : [];
    case 'map':
      return {};
    case 'number':
      return field.min;
    case 'boolean':
      return false;
    case 'choice':
      return field.options!.length === 1 || field.path === 'review.status' ? field.options![0] : '';
    case 'group':
      return Object.fromEntries(
        field
          .fields!.filter(({ required }) => required)
          .map((one) => [one.name, emptyOf(one, taken)]),
      );
    case 'variants':
      return emptyOf(Object.values(field.cases!)[0]!, taken);
    default:
      return field.name === 'id' && field.path !== 'id' ? newId(stemOf(field.path), taken) : '';
  }
};

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isPlainObject(value)) return [];
  const { id } = value;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
};

/**
 * A new value for a field that has none, or a new entry for a list, with a short name that no other
 * entry of the document has.
 * @param path of the field, or of the list
 * @param variant which of the `cases`, for a list of variants: `warning`
 */
export const newValue = (
  kind: DocumentKind,
  document: unknown,
  path: Path,
  variant?: string,
): unknown => {
  const field = fieldAt(kind, document, path);
  const entry = field?.type === 'list' ? field.of! : field;
  const form = variant === undefined ? entry : entry?.cases?.[variant];
  return form && emptyOf(form, new Set(idsIn(document)));
};

/** A draft of a kind in English without any words. */
export const emptyDocument = (
  kind: DocumentKind,
): { kind: DocumentKind; [key: string]: unknown } => ({
  ...(emptyOf(formOf(kind), new Set()) as { kind: DocumentKind }),
  lang: 'en',
  version: '0.1',
});
