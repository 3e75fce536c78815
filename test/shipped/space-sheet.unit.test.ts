/** The space that bedside.css keeps free is what was measured, for each way to write a widget. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { firstTopic } from '../../src/model/topic.js';
import { nameOf, tags, type Tag } from '../../src/model/widgets.js';
import { some } from '../some.js';
import { spaceSheet, type Heights, type MeasuredHeights } from '../../src/shipped/space-sheet.js';

const measured = JSON.parse(
  readFileSync(join(root, 'src/shipped/space-heights.json'), 'utf8'),
) as MeasuredHeights;
const topics = Object.keys(measured.columns);

interface Rule {
  selector: string;
  /** In em, in a block of so many em. */
  height: (inlineSize: number) => number;
}

/** The rule that keeps a widget's space, and its `calc()` as a browser reckons it. */
const ruleOf = (
  whole: string,
  tag: Tag,
  topic = firstTopic,
  screen: keyof MeasuredHeights = 'columns',
): Rule => {
  const sheet = whole.split('@media (max-width: 21.99em) {')[screen === 'columns' ? 0 : 1]!;
  const rules = [
    ...sheet.matchAll(/^ {2}(bedside-[^{}]*)::before \{\n {4}padding-top: calc\((.*)\);/gm),
  ];
  const of = topic === firstTopic ? '' : `:where([topic=${topic}], [data-topic=${topic}])`;
  const start = `${tag}${of}:where(:not(`;
  const own = rules.filter(([, selector]) => selector!.startsWith(start));
  assert.equal(own.length, 1, `${tag} ${topic}`);
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
  for (const screen of ['columns', 'phones'] as const)
    for (const topic of topics)
      for (const tag of some(tags.filter((one) => measured[screen][topic]![one])))
        it(`is what was measured at every inline size: ${tag}, ${topic}, ${screen}`, () => {
          const { height } = ruleOf(spaceSheet(measured), tag, topic, screen);
          for (const [inlineSize, high] of measured[screen][topic]![tag]!)
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
      spaceSheet({
        columns: { [firstTopic]: { ...measured.columns[firstTopic], 'bedside-seek-help': points } },
        phones: {},
      }),
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

  it('are for the first topic where a widget names none, and begin with it', () => {
    assert.equal(topics[0], firstTopic);
    assert.ok(topics.length > 1);
  });

  it('keep nothing for a document of the page, whose height nobody knows', () => {
    for (const topic of topics)
      for (const tag of tags) {
        const { selector } = ruleOf(sheet, tag, topic);
        for (const own of ['[src]', '[data-src]'])
          assert.ok(
            selector.split(`[data-bedside=${nameOf(tag)}]`)[1]!.includes(own),
            `${tag} ${topic} ${own}`,
          );
      }
  });

  it('keep nothing of the first topic for another one, built in or not', () => {
    for (const tag of tags)
      for (const name of ['topic', 'data-topic'])
        assert.ok(
          ruleOf(sheet, tag).selector.includes(`[${name}]:not([${name}=${firstTopic}])`),
          `${tag} ${name}`,
        );
  });

  it('hold on the screen only, and are written in ASCII', () => {
    const [comment, rules] = sheet.split('@media screen {');
    assert.match(comment!, /^\/\*[^{]*\{ padding-top: 20em \} \*\/\n$/);
    assert.match(rules!, /\n\}\n\n@keyframes bedside-no-script \{/);
    assert.match(sheet, /^[\n\x20-\x7e]+$/);
  });
});
