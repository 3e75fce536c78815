import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from '../../.scripts/picture-blocks.mjs';

/** White, with a black box. */
const picture = (box: { x: number; y: number; size: number }, width = 64): Buffer => {
  const png = new PNG({ width, height: 48 });
  png.data.fill(255);
  for (let y = box.y; y < box.y + box.size; y++)
    for (let x = box.x; x < box.x + box.size; x++)
      png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
};

const plain = picture({ x: 8, y: 8, size: 16 });

describe('picture blocks', () => {
  it('are alike in the same picture', () => {
    assert.deepEqual(compare(plain, plain), {});
  });

  it('do not mind a pixel', () => {
    const dotted = PNG.sync.read(plain);
    dotted.data.fill(0, 4 * 50, 4 * 50 + 3);
    assert.deepEqual(compare(plain, PNG.sync.write(dotted)), {});
  });

  it('tell a box that moved by 8 pixels, and where', () => {
    const { change, diff } = compare(plain, picture({ x: 16, y: 8, size: 16 }));
    assert.match(change!, /^4 blocks of 8 x 8 pixels changed, the first at 8,8$/);
    assert.ok(diff && diff.length > 0);
  });

  it('tell another size', () => {
    assert.equal(
      compare(plain, picture({ x: 8, y: 8, size: 16 }, 72)).change,
      '64 x 48 became 72 x 48',
    );
  });
});
