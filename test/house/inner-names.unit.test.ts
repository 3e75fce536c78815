/** Names that the build shortens are used by nobody but our own code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { innerClasses, innerNames, shortClasses, shortNames } from '../../.scripts/inner-names.mjs';
import { filesIn } from '../../.scripts/files-in.mjs';
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

describe('classes that the build shortens', () => {
  const classes: readonly string[] = innerClasses;
  const textsOf = (folder: string) =>
    filesIn(join(root, folder))
      .filter((file) => /\.(ts|mjs|js|html)$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8'));
  const source = ['components', 'controllers', 'parts', 'styles'].flatMap((room) =>
    textsOf(`src/${room}`),
  );
  const places = (name: string, texts: readonly string[]) =>
    texts.flatMap((text) => text.match(new RegExp(`.?(?<![\\w/-])${name}(?![\\w-])`, 'g')) ?? []);

  it('each is there once, and gets a name of its own', () => {
    assert.equal(new Set(classes).size, classes.length);
    assert.equal(new Set(shortClasses.values()).size, classes.length);
  });

  it('each is a class in a style, and in a template', () => {
    for (const name of classes) {
      const found = places(name, source);
      assert.ok(found.includes(`.${name}`), `${name} has no style`);
      assert.ok(
        found.some((place) => /^["' ]/.test(place)),
        `${name} is in no template`,
      );
    }
  });

  it('none is a part, an attribute or an event', async () => {
    const manifest = JSON.stringify(await elementsManifest(root));
    assert.match(manifest, /"step-title"/);
    assert.deepEqual(
      classes.filter((name) => manifest.includes(`"${name}"`)),
      [],
    );
  });

  it('none is an id, a part or data in a template', () => {
    for (const name of classes)
      for (const text of source)
        assert.doesNotMatch(text, new RegExp(`(?:id|part|data-[a-z]+|name)=["']${name}["']`));
  });

  it('none is looked for in built files', () => {
    const texts = ['test/dist', 'test/hosts', 'demo'].flatMap(textsOf);
    assert.ok(places('card-link', texts).length > 0);
    assert.deepEqual(
      classes.filter((name) => places(name, texts).includes(`.${name}`)),
      [],
    );
  });
});
