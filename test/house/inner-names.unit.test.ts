/** Names that the build shortens are used by nobody but our own code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { innerNames, shortNames } from '../../.scripts/inner-names.mjs';
import { elementsManifest } from '../../.scripts/manifest.mjs';
import { root } from '../../.scripts/root.mjs';
import { en } from '../../src/i18n/en.js';
import { articleSchema } from '../../src/model/article-document.js';
import { checklistSchema } from '../../src/model/checklist-document.js';
import { exercisesSchema } from '../../src/model/exercises-document.js';
import { helpSchema } from '../../src/model/help-document.js';
import { toJsonSchema } from '../../src/model/json-schema.js';

const names: readonly string[] = innerNames;

const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, entry]) => [key, ...keysIn(entry)]);

/** Names among ours that stand in a text as words of their own. */
const wordsIn = (text: string) => {
  const words = new Set(text.match(/[\w$]+/g));
  return names.filter((name) => words.has(name));
};

describe('names that the build shortens', () => {
  it('each is there once, and gets a name of its own', () => {
    assert.equal(new Set(names).size, names.length);
    assert.equal(new Set(shortNames.values()).size, names.length);
    for (const short of shortNames.values()) assert.match(short, /^_\$[\da-z]{1,2}$/);
  });

  it('none is a key of a document', () => {
    const schemas = [articleSchema, checklistSchema, exercisesSchema, helpSchema].map((schema) =>
      toJsonSchema(schema, { title: 'a', id: 'b' }),
    );
    const keys = keysIn(schemas);
    assert.ok(keys.includes('sections') && keys.includes('getReadyPose'));
    assert.deepEqual(
      names.filter((name) => keys.includes(name)),
      [],
    );
  });

  it('none is a message', () => {
    assert.deepEqual(
      names.filter((name) => name in en),
      [],
    );
  });

  it('none is a public property, method, attribute or detail of an event', async () => {
    const manifest = JSON.stringify(await elementsManifest(root));
    assert.match(manifest, /approvedBy/);
    assert.deepEqual(wordsIn(manifest), []);
  });

  it('none is kept in the tab, or a setting', () => {
    const files = ['model/resume-point.ts', 'platform/library/settings.ts'];
    const [point, settings] = files.map((file) => readFileSync(join(root, 'src', file), 'utf8'));
    assert.deepEqual(wordsIn(/interface ResumePoint \{[^}]*\}/.exec(point!)![0]), []);
    assert.deepEqual(wordsIn(/interface Settings \{[^}]*\}/.exec(settings!)![0]), []);
  });

  it('none is a name of the DOM', () => {
    const dom = readFileSync(join(root, 'node_modules/typescript/lib/lib.dom.d.ts'), 'utf8');
    const members = new Set(
      dom
        .match(/^ {4}(?:readonly )?[\w]+(?=[?(:])/gm)!
        .map((line) => line.trim().replace(/^readonly /, '')),
    );
    assert.ok(members.has('adoptedStyleSheets'));
    assert.deepEqual(
      names.filter((name) => members.has(name)),
      [],
    );
  });
});
