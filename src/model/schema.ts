/**
 * Describes the shape of a document once. It gives the static type, the check at run time with a path
 * in each message, and (through json-schema.ts, in the build) the published JSON Schema.
 *
 * This is our own code because a patient's phone downloads every byte: the smallest useful part of
 * valibot is three times as large after compression.
 */

import { isIsoDate } from './iso-date.js';

/** One problem and its path: `sections[2].heading: expected text`. */
export type Problem = string;

export interface Schema<T> {
  /** Never set. It only carries the type for `Infer`. */
  readonly type?: T;
  /** @returns the first problem, or `undefined` when the value fits */
  readonly check: (value: unknown, path: string) => Problem | undefined;
  /** Data from which json-schema.ts describes this schema. */
  readonly shape: Shape;
}

export type Shape =
  | { kind: 'text' | 'date' | 'url' | 'image' | 'flag' }
  | { kind: 'count'; min: number; max: number }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'list'; of: Schema<unknown>; min: number }
  | { kind: 'map'; of: Schema<unknown> }
  | { kind: 'record'; fields: Fields }
  | { kind: 'either'; tag: string; cases: Record<string, Schema<unknown>> };

type Fields = Record<string, Schema<unknown>>;

export type Infer<S> = S extends Schema<infer T> ? T : never;

type OptionalKeys<F extends Fields> = {
  [K in keyof F]: undefined extends Infer<F[K]> ? K : never;
}[keyof F];
type InferRecord<F extends Fields> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
  [K in OptionalKeys<F>]?: Infer<F[K]>;
};

const expected = (path: string, what: string): Problem => `${path || 'document'}: expected ${what}`;

const scalar = <T>(shape: Shape, what: string, fits: (value: unknown) => boolean): Schema<T> => ({
  shape,
  check: (value, path) => (fits(value) ? undefined : expected(path, what)),
});

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Text that is not empty. It is plain text: `<` is shown as `<`. */
export const text = scalar<string>({ kind: 'text' }, 'text', isText);

export const flag = scalar<boolean>(
  { kind: 'flag' },
  'true or false',
  (value) => typeof value === 'boolean',
);

/** An ISO 8601 calendar date that exists: 2026-11-22. */
export const date = scalar<string>(
  { kind: 'date' },
  'a date like 2026-11-22',
  (value) => isText(value) && isIsoDate(value),
);

const isAddress = (value: unknown): value is string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  isText(value) && (/^https?:\/\//i.test(value) || !/^[\s\0-\x1f]|^[^/?#]*:/.test(value));

/** An http, https or relative address. An address that could run script is refused. */
export const url = scalar<string>({ kind: 'url' }, 'an http or https address', isAddress);

/** The address of a picture. It may hold the picture itself, as `data:image/png;base64,...`. */
export const image = scalar<string>(
  { kind: 'image' },
  'an http, https or data:image address',
  (value) => isAddress(value) || (isText(value) && /^data:image\/[\w.+-]+[;,]/i.test(value)),
);

export const count = (min: number, max: number): Schema<number> =>
  scalar(
    { kind: 'count', min, max },
    `a whole number from ${min} to ${max}`,
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  );

export const choice = <const O extends readonly string[]>(options: O): Schema<O[number]> =>
  scalar({ kind: 'choice', options }, `one of ${options.join(', ')}`, (value) =>
    options.includes(value as string),
  );

export const optional = <T>(schema: Schema<T>): Schema<T | undefined> => ({
  shape: schema.shape,
  check: (value, path) => (value === undefined ? undefined : schema.check(value, path)),
});

export const list = <T>(of: Schema<T>, min = 0): Schema<T[]> => ({
  shape: { kind: 'list', of, min },
  check: (value, path) => {
    if (!Array.isArray(value)) return expected(path, 'a list');
    if (value.length < min) return expected(path, `at least ${min} in the list`);
    for (let i = 0; i < value.length; i++) {
      const problem = of.check(value[i], `${path}[${i}]`);
      if (problem) return problem;
    }
    return undefined;
  },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = (path: string, key: string) => (path ? `${path}.${key}` : key);

export const map = <T>(of: Schema<T>): Schema<Record<string, T>> => ({
  shape: { kind: 'map', of },
  check: (value, path) => {
    if (!isObject(value)) return expected(path, 'an object');
    for (const key of Object.keys(value)) {
      const problem = of.check(value[key], member(path, key));
      if (problem) return problem;
    }
    return undefined;
  },
});

/** An object with these fields. Other keys are allowed and ignored. */
export const record = <F extends Fields>(fields: F): Schema<InferRecord<F>> => ({
  shape: { kind: 'record', fields },
  check: (value, path) => {
    if (!isObject(value)) return expected(path, 'an object');
    for (const key of Object.keys(fields)) {
      const problem = fields[key]!.check(value[key], member(path, key));
      if (problem) return problem;
    }
    return undefined;
  },
});

/** One of several kinds of record. The field named `tag` tells which. */
export const either = <T>(tag: string, cases: Record<string, Schema<unknown>>): Schema<T> => ({
  shape: { kind: 'either', tag, cases },
  check: (value, path) => {
    if (!isObject(value)) return expected(path, 'an object');
    const name = value[tag];
    const schema =
      typeof name === 'string' && Object.prototype.hasOwnProperty.call(cases, name)
        ? cases[name]
        : undefined;
    return schema
      ? schema.check(value, path)
      : expected(member(path, tag), `one of ${Object.keys(cases).join(', ')}`);
  },
});
