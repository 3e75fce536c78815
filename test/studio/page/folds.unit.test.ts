/** What is unfolded in the editor's form stays with its entry, wherever the entry goes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movedTo, renumbered, wayTo, without } from '../../../src/studio/page/editor-folds.js';

const places = new Set([
  'title',
  'groups.0',
  'groups.1',
  'groups.1.items.10',
  'groups.12',
  'sources.1',
]);
const after = (numberOf: (index: number) => number | undefined) =>
  [...renumbered(places, ['groups'], numberOf)].sort();

describe('unfolded places', () => {
  const moves: [name: string, numberOf: (index: number) => number | undefined, left: string[]][] = [
    ['down by one', movedTo(0, 1), ['groups.0', 'groups.0.items.10', 'groups.1', 'groups.12']],
    ['up by one', movedTo(1, 0), ['groups.0', 'groups.0.items.10', 'groups.1', 'groups.12']],
    ['down by many', movedTo(1, 12), ['groups.0', 'groups.11', 'groups.12', 'groups.12.items.10']],
    ['up by many', movedTo(12, 0), ['groups.0', 'groups.1', 'groups.2', 'groups.2.items.10']],
    ['nowhere', movedTo(1, 1), ['groups.0', 'groups.1', 'groups.1.items.10', 'groups.12']],
    ['first taken out', without(0), ['groups.0', 'groups.0.items.10', 'groups.11']],
    ['second taken out', without(1), ['groups.0', 'groups.11']],
    [
      'one behind taken out',
      without(13),
      ['groups.0', 'groups.1', 'groups.1.items.10', 'groups.12'],
    ],
  ];
  for (const [name, numberOf, left] of moves)
    it(`of entries after one went: ${name}`, () =>
      assert.deepEqual(after(numberOf), [...left, 'sources.1', 'title'].sort()));

  it('of a list inside a list', () =>
    assert.deepEqual(
      [
        ...renumbered(
          new Set(['groups.1.items.10', 'groups.10.items.1']),
          ['groups', 1, 'items'],
          without(2),
        ),
      ],
      ['groups.1.items.9', 'groups.10.items.1'],
    ));

  it('lead to a field: each entry on the way', () =>
    assert.deepEqual(wayTo(['groups', 0, 'items', 2, 'text']), [
      'groups',
      'groups.0',
      'groups.0.items',
      'groups.0.items.2',
      'groups.0.items.2.text',
    ]));
});
