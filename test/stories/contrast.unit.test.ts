import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brands } from '../../stories/stage/brands.js';
import { contrastRatio, parseRgb, type Rgb } from '../../stories/stage/contrast.js';

const ofHex = (hex: string): Rgb => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [red!, green!, blue!];
};

describe('contrast', () => {
  it('is 21 for black on white, and 1 for a colour on itself', () => {
    assert.equal(contrastRatio([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrastRatio([9, 90, 200], [9, 90, 200]), 1);
  });

  it('is the same either way round', () => {
    assert.equal(contrastRatio([1, 2, 3], [200, 100, 9]), contrastRatio([200, 100, 9], [1, 2, 3]));
  });

  it('agrees with the ratio that was measured of ink on paper', () => {
    assert.equal(contrastRatio(ofHex('#1c2b30'), ofHex('#fffdf8')).toFixed(1), '14.4');
  });

  it('reads colours as browsers compute them', () => {
    assert.deepEqual(parseRgb('rgb(1, 2, 3)'), [1, 2, 3]);
    assert.deepEqual(parseRgb('color(srgb 1 0 0.2)'), [255, 0, 51]);
    assert.equal(parseRgb('transparent'), undefined);
  });
});

describe('brands', () => {
  for (const [name, brand] of Object.entries(brands)) {
    if (name === 'none') continue;
    const tokens: Record<string, string> = brand.tokens;
    const onSurface = (token: string) =>
      contrastRatio(ofHex(tokens[token]!), ofHex(tokens['--bedside-surface']!));
    const isFaulty = 'fault' in brand;
    it(`${isFaulty ? 'that say they fail do fail' : 'keep their contrast'}: ${name}`, () => {
      for (const token of ['--bedside-accent', '--bedside-ink'])
        assert.equal(onSurface(token) >= 4.5, !isFaulty, token);
    });
  }

  it('are at least three, and one of them fails', () => {
    const own = Object.values(brands).filter(({ tokens }) => Object.keys(tokens).length > 0);
    assert.ok(own.length >= 3);
    assert.equal(own.filter((brand) => 'fault' in brand).length, 1);
  });
});
