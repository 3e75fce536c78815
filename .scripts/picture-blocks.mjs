// Compares two pictures block by block, so that one pixel of a rounded edge is no news and a moved
// word is.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export const blockSize = 8;

/** So many differing pixels in one block are a change. */
const pixelsOfAChange = 6;

/**
 * @param {Buffer} accepted PNG
 * @param {Buffer} taken PNG
 * @returns {{ change?: string, diff?: Buffer }} nothing when they are alike
 */
export const compare = (accepted, taken) => {
  const [before, after] = [PNG.sync.read(accepted), PNG.sync.read(taken)];
  const { width, height } = after;
  if (before.width !== width || before.height !== height) {
    return { change: `${before.width} x ${before.height} became ${width} x ${height}` };
  }
  const diff = new PNG({ width, height });
  // Only differing pixels are drawn, so that blocks can be counted from it.
  const changed = pixelmatch(before.data, after.data, diff.data, width, height, {
    threshold: 0.1,
    diffMask: true,
  });
  if (changed === 0) return {};
  const blocks = new Map();
  for (let at = 3; at < diff.data.length; at += 4) {
    if (diff.data[at] === 0) continue;
    const pixel = (at - 3) / 4;
    const [column, row] = [
      Math.floor((pixel % width) / blockSize),
      Math.floor(pixel / width / blockSize),
    ];
    const key = `${column * blockSize},${row * blockSize}`;
    blocks.set(key, (blocks.get(key) ?? 0) + 1);
  }
  const found = [...blocks].filter(([, pixels]) => pixels >= pixelsOfAChange);
  if (found.length === 0) return {};
  const [first] = found[0];
  return {
    change: `${found.length} blocks of ${blockSize} x ${blockSize} pixels changed, the first at ${first}`,
    diff: PNG.sync.write(diff),
  };
};
