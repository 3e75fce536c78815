/** The snippet with a hash in docs/web-teams.md: what a web team pastes has to run. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { documentedSnippet } from '../../.scripts/integrity.mjs';
import { tags } from '../../src/model/widgets.js';
import { allFour, Host, hostPage, readDist, rendered, settled } from './host-page.js';

const file = readDist('bedside.js');
const hash = `sha384-${createHash('sha384').update(file).digest('base64')}`;
/** As it stands there, without the fences. */
const snippet = /```html\n([^]*?)```/.exec(documentedSnippet() ?? '')?.[1] ?? '';

let host: Host;
before(async () => {
  host = await Host.open();
  host.put('bedside.js', file);
});
after(() => host.close());

/** The page's address is the hospital's; here it is the test's. */
const onHost = (html: string) => html.replace(/src="[^"]+"/, 'src="/host/bedside.js"');

describe('the snippet of docs/web-teams.md with a hash', () => {
  test('it has the hash of dist/bedside.js: else run `npm run integrity` after a build', () => {
    assert.equal(/ integrity="([^"]*)"/.exec(snippet)?.[1], hash);
    assert.match(snippet, / crossorigin="anonymous"/);
    const { version } = JSON.parse(readDist('../package.json')) as { version: string };
    assert.ok(snippet.includes(`src="/bedside/${version}/bedside.js"`), snippet);
  });

  test('pasted unchanged, all four widgets work, with one request', async () => {
    const seen = await host.visit(hostPage(onHost(snippet), allFour));
    await rendered(seen.page);
    assert.deepEqual(seen.messages('error'), []);
    assert.deepEqual(seen.requests.slice(1), [`${host.url}/host/bedside.js`]);
    await seen.context.close();
  });

  test('a file that somebody changed does not run, and the words stay', async () => {
    host.put('bedside.js', `${file}\nwindow.changed = true;`);
    const seen = await host.visit(hostPage(onHost(snippet), allFour));
    await settled(seen.page);
    host.put('bedside.js', file);
    assert.equal(await seen.page.evaluate(() => 'changed' in window || 'bedside' in window), false);
    for (const tag of tags)
      assert.equal(await seen.page.getByText(`Words for ${tag}`).isVisible(), true, tag);
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});
