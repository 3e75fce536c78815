/** What `npm run wordpress` puts into the plugin's zip. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../../.scripts/root.mjs';
import { pluginZip } from '../../.scripts/wordpress/zip.mjs';
import { tags } from '../../src/model/widgets.js';
import { some } from '../some.js';
import { readDist } from './host-page.js';

const slug = 'bedside-widgets';
let bytes: Uint8Array;
let files: Record<string, Uint8Array>;
const text = (path: string) => {
  const file = files[`${slug}/${path}`];
  assert.ok(file, path);
  return Buffer.from(file).toString('utf8');
};
interface Built {
  version: string;
  integrity: Record<string, string>;
  languages: Record<string, { dir: string; name: string }>;
  topics: Record<string, { programs: Record<string, string> }>;
  countries: Record<string, { emergency: string[] }>;
}
let built: Built;

before(async () => {
  bytes = await pluginZip();
  files = unzipSync(bytes);
  built = JSON.parse(text('built.json')) as Built;
});

describe("the WordPress plugin's zip", () => {
  test('the same files give the same bytes', async () => {
    assert.ok(Buffer.from(bytes).equals(Buffer.from(await pluginZip())));
  });

  test('everything is in the folder of the plugin, and nothing that no site needs', () => {
    for (const path of some(Object.keys(files))) {
      assert.ok(path.startsWith(`${slug}/`) && !path.includes('..'), path);
      assert.doesNotMatch(path, /\.(map|ts|mjs|md)$|\/chunks\/|\/define\/|\/topics\/.*\.json$/);
    }
    for (const path of ['bedside-widgets.php', 'uninstall.php', 'readme.txt', 'LICENSE'])
      text(path);
  });

  test('the scripts are those of dist/, and their hashes are right', () => {
    const { version, integrity } = built;
    for (const file of ['bedside.js', 'loader.js', 'bedside.css', 'lang/ml.js'])
      assert.ok(file in integrity, file);
    for (const [file, hash] of some(Object.entries(integrity))) {
      const script = text(`bedside/${version}/${file}`);
      assert.equal(script, readDist(file), file);
      assert.equal(`sha384-${createHash('sha384').update(script).digest('base64')}`, hash, file);
    }
    const pieces = readdirSync(join(root, 'dist/pieces')).filter((name) => name.endsWith('.js'));
    for (const name of some(pieces))
      assert.equal(text(`bedside/${version}/pieces/${name}`), readDist(`pieces/${name}`));
  });

  test('each topic has words, and a file for the widgets, in each language', () => {
    const [first, ...others] = Object.keys(built.topics);
    for (const topic of [first!, ...some(others)])
      for (const lang of some(Object.keys(built.languages)))
        for (const tag of tags) {
          const words = text(`words/${topic}/${lang}/${tag}.html`);
          assert.match(words, /<p>/);
          const folder = topic === first ? lang : `${topic}/${lang}`;
          assert.equal(words, readDist(`fallback/${folder}/${tag}.html`));
        }
    for (const topic of others)
      for (const lang of Object.keys(built.languages))
        assert.ok(`topics/${topic}/${lang}.js` in built.integrity, `${topic} ${lang}`);
  });

  test('what the settings page and the sidebar offer', () => {
    assert.deepEqual(built.countries['IN']?.emergency, ['112', '108']);
    assert.deepEqual(Object.keys(built.languages)[0], 'en');
    assert.equal(built.languages['ar']?.dir, 'rtl');
    assert.deepEqual(Object.keys(built.topics['night-leg-numbness']!.programs), [
      'buerger',
      'ankle-pumps',
      'leg-stretches',
    ]);
  });
});
