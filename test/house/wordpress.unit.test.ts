/** The WordPress plugin as far as it can be judged without a WordPress; `npm run wordpress:try` has one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { widgetNames } from '../../src/model/widgets.js';
import { some } from '../some.js';

const plugin = join(root, 'demo/wordpress/bedside-widgets');
const read = (path: string) => readFileSync(join(plugin, path), 'utf8');
const phpFiles = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.php'),
);

interface Spec {
  label: string;
  values?: string[];
}
const widgets = JSON.parse(read('widgets.json')) as Record<
  string,
  { title: string; attributes: Record<string, Spec> }
>;

/** Attributes of a tag and the values that docs/elements.md gives for them; none where any text goes. */
const promised = (name: string): Map<string, string[]> => {
  const [, part = ''] = readFileSync(join(root, 'docs/elements.md'), 'utf8').split(
    `\n## \`<bedside-${name}>\`\n`,
  );
  const rows = part.split('| Property')[0]!.matchAll(/^\| `([a-z-]+)` +\| ([^|]+?) +\|/gm);
  return new Map(
    [...rows].map(([, attribute, values]) => [
      attribute!,
      [...values!.matchAll(/`([^`]+)`/g)].map(([, value]) => value!),
    ]),
  );
};

describe("the plugin's table of attributes", () => {
  it('has the four widgets', () => {
    assert.deepEqual(Object.keys(widgets).sort(), [...widgetNames].sort());
  });

  for (const name of widgetNames)
    it(`${name}: each is an attribute of the tag, with all its values`, () => {
      const known = promised(name);
      for (const [attribute, { values }] of some(Object.entries(widgets[name]!.attributes))) {
        assert.ok(known.has(attribute), attribute);
        // A choice of a flag or a text is none.
        if (values) assert.deepEqual(values, known.get(attribute), attribute);
      }
    });

  it('gives authors nothing that is decided once for the site', () => {
    const [, list = ''] = /NOT_BY_AUTHORS = array\(([^;]*)\);/.exec(read('includes/kses.php'))!;
    const reserved = [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name!);
    for (const name of ['approved-by', 'safety-check', 'src', 'emergency-number'])
      assert.ok(reserved.includes(name), name);
    for (const { attributes } of some(Object.values(widgets)))
      assert.deepEqual(
        Object.keys(attributes).filter((name) => reserved.includes(name)),
        [],
      );
  });
});

it("the plugin's version is the package's, in its header and in readme.txt", () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  assert.equal(/^ \* Version: +(\S+)$/m.exec(read('bedside-widgets.php'))?.[1], version);
  assert.equal(/^Stable tag: (\S+)$/m.exec(read('readme.txt'))?.[1], version);
});

it('no PHP file can be called by itself', () => {
  for (const file of some(phpFiles)) {
    const text = read(file);
    if (file === 'uninstall.php') assert.match(text, /! defined\( 'WP_UNINSTALL_PLUGIN' \)/);
    else if (file === 'bedside-widgets.php') assert.match(text, /! defined\( 'ABSPATH' \)/);
    // The others define functions and ask for WordPress's at once, so alone they end in an error.
    else assert.doesNotMatch(text, /\$_(GET|POST|REQUEST|COOKIE|SERVER)\b/, file);
  }
});

const hasPhp = spawnSync('php', ['--version']).status === 0;
const skip = hasPhp ? false : 'there is no php on this machine';

describe('PHP', () => {
  for (const file of phpFiles)
    it(`reads ${file}`, { skip }, () => {
      const { status, stdout, stderr } = spawnSync('php', ['-l', join(plugin, file)], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
    });

  it('takes of an attribute what its tag knows, and nothing else', { skip }, () => {
    const number = { type: 'number', min: 0, max: 120 };
    const level = { values: ['soon', 'urgent'] };
    const cases: [spec: object, given: unknown, taken: string | null][] = [
      [level, ' Urgent ', 'urgent'],
      [level, 'urgent"', null],
      [level, ['urgent'], null],
      [level, '', null],
      [number, '0', '0'],
      [number, '120', '120'],
      [number, '121', null],
      [number, '-1', null],
      [number, '1e1', null],
      [{ type: 'times' }, '2:00 3:00', '2:00 3:00'],
      [{ type: 'times' }, '2:60', null],
      [{ type: 'times' }, '2:00\n', '2:00'],
      [{ type: 'id' }, 'timer-1', 'timer-1'],
      [{ type: 'id' }, 'a b', null],
      [{ type: 'id' }, 'a" onclick="b', null],
      [{ type: 'ids' }, 'timer, list', 'timer, list'],
      [{ type: 'ids' }, '<b>', null],
      [{ type: 'flag' }, true, ''],
      [{ type: 'flag' }, false, null],
      [{ type: 'flag' }, 'false', null],
    ];
    const code = `require $argv[1];
      foreach ( json_decode( $argv[2], true ) as $case )
        $taken[] = BedsideWidgets\\clean_attribute( $case[0], $case[1] );
      echo json_encode( $taken );`;
    const { stdout, stderr } = spawnSync(
      'php',
      ['-r', code, '--', join(plugin, 'includes/data.php'), JSON.stringify(cases)],
      { encoding: 'utf8' },
    );
    assert.deepEqual(
      JSON.parse(stdout || `"${stderr}"`),
      cases.map(([, , taken]) => taken),
    );
  });
});
