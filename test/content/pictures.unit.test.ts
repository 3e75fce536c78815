/** The drawings of foot care: each that a document names is there, by day and by night, and is a picture alone. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../.scripts/root.mjs';
import { byNight } from '../../.scripts/night-colours.mjs';
import { picturesIn, seenFrom, writePictures } from '../../.scripts/topic-pictures.mjs';
import { some } from '../some.js';
import { eachFootCareDocument, footCare } from './document-text.js';

const from = join(root, 'src/content/diabetes-foot-care/pictures');
const to = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(to, { recursive: true }));
writePictures(from, to, eachFootCareDocument);

const drawings = readdirSync(from);
const written = readdirSync(to);
const read = (name: string) => readFileSync(join(to, name), 'utf8');

describe('the drawings of foot care', () => {
  it('are those that the documents name, and no other', () => {
    const named = new Set(eachFootCareDocument.flatMap(picturesIn));
    assert.deepEqual(written, [...named].sort());
    assert.ok(drawings.length > 10);
  });

  it('are in the colours of the widgets, by day and by night', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8');
    for (const colour of some(byNight.flat())) assert.ok(tokens.includes(colour), colour);
    const day = byNight.map(([light]) => light!);
    for (const name of written) {
      const isNight = name.endsWith('-dark.svg');
      const others = isNight ? day : byNight.map(([, dark]) => dark!);
      for (const colour of others) assert.ok(!read(name).includes(colour), `${name}: ${colour}`);
    }
  });

  it('run nothing, fetch nothing, and have the size that the documents say', () => {
    for (const name of some(written)) {
      assert.match(
        read(name),
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 320 200"/,
      );
      const elements = [...read(name).matchAll(/<(\w+)/g)].map(([, tag]) => tag);
      assert.deepEqual([...new Set(elements)].sort(), ['path', 'svg'], name);
      assert.doesNotMatch(read(name), /\b(on\w+|href|style|class|id)=|url\(/, name);
      assert.ok(read(name).length < 4000, `${name}: ${read(name).length} bytes`);
    }
  });

  it('say what is to be seen, and stand for a drawing in each step', () => {
    for (const { steps, afterPicture } of some(footCare.exercises.programs)) {
      for (const { id, picture, pose } of steps) {
        assert.ok(picture!.alt.length > 20, id);
        assert.deepEqual([picture!.width, picture!.height, pose], [320, 200, undefined], id);
      }
      assert.ok(afterPicture!.alt.length > 20);
    }
  });

  it('are named from the folder of a language too', () => {
    const { picture } = seenFrom(footCare.exercises, '../').programs[0]!.steps[0]!;
    assert.deepEqual(
      [picture!.src, picture!.srcDark, picture!.frames],
      ['../mirror.svg', '../mirror-dark.svg', ['../mirror.svg', '../between-toes.svg']],
    );
  });

  it('that nobody names are no part of it', () => {
    assert.throws(() => writePictures(from, to, []), /No document names apart\.svg/);
  });
});
