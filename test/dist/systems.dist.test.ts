/** The recipes of docs/systems.md, as far as they run without the system that they are for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../.scripts/root.mjs';
import { dist, Host, hostPage, readDist, rendered } from './host-page.js';

const page = readFileSync(join(root, 'docs/systems.md'), 'utf8');
/** The first example in a language, under a heading. */
const example = (heading: string, language: string): string => {
  const [, part] = page.split(`\n## ${heading}\n`);
  const [, code] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(part ?? '') ?? [];
  assert.ok(code, `${heading}: ${language}`);
  return code;
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const words = readDist('fallback/en/bedside-seek-help.html');
/** What each recipe that makes a tag must make of `level="urgent"`. */
const urgent = `<bedside-seek-help level="urgent">\n${words}</bedside-seek-help>`;

const hasPhp = spawnSync('php', ['-r', 'exit(class_exists("DOMDocument") ? 0 : 1);']).status === 0;
const skip = hasPhp ? false : 'there is no php with its DOM on this machine';

/** @returns what the code prints */
const php = (code: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('php', ['-r', code, '--', ...args], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

let folder = '';
let host: Host;
before(async () => {
  host = await Host.open();
  folder = mkdtempSync(join(tmpdir(), 'bedside-systems-'));
  mkdirSync(join(folder, `bedside/${version}`), { recursive: true });
  cpSync(join(dist, 'fallback'), join(folder, `bedside/${version}/fallback`), { recursive: true });
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await host.close();
});

test('PHP of your own writes the tag with the words of its language', { skip }, () => {
  const file = join(folder, 'bedside.php');
  writeFileSync(file, example('PHP of your own', 'php'));
  const call = (call: string) => php(`require $argv[1]; echo ${call};`, file);
  assert.equal(call("bedside('seek-help', ['level' => 'urgent'])"), urgent);
  assert.match(
    call("bedside('seek-help', ['id' => '\\'\"><b>'])"),
    / id="&#0?39;&quot;&gt;&lt;b&gt;">/,
  );
  assert.match(call("bedside('article-card', [], 'ml')"), /<div lang="ml"/);
});

test('Eleventy’s shortcode writes the same tag', async () => {
  const file = join(folder, 'eleventy.config.mjs');
  writeFileSync(file, example('Eleventy', 'js'));
  const { default: configure } = (await import(pathToFileURL(file).href)) as {
    default: (config: object) => void;
  };
  type Shortcode = (this: object, name: string, attributes?: object) => string;
  let shortcode: Shortcode | undefined;
  configure({
    addPassthroughCopy: () => undefined,
    ignores: new Set(),
    addShortcode: (_name: string, made: Shortcode) => (shortcode = made),
  });
  const here = process.cwd();
  // Eleventy runs in the project's folder.
  process.chdir(folder);
  try {
    assert.equal(shortcode!.call({}, 'seek-help', { __keywords: true, level: 'urgent' }), urgent);
    assert.match(shortcode!.call({}, 'seek-help', { id: '"><b>' }), / id="&#34;&#62;&#60;b&#62;">/);
    assert.match(shortcode!.call({ ctx: { lang: 'ml' } }, 'article-card'), /<div lang="ml"/);
  } finally {
    process.chdir(here);
  }
});

/**
 * What Drupal's filter "Limit allowed HTML tags" does, by its description: a tag that is not allowed goes
 * and its content stays, an attribute that is not allowed goes, but for `lang` and `dir`. PHP's own DOM
 * reads and writes the text, as in Drupal.
 */
const filter = `
  preg_match_all( '/<([a-z0-9]+)([^>]*)>/', $argv[2], $found, PREG_SET_ORDER );
  $allowed = array();
  foreach ( $found as $one ) {
    preg_match_all( '/[a-z-]+/', $one[2], $names );
    $allowed[ $one[1] ] = array_merge( $names[0], array( 'lang', 'dir' ) );
  }
  $page = new DOMDocument();
  libxml_use_internal_errors( true );
  $page->loadHTML( '<!DOCTYPE html><meta charset="utf-8"><body>' . $argv[1] . '</body>' );
  $body = $page->getElementsByTagName( 'body' )->item( 0 );
  foreach ( iterator_to_array( $body->getElementsByTagName( '*' ) ) as $element ) {
    foreach ( iterator_to_array( $element->attributes ) as $attribute )
      if ( ! in_array( $attribute->name, $allowed[ $element->nodeName ] ?? array(), true ) )
        $element->removeAttribute( $attribute->name );
    if ( isset( $allowed[ $element->nodeName ] ) ) continue;
    while ( $element->firstChild ) $element->parentNode->insertBefore( $element->firstChild, $element );
    $element->parentNode->removeChild( $element );
  }
  foreach ( $body->childNodes as $node ) echo $page->saveXML( $node );`;

/** A text format that Drupal brings along, and the line of the recipe. */
const basic =
  '<p> <br> <h2 id> <h3 id> <a href hreflang> <em> <strong> <ul type> <ol start type> <li>';

describe('Drupal', () => {
  const line = /^<div id data-bedside [^\n]*>$/m.exec(page)![0];

  test('the tag that an author writes is taken out, and the words stay', { skip }, () => {
    const kept = php(
      filter,
      `<bedside-seek-help level="urgent">${words}</bedside-seek-help>`,
      basic,
    );
    assert.doesNotMatch(kept, /bedside/);
    assert.match(kept, /<li>you are numb between the legs<\/li>/);
  });

  test('the div becomes the widget, without what an author may not decide', { skip }, async () => {
    const written = `<div id="timer" data-bedside="exercise-timer" data-program="ankle-pumps" data-prescribed data-safety-check="off" data-approved-by="Dr X" data-src="/x.json" onclick="alert(1)"><p>Words</p></div>
<div data-bedside="seek-help" data-topic="diabetes-foot-care" data-level="urgent" data-for="timer" data-emergency-number="1">${words}</div>`;
    const kept = php(filter, written, `${basic} ${line}`);
    const seen = await host.visit(
      hostPage('<script src="/dist/loader.js" data-country="IN"></script>', kept),
    );
    await rendered(seen.page, ['bedside-exercise-timer', 'bedside-seek-help']);
    const attributes = await seen.page.evaluate(() =>
      [...document.querySelectorAll('bedside-exercise-timer, bedside-seek-help')].map((tag) =>
        Object.fromEntries(tag.getAttributeNames().map((name) => [name, tag.getAttribute(name)])),
      ),
    );
    assert.deepEqual(attributes, [
      { id: 'timer', program: 'ankle-pumps', prescribed: '' },
      { topic: 'diabetes-foot-care', level: 'urgent', for: 'timer' },
    ]);
    await seen.page
      .locator('bedside-seek-help [part~=actions] a[href="tel:112"]')
      .first()
      .waitFor({ state: 'attached' });
    assert.deepEqual(seen.errors, []);
    await seen.context.close();
  });
});
