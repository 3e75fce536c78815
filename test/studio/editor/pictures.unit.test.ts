/** Addresses of pictures and films in a document, and what a file says of a picture. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  addressesIn,
  addressOf,
  fileNameAt,
  isRelative,
  ownPictures,
  sizeOfSvg,
  withAddresses,
} from '../../../src/studio/editor/pictures.js';

const hospital = new URL('../../documents/hospital/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, hospital), 'utf8');

describe('the addresses of a document', () => {
  const knee = JSON.parse(read('knee-exercises.json')) as object;

  it('are those of pictures, frames, films, posters and captions, each once', () => {
    assert.deepEqual(addressesIn(knee), [
      'pictures/sit.svg',
      'pictures/sit-dark.svg',
      'pictures/straight.svg',
      'pictures/straight-half.svg',
      'straighten.mp4',
      'straighten.vtt',
      'pictures/heel.svg',
      'pictures/stand.svg',
    ]);
  });

  it('are none of sources, of words and of what is not written yet', () => {
    const document = {
      sources: [{ url: 'https://example.org/a.svg' }],
      text: 'pictures/a.svg',
      picture: { src: ' ', alt: 'A', frames: [3, null] },
      video: null,
    };
    assert.deepEqual(addressesIn(document), []);
  });

  it('are changed in a copy that is the same otherwise', () => {
    const before = JSON.stringify(knee);
    const copy = withAddresses(knee, (address) => `/x/${address}`);
    assert.deepEqual(
      addressesIn(copy),
      addressesIn(knee).map((address) => `/x/${address}`),
    );
    assert.deepEqual(
      withAddresses(copy, (address) => address.slice(3)),
      knee,
    );
    assert.equal(JSON.stringify(knee), before);
  });
});

describe('our own pictures', () => {
  it('are found beside the editor by their addresses in a copy, and by no others', () => {
    const ours = ownPictures([
      { id: 'feet', pictures: ['toes.svg', 'toes-dark.svg'] },
      { id: 'legs', pictures: [] },
    ]);
    assert.deepEqual(
      [...ours],
      [
        ['feet/toes.svg', '../topics/feet/toes.svg'],
        ['feet/toes-dark.svg', '../topics/feet/toes-dark.svg'],
      ],
    );
  });
});

describe('an address', () => {
  const rows: [address: string, isFromDocument: boolean, name: string][] = [
    ['pictures/sit.svg', true, 'sit.svg'],
    ['../a/sit%20tall.png?v=2#top', true, 'sit tall.png'],
    ['sit.svg', true, 'sit.svg'],
    ['50%.png', true, '50%.png'],
    ['/health/sit.svg', false, 'sit.svg'],
    ['//other.example/sit.svg', false, 'sit.svg'],
    ['https://other.example/a/sit.svg', false, 'sit.svg'],
    ['data:image/gif;base64,AA', false, 'gif;base64,AA'],
  ];
  for (const [address, isFromDocument, name] of rows)
    it(`${address}: ${name}${isFromDocument ? ', from the document on' : ''}`, () => {
      assert.deepEqual([isRelative(address), fileNameAt(address)], [isFromDocument, name]);
    });

  for (const name of ['sit.svg', 'Sit tall #2.png', '50% up?.jpg', 'm\u00fcde.png', '\u0d15.webp'])
    it(`of the file ${name} leads back to its name`, () => {
      assert.equal(fileNameAt(addressOf(name)), name);
      assert.match(addressOf(name), /^pictures\/[^\s?#]+$/);
    });
});

describe('the size of a drawing', () => {
  const rows: [what: string, text: string, size: [number, number] | undefined][] = [
    ['in pixels', '<svg width="320" height="200px"/>', [320, 200]],
    ['by its box', "<svg viewBox='0 0 64.2,36'><path/></svg>", [65, 36]],
    ['in per cent, and by its box', '<svg width="100%" height="100%" viewBox="0 0 3 2"/>', [3, 2]],
    ['after a comment', '<?xml version="1.0"?><!-- a --><svg height="2" width="3">', [3, 2]],
    ['not said', '<svg>', undefined],
    ['of a line that is no stroke', '<svg stroke-width="3" height="2">', undefined],
    ['no drawing', 'width="3" height="2"', undefined],
  ];
  for (const [what, text, size] of rows)
    it(what, () => {
      const found = sizeOfSvg(text);
      assert.deepEqual(found && [found.width, found.height], size);
    });

  it('of the drawings of a hospital', () => {
    assert.deepEqual(sizeOfSvg(read('pictures/sit.svg')), { width: 320, height: 200 });
  });
});
