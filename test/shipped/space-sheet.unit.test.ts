/** The space that bedside.css keeps free is what was measured, for each way to write a widget. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { nameOf, tags, type Tag } from '../../src/model/widgets.js';
import { spaceSheet, type Heights } from '../../src/shipped/space-sheet.js';

const measured = JSON.parse(
  readFileSync(join(root, 'src/shipped/space-heights.json'), 'utf8'),
) as Record<Tag, Heights>;

interface Rule {
  selector: string;
  /** In em, in a block of so many em. */
  height: (inlineSize: number) => number;
}

/** The rule that keeps a widget's space, and its `calc()` as a browser reckons it. */
const ruleOf = (sheet: string, tag: Tag): Rule => {
  const rules = [
    ...sheet.matchAll(/^ {2}(:is\([^{]*)::before \{\n {4}padding-top: calc\((.*)\);/gm),
  ];
  const own = rules.filter(([, selector]) => selector!.startsWith(`:is(${tag},`));
  assert.equal(own.length, 1, tag);
  const [, selector, sum] = own[0]!;
  const [first, ...stretches] = sum!.split(/ (?=[+-] clamp)/);
  return {
    selector: selector!,
    height: (inlineSize) =>
      stretches.reduce(
        (total, stretch) => {
          const [, sign, from, slope, most] =
            /^([+-]) clamp\(0em, \(([\d.]+)em - 100%\) \* ([\d.]+), ([\d.]+)em\)$/.exec(stretch)!;
          const part = Math.min(Number(most), (Number(from) - inlineSize) * Number(slope));
          return total + (sign === '+' ? 1 : -1) * Math.max(0, part);
        },
        Number(/^([\d.]+)em$/.exec(first!)![1]),
      ),
  };
};

const isAbout = (actual: number, expected: number, what: string) =>
  // Numbers are written with 3 decimals.
  assert.ok(Math.abs(actual - expected) < 0.1, `${what}: ${actual}em for ${expected}em`);

describe('the height that is kept free', () => {
  for (const tag of tags)
    it(`is what was measured at every inline size: ${tag}`, () => {
      const { height } = ruleOf(spaceSheet(measured), tag);
      for (const [inlineSize, high] of measured[tag])
        isAbout(height(inlineSize), high, `${inlineSize}em`);
    });

  it('falls and rises in straight lines, and stays the same outside of what was measured', () => {
    const points: Heights = [
      [20, 60],
      [30, 40],
      [31, 50],
      [50, 50],
    ];
    const { height } = ruleOf(
      spaceSheet({ ...measured, 'bedside-seek-help': points }),
      'bedside-seek-help',
    );
    const expected: [inlineSize: number, height: number][] = [
      ...([
        [0, 60],
        [20, 60],
        [25, 50],
        [30, 40],
        [30.5, 45],
        [31, 50],
      ] as [number, number][]),
      ...([
        [40, 50],
        [50, 50],
        [90, 50],
      ] as [number, number][]),
    ];
    for (const [inlineSize, high] of expected) isAbout(height(inlineSize), high, `${inlineSize}em`);
  });
});

describe('the rules', () => {
  const sheet = spaceSheet(measured);

  it('know each widget as a tag and as a div', () => {
    for (const tag of tags)
      assert.ok(
        ruleOf(sheet, tag).selector.startsWith(`:is(${tag}, [data-bedside=${nameOf(tag)}]):not(`),
        tag,
      );
  });

  it('keep nothing for a document of the page, whose height nobody knows', () => {
    for (const tag of tags)
      for (const own of ['[src]', '[data-src]'])
        assert.ok(ruleOf(sheet, tag).selector.split(':not(')[1]!.includes(own), `${tag} ${own}`);
  });

  it('hold on the screen only, and are written in ASCII', () => {
    const [comment, rules] = sheet.split('@media screen {');
    assert.match(comment!, /^\/\*[^{]*\{ padding-top: 20em \} \*\/\n$/);
    assert.match(rules!, /\n\}\n\n@keyframes bedside-no-script \{/);
    assert.match(sheet, /^[\n\x20-\x7e]+$/);
  });
});
