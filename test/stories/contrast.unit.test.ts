import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/styles/tokens.js';
import { brands } from '../../stories/stage/brands.js';
import { contrastRatio, parseRgb, tokenPairs, type Rgb } from '../../stories/stage/contrast.js';

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

describe('our own colours', () => {
  const { cssText } = tokens;
  const [, light] = /\.root \{([^}]*)\}/.exec(cssText)!;
  const [, dark] = /\[data-theme='dark'\] \{([^}]*)\}/.exec(cssText)!;
  const valuesIn = (rules: string) =>
    Object.fromEntries(
      [...rules.matchAll(/--_([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
    );
  const themes = { light: valuesIn(light!), dark: { ...valuesIn(light!), ...valuesIn(dark!) } };

  /** The plain value, which stands innermost, or that of the token it refers to. */
  const hexOf = (values: Record<string, string>, token: string): string => {
    const value = values[token]!;
    const [plain] = /#[0-9a-f]{3,6}\b/.exec(value) ?? [];
    if (plain) return plain.length === 4 ? plain.replace(/[0-9a-f]/g, '$&$&') : plain;
    return hexOf(values, /--_([\w-]+)/.exec(value)![1]!);
  };

  for (const [theme, values] of Object.entries(themes))
    for (const { front, back, least, use } of tokenPairs)
      it(`have ${least} of ${front} on ${back}, ${theme}: ${use}`, () => {
        const ratio = contrastRatio(ofHex(hexOf(values, front)), ofHex(hexOf(values, back)));
        assert.ok(ratio >= least, ratio.toFixed(2));
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
