/** What is signed of a document with pictures: their files by name, wherever the document stands. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signedContent } from '../../src/model/signed-content.js';

const withPicture = (src: string, frame = 'a/b.png') =>
  signedContent({
    kind: 'exercises',
    picture: { src, srcDark: src, frames: [frame], alt: 'pictures/a.png' },
    video: { src: 'film.mp4', poster: src, captions: 'a/film.vtt' },
    title: 'Up/down',
  } as never);

describe('the signed content', () => {
  const signed = withPicture('pictures/sit tall.png');

  for (const address of [
    'sit tall.png',
    'pictures/sit%20tall.png',
    'https://hospital.example/health/pictures/sit%20tall.png',
    '../sit tall.png',
    'data:image/png;base64,AA/BB#sit%20tall.png',
  ])
    it(`is the same with the picture at ${address}`, () => {
      assert.equal(withPicture(address), signed);
    });

  for (const address of [
    'pictures/stand.png',
    'pictures/sit tall.svg',
    'data:image/png;base64,AA/sit tall.png',
    '50%.png',
  ])
    it(`is another one with the picture ${address}`, () => {
      assert.notEqual(withPicture(address), signed);
    });

  it('is another one with another frame, and keeps a picture that is in the document whole', () => {
    assert.notEqual(withPicture('pictures/sit tall.png', 'a/c.png'), signed);
    const inside = (data: string) => withPicture(`data:image/png;base64,${data}`);
    assert.notEqual(inside('AA/BB'), inside('CC/BB'));
  });

  it('keeps words that look like an address', () => {
    const said = (alt: string) => signedContent({ kind: 'help', alt } as never);
    assert.notEqual(said('Up/down'), said('Left/down'));
  });
});
