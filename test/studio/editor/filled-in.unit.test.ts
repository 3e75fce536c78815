/** What the preview shows of a document that is not written to its end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks } from '../../../src/model/check-document.js';
import { documentKinds } from '../../../src/model/widgets.js';
import type { DraftDocument } from '../../../src/studio/editor/draft.js';
import { emptyDocument } from '../../../src/studio/editor/fields.js';
import { filledIn } from '../../../src/studio/editor/filled-in.js';
import { addressesIn } from '../../../src/studio/editor/pictures.js';
import { gapsIn } from '../../../src/studio/editor/problems.js';
import { changed, removed, smallDocuments } from '../../model/small-documents.js';

const of = (document: unknown) => filledIn(document as DraftDocument);

describe('a document that is filled in', () => {
  for (const kind of documentKinds) {
    it(`is taken by a widget from the begin: ${kind}`, () => {
      const empty = emptyDocument(kind);
      assert.ok(gapsIn(empty).length > 0);
      assert.equal(checks[kind](of(empty)), undefined);
    });

    it(`is the same one where there is no gap: ${kind}`, () => {
      assert.equal(of(smallDocuments[kind]), smallDocuments[kind]);
    });
  }

  it('has the names of its fields in brackets, and what is written as it is', () => {
    const document = changed(smallDocuments.exercises, 'programs[0].steps[0].title', '');
    assert.deepEqual(of(changed(document, 'title', removed)), {
      ...(changed(document, 'programs[0].steps[0].title', '[Title]') as object),
      title: '[Title]',
    });
  });

  it('keeps what is wrong, and has no address of a picture or a film', () => {
    const picture = { src: '', alt: '', width: 1, height: 1 };
    const document = changed(smallDocuments.exercises, 'programs[0].steps[0]', {
      ...smallDocuments.exercises.programs[0]!.steps[0]!,
      picture,
      video: { src: '', poster: '', alt: 3 },
    });
    const filled = of(document) as unknown as typeof smallDocuments.exercises;
    const [step] = filled.programs[0]!.steps;
    assert.deepEqual(step!.video, { src: '#', poster: 'data:image/svg+xml,', alt: 3 });
    assert.equal(step!.picture!.src, 'data:image/svg+xml,');
    assert.deepEqual(
      addressesIn(step).filter((address) => !/^(?:#$|data:image\/)/.test(address)),
      [],
    );
  });
});
