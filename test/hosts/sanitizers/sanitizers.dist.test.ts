/** What a web team gets whose content management system cleans what an editor pastes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { page, pageFile, survey, type Row, type Snippet } from './survey.js';

let rows: Row[];
before(async () => {
  rows = await survey();
});

const kept: Snippet[] = ['tag', 'mount', 'words'];

describe('DOMPurify, sanitize-html and TinyMCE, as they come and as they can be set', () => {
  test('all three were run', () => {
    for (const name of ['DOMPurify 3', 'sanitize-html 2', 'TinyMCE 8'])
      assert.ok(
        rows.some((row) => row.name.startsWith(name)),
        name,
      );
  });

  test('words and telephone link stay in every case', () => {
    for (const { name, left } of rows)
      for (const snippet of kept)
        assert.deepEqual(
          { words: left[snippet].words, phone: left[snippet].phone },
          { words: true, phone: true },
          `${name}: ${snippet}`,
        );
  });

  test('each has a setting under which the tag stays, with its attributes', () => {
    for (const start of ['DOMPurify', 'sanitize-html', 'TinyMCE'])
      assert.ok(
        rows.some(
          ({ name, left }) => name.startsWith(start) && left.tag.element && left.tag.attributes,
        ),
        start,
      );
  });

  test('the div stays, as it comes or by a setting', () => {
    for (const start of ['DOMPurify', 'sanitize-html', 'TinyMCE'])
      assert.ok(
        rows.some(({ name, left }) => name.startsWith(start) && left.mount.attributes),
        start,
      );
  });

  test('no setting that we print lets an onclick through', () => {
    for (const { name, left } of rows) {
      assert.equal(left.attack.handlers, false, name);
      assert.equal(left.attack.words && left.attack.phone, true, name);
    }
  });

  test('sanitizers.md says what was found: else run `npm run sanitizers`', async () => {
    assert.equal(readFileSync(pageFile, 'utf8'), await page(rows));
  });
});
