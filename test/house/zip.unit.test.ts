/** The zip for self-hosting: any tool can read it, and its bytes depend on the files alone. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { zipOf } from '../../.scripts/zip.mjs';

const files: Record<string, string> = {
  'bedside.js': 'x'.repeat(5000),
  'lang/ml.js': 'words',
  'empty.css': '',
};
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'bedside-zip-'));
  mkdirSync(join(folder, 'lang'));
  for (const name of Object.keys(files)) writeFileSync(join(folder, name), files[name]!);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a zip by its directory, as an unpacker does. */
const read = (zip: Buffer): Record<string, string> => {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const found: Record<string, string> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    assert.equal(zip.toString('latin1', at, at + 4), 'PK\x01\x02');
    const [size, nameSize, local] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    assert.equal(zip.toString('latin1', local, local + 4), 'PK\x03\x04');
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = inflateRawSync(zip.subarray(begin, begin + size));
    assert.equal(zip.readUInt32LE(at + 16), crc32(data), name);
    assert.equal(zip.readUInt32LE(at + 24), data.length, name);
    found[name] = data.toString();
    at += 46 + nameSize;
  }
  assert.equal(at, end, 'the directory ends where it says');
  return found;
};

describe('zipOf', () => {
  it('holds each file under the version', () => {
    const zip = zipOf(folder, Object.keys(files), '1.2.3');
    assert.deepEqual(
      read(zip),
      Object.fromEntries(Object.keys(files).map((name) => [`1.2.3/${name}`, files[name]])),
    );
  });

  it('has the same bytes on another day, and in another order', () => {
    const first = zipOf(folder, Object.keys(files), '1.2.3');
    utimesSync(join(folder, 'bedside.js'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    assert.deepEqual(zipOf(folder, Object.keys(files).reverse(), '1.2.3'), first);
  });
});
