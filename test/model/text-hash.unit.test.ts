import assert from 'node:assert/strict';
import { it } from 'node:test';
import { textHash } from '../../src/model/text-hash.js';

it('tells texts apart by a whole number of 32 bits, and one text always by the same', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'diabetes-foot-care', 'കാൽ', 'കാല്', '👣'];
  const numbers = texts.map(textHash);
  assert.equal(new Set(numbers).size, texts.length);
  assert.deepEqual(texts.map(textHash), numbers);
  for (const number of numbers)
    assert.ok(Number.isInteger(number) && number >= 0 && number < 2 ** 32, `${number}`);
  // FNV-1a's own value for "a".
  assert.equal(textHash('a'), 0xe40c292c);
});
