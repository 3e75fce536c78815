/**
 * A test that a part is not shown would pass for ever once the part has another name. So each part
 * that tests and host pages name is one that some widget gives.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';

const textsIn = (folder: string, kind: RegExp): { file: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => ({
      file: join(folder, name),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));

/** `part="a b"` and `part=${...}` of templates, `part: 'a'` of what draws them, and what is promised. */
const given = new Set(
  textsIn('src', /\.ts$/).flatMap(({ text }) =>
    [
      ...text.matchAll(/\bpart=(?:"([^"]*)"|\$\{([^}]*)\})|\bpart: '([^']+)'|@csspart ([\w-]+)/g),
    ].flatMap((match) =>
      match
        .slice(1)
        .filter(Boolean)
        .flatMap((names) => names.split(/[^\w-]+/)),
    ),
  ),
);

/** As the second argument of `part` and `parts`, in a selector, and in the moves of examples. */
const naming =
  /\bparts?\([^()]*(?:\([^()]*\))?[^()]*, '([\w-]+)'\)|\[part~?=\\?"?([\w-]+)|pressPart: '([\w-]+)'/g;

const used = [...textsIn('test', /\.(ts|js|mjs)$/), ...textsIn('stories', /\.ts$/)].flatMap(
  ({ file, text }) =>
    [...text.matchAll(naming)].map(([, called, selected, pressed]) => ({
      file,
      name: (called ?? selected ?? pressed)!,
    })),
);

describe('parts that tests name', () => {
  it('are found, those of every widget', () => {
    const names = new Set(used.map(({ name }) => name));
    for (const name of ['sources', 'time', 'not-sure', 'banner']) assert.ok(names.has(name), name);
  });

  it('are all given by a widget', () => {
    assert.deepEqual(
      used.filter(({ name }) => !given.has(name)),
      [],
    );
  });
});
