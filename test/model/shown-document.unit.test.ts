/** What of a document is in the bundles that patients load. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import article from '../../src/content/night-leg-numbness/en/article.js';
import checklist from '../../src/content/night-leg-numbness/en/checklist.js';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import help from '../../src/content/night-leg-numbness/en/help.js';
import { rankedSources } from '../../src/model/article-sources.js';
import { checks } from '../../src/model/check-document.js';
import { articleFigure } from '../../src/model/article-figure.js';
import { shownDocument, shownHead } from '../../src/model/shown-document.js';
import { some } from '../some.js';

const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, entry]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(entry),
      ]);

describe('a document in a bundle', () => {
  for (const document of [article, exercises, checklist, help] as const) {
    const shown = shownDocument(document) as Record<string, unknown>;

    it(`${document.kind}: has nothing of what only a clinician weighs before signing`, () => {
      assert.ok(keysIn(document).includes('judgements'), 'there is something to leave out');
      const keys = keysIn(shown);
      assert.ok(!keys.includes('judgements'));
      assert.ok(!keys.includes('note'));
      assert.deepEqual(shown['review'], { status: document.review.status });
    });

    it(`${document.kind}: keeps every other key`, () => {
      const rest = (value: unknown) => [
        ...new Set(
          keysIn(value).filter(
            (key) => !['judgements', 'note', 'sources', 'id', 'title', 'url'].includes(key),
          ),
        ),
      ];
      assert.deepEqual(rest(shown), rest(document));
    });
  }

  it("keeps an article's list of sources, which it shows, and no other", () => {
    const shown = shownDocument(article) as typeof article;
    const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title);
    assert.deepEqual(titles(shown.sources).sort(), titles(article.sources).sort());
    // No source has a note there, so those that come first in this order are shown first.
    const first = rankedSources(article).shown;
    assert.deepEqual(titles(shown.sources).slice(0, first.length), titles(first));
    assert.deepEqual(titles(rankedSources(shown).shown), titles(first));
    assert.equal(keysIn(shown).filter((key) => key === 'sources').length, 1);
    for (const document of [exercises, checklist, help])
      assert.ok(!keysIn(shownDocument(document)).includes('sources'));
  });

  it('leaves the note of a source out of that list', () => {
    const sources = [{ id: 'a', title: 'A', url: 'https://a.example', note: 'A copy.' }];
    const shown = shownDocument({ ...article, sources }) as typeof article;
    assert.deepEqual(shown.sources, [{ id: 'a', title: 'A', url: 'https://a.example' }]);
  });

  it('is still an article that the widget takes', () => {
    assert.equal(checks.article(shownDocument(article)), undefined);
  });

  it('has the head of an article for its card: all but sections and sources, with its drawing', () => {
    const shown = shownDocument(article);
    const { sections, sources, figure, ...rest } = shownHead<'article'>(shown);
    assert.deepEqual([sections, sources], [[], []]);
    assert.equal(figure, articleFigure(shown));
    assert.ok(figure);
    assert.deepEqual({ ...rest, sections: shown.sections, sources: shown.sources }, shown);
  });

  it('has the head of a checklist: all that a tick can show before the result', () => {
    const shown = shownDocument(checklist);
    const head = shownHead<'checklist'>(shown);
    assert.deepEqual(head.questionsToAsk, []);
    for (const [i, group] of some(shown.groups).entries())
      for (const [j, item] of some(group.items).entries()) {
        const { advice, ...others } = head.groups[i]!.items[j]!;
        const isAtOnce = group.redFlags || item.help === 'emergency';
        assert.equal(advice, isAtOnce ? item.advice : undefined, item.id);
        assert.deepEqual({ ...others, advice: item.advice }, item);
      }
  });

  it('is of a type without them, so that no view can draw them', () => {
    const [question] = shownDocument(exercises).safetyCheck;
    // @ts-expect-error -- a shown question has no sources.
    assert.equal(question!.sources, undefined);
    // @ts-expect-error -- nor has a shown checklist.
    assert.equal(shownDocument(checklist).sources, undefined);
    // @ts-expect-error -- nor a review its judgements.
    assert.equal(shownDocument(help).review.judgements, undefined);
    assert.ok(shownDocument(article).sources.length > 0);
  });
});
