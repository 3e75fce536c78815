// A zip file of a folder whose bytes depend on its files alone: no times, no owners, names in order. So a
// hospital that builds the same version gets the same hash.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const day = 0x21;
/** Version 2.0 of the format, names in UTF-8, deflated. */
const common = (data, packed) => {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x800, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc32(data), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(data.length, 18);
  return head;
};

const signature = (text) => Buffer.from(`PK${text}`, 'latin1');

/**
 * @param {string} folder
 * @param {string[]} files paths in it, with `/`
 * @param {string} prefix a folder in the zip that holds them all
 * @returns {Buffer}
 */
export const zipOf = (folder, files, prefix) => {
  const entries = [];
  const directory = [];
  let offset = 0;
  for (const file of [...files].sort()) {
    const data = readFileSync(join(folder, file));
    const packed = deflateRawSync(data, { level: 9 });
    const name = Buffer.from(`${prefix}/${file}`);
    const head = common(data, packed);
    head.writeUInt16LE(name.length, 22);
    entries.push(signature('\x03\x04'), head, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(signature('\x01\x02'), Buffer.from([20, 0]), head, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, list, signature('\x05\x06'), end]);
};
