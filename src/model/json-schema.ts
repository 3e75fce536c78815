/** Converts a document schema to JSON Schema 2020-12. Only the build uses it. */
import { exercisesSchema } from './exercises-document.js';
import { raisedLimitSeconds } from './raised-limit.js';
import type { Schema } from './schema.js';

export type JsonSchema = Record<string, unknown>;

const isOptional = (schema: Schema<unknown>): boolean => schema.check(undefined, '') === undefined;

/** @returns the JSON Schema of `schema`, without the `$schema` and `$id` of a published file. */
export const describe = ({ shape }: Schema<unknown>): JsonSchema => {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', pattern: '\\S' };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'url':
      return {
        type: 'string',
        pattern: '^([hH][tT][tT][pP][sS]?://|(?![\\s\\u0000-\\u001f])(?![^/?#]*:)\\S)',
      };
    case 'image':
      return {
        type: 'string',
        pattern:
          '^([hH][tT][tT][pP][sS]?://|data:image/[\\w.+-]+[;,]|(?![\\s\\u0000-\\u001f])(?![^/?#]*:)\\S)',
      };
    case 'count':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'choice':
      return shape.options.length === 1
        ? { const: shape.options[0] }
        : { enum: [...shape.options] };
    case 'list':
      return { type: 'array', items: describe(shape.of), minItems: shape.min };
    case 'map':
      return { type: 'object', additionalProperties: describe(shape.of) };
    case 'either':
      return { oneOf: Object.values(shape.cases).map((entry) => describe(entry)) };
    case 'record': {
      const fields = Object.entries(shape.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, describe(field)])),
        required: fields.filter(([, field]) => !isOptional(field)).map(([name]) => name),
      };
    }
  }
};

const raises = {
  type: 'object',
  anyOf: [
    { properties: { pose: { const: 'legs-raised' } }, required: ['pose'] },
    { properties: { raised: { const: true } }, required: ['raised'] },
  ],
};

/**
 * The limits of a raise (clinical-facts 1b and 2). They depend on other fields, so they are written as
 * `allOf` next to the two places where they apply.
 */
const withRaiseLimits = (described: JsonSchema): JsonSchema => {
  const programs = (described['properties'] as Record<string, JsonSchema>)['programs']!;
  const program = programs['items'] as JsonSchema;
  const steps = (program['properties'] as Record<string, JsonSchema>)['steps']!;
  steps['items'] = {
    ...(steps['items'] as JsonSchema),
    if: raises,
    then: {
      properties: {
        seconds: {
          type: 'object',
          properties: { max: { type: 'integer', maximum: raisedLimitSeconds } },
        },
      },
    },
  };
  programs['items'] = {
    ...program,
    if: {
      properties: { steps: { type: 'array', contains: raises } },
      required: ['steps'],
    },
    then: { properties: { safetyCheck: { type: 'array', minItems: 1 } } },
  };
  return described;
};

/** Makes a whole schema file. `id` is its address; an editor shows `title`. */
export const toJsonSchema = (
  schema: Schema<unknown>,
  { title, id }: { title: string; id: string },
): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title,
  ...(schema === exercisesSchema ? withRaiseLimits(describe(schema)) : describe(schema)),
});
