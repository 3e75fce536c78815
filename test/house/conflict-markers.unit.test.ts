/** A merge that was left half done stays in the words of a page, where nothing else looks for it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The owner of a clone may be somebody else, as in a container. */
const tracked = () =>
  execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)));

/** Also as the formatter leaves them in Markdown: indented, and the end as a quotation. */
const marker = /^[ \t]*(?:<{7}|\|{7}|>{7}|(?:> ){6}>) /m;

const isText = (content: Buffer) => !content.includes(0);

const isMarked = (text: string) => marker.test(text);

describe('what is left of a merge', () => {
  it('is in no file', () => {
    const marked = tracked().filter((name) => {
      const content = readFileSync(join(root, name));
      return isText(content) && isMarked(content.toString());
    });
    assert.deepEqual(marked, []);
  });

  it('is known by its beginning, its middle and its end, formatted or not', () => {
    const lines = ['<<<<<<< HEAD', '||||||| a1b2c3d', '>>>>>>> a1b2c3d', '> > > > > > > a1b2c3d'];
    for (const line of lines) {
      assert.ok(isMarked(`before\n${line}\nafter`), line);
      assert.ok(isMarked(`- before\n  ${line}\n- after`), line);
    }
    assert.ok(!isMarked('Title\n=======\n\n> > a quotation in one\n1 << 7'));
  });
});
