/**
 * Everything that is wrong with a document and everything that its readers suffer from, as data for
 * an editor. A page needs the first problem only: see `check-document.ts`.
 */
import { articleSchema } from './article-document.js';
import { checks, type DocumentKind } from './check-document.js';
import { checklistSchema } from './checklist-document.js';
import { documentWarnings, type Finding } from './document-warnings.js';
import { exercisesSchema } from './exercises-document.js';
import { helpSchema } from './help-document.js';
import type { Problem, Schema } from './schema.js';

export interface Findings {
  /** Empty when a widget takes the document. */
  readonly errors: readonly Finding[];
  /** Empty while there is an error of the document's shape. */
  readonly warnings: readonly Finding[];
}

const schemas: Record<DocumentKind, Schema<unknown>> = {
  article: articleSchema,
  exercises: exercisesSchema,
  checklist: checklistSchema,
  help: helpSchema,
};

const member = (path: string, key: string) => (path ? `${path}.${key}` : key);

/** Every problem of a value's shape, where `check` gives the first. */
const problemsOf = (schema: Schema<unknown>, value: unknown, path: string): Problem[] => {
  const problem = schema.check(value, path);
  if (problem === undefined) return [];
  const { shape } = schema;
  const isList = Array.isArray(value);
  const isObject = typeof value === 'object' && value !== null && !isList;
  if (shape.kind === 'list' && isList && value.length >= shape.min)
    return value.flatMap((entry, i) => problemsOf(shape.of, entry, `${path}[${i}]`));
  if (!isObject) return [problem];
  const its = value as Record<string, unknown>;
  switch (shape.kind) {
    case 'record':
      return Object.keys(shape.fields).flatMap((key) =>
        problemsOf(shape.fields[key]!, its[key], member(path, key)),
      );
    case 'map':
      return Object.keys(its).flatMap((key) => problemsOf(shape.of, its[key], member(path, key)));
    case 'either': {
      const name = its[shape.tag];
      const one =
        typeof name === 'string' && Object.hasOwn(shape.cases, name)
          ? shape.cases[name]
          : undefined;
      return one ? problemsOf(one, value, path) : [problem];
    }
    default:
      return [problem];
  }
};

const errorOf = (problem: Problem): Finding => {
  const [path, allowed] = problem.split(/: expected ([^]*)/) as [string, string];
  return { path, code: 'expected', allowed };
};

/**
 * Never throws on plain data.
 * @param value what may be a document
 */
export const checkDocument = (kind: DocumentKind, value: unknown): Findings => {
  const problems = problemsOf(schemas[kind], value, '');
  if (problems.length > 0) return { errors: problems.map(errorOf), warnings: [] };
  // Rules between fields: one after the other, since each may follow from the one before.
  const problem = checks[kind](value);
  return {
    errors: problem === undefined ? [] : [errorOf(problem)],
    warnings: documentWarnings(value as object),
  };
};
