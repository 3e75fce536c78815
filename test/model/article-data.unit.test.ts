/** What search engines read about an article. It has a reviewer only if somebody reviewed it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleData, type ArticleDataOptions } from '../../src/model/article-data.js';
import type { ArticleDocument } from '../../src/model/article-document.js';

const draft: ArticleDocument = {
  kind: 'article',
  id: 'leg',
  lang: 'ml',
  version: '1',
  title: 'Legs',
  review: { status: 'draft' },
  sources: [
    { id: 's1', title: 'One', url: 'https://example.org/1' },
    { id: 's2', title: 'Two' },
  ],
  summary: 'About legs.',
  sections: [{ id: 'one', heading: 'One', blocks: [{ type: 'paragraph', text: 'Text.' }] }],
};

const options: ArticleDataOptions = {
  url: 'https://hospital.example/legs',
  title: 'Your legs',
  summary: 'Short.',
};

const data = (
  changes: Partial<ArticleDocument> = {},
  more: Partial<ArticleDataOptions> = {},
): Record<string, unknown> => articleData({ ...draft, ...changes }, { ...options, ...more });

const person = (name: string) => ({ '@type': 'Person', name });

describe('an article as schema.org data', () => {
  it("is a MedicalWebPage for patients, with the page's address, title and summary", () => {
    const made = data();
    assert.equal(made['@context'], 'https://schema.org');
    assert.equal(made['@type'], 'MedicalWebPage');
    assert.equal(made['url'], options.url);
    assert.equal(made['name'], 'Your legs');
    assert.equal(made['description'], 'Short.');
    assert.equal(made['inLanguage'], 'ml');
    assert.deepEqual(made['about'], { '@type': 'Thing', name: 'Your legs' });
    assert.deepEqual(made['audience'], { '@type': 'MedicalAudience', audienceType: 'Patient' });
  });

  it('names the sources, with an address where there is one', () => {
    assert.deepEqual(data()['citation'], [
      { '@type': 'CreativeWork', name: 'One', url: 'https://example.org/1' },
      { '@type': 'CreativeWork', name: 'Two' },
    ]);
  });

  it('is whole as JSON: no field of nothing', () => {
    const made = data({ byline: { name: 'A' } });
    assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
  });

  describe('review', () => {
    type Row = [
      what: string,
      review: ArticleDocument['review'],
      signOff: ArticleDataOptions['signOff'],
      by: unknown,
      on: unknown,
    ];
    const full = { by: 'Dr X', on: '2026-11-22', due: '2027-11-22' };
    const rows: Row[] = [
      ['a draft', { status: 'draft' }, undefined, undefined, undefined],
      ['a draft with a name', { status: 'draft', ...full }, undefined, undefined, undefined],
      ['an approved one', { status: 'approved', ...full }, undefined, person('Dr X'), full.on],
      [
        'approved without a date',
        { status: 'approved', by: 'Dr X' },
        undefined,
        person('Dr X'),
        undefined,
      ],
      ['approved by nobody', { status: 'approved' }, undefined, undefined, undefined],
      [
        'approved by nobody on a date',
        { status: 'approved', on: '2026-11-22' },
        undefined,
        undefined,
        undefined,
      ],
      [
        "a draft with the hospital's sign-off",
        { status: 'draft', ...full },
        { by: 'Dr Y', on: '2026-12-01' },
        person('Dr Y'),
        '2026-12-01',
      ],
      [
        "an approved one with the hospital's sign-off without a date",
        { status: 'approved', ...full },
        { by: 'Dr Y' },
        person('Dr Y'),
        undefined,
      ],
    ];
    for (const [what, review, signOff, by, on] of rows)
      it(`of ${what}`, () => {
        const made = data({ review }, { signOff });
        assert.deepEqual(made['reviewedBy'], by);
        assert.equal(made['lastReviewed'], on);
        assert.equal('reviewedBy' in made, by !== undefined);
        assert.equal('lastReviewed' in made, on !== undefined);
      });
  });

  describe('author', () => {
    it('is left out without a byline', () => {
      assert.equal('author' in data(), false);
      assert.equal('author' in data({ basedOn: 'C' }, { signOff: { by: 'Dr Y' } }), false);
    });

    it('is the byline, as far as it goes', () => {
      assert.deepEqual(data({ byline: { name: 'A' } })['author'], person('A'));
      assert.deepEqual(
        data({ byline: { name: 'A', role: 'Nurse', organisation: 'B' } })['author'],
        {
          ...person('A'),
          jobTitle: 'Nurse',
          affiliation: { '@type': 'Organization', name: 'B' },
        },
      );
    });

    it('is another thing than what the article is based on', () => {
      const made = data({ basedOn: 'An article by C' });
      assert.deepEqual(made['isBasedOn'], { '@type': 'CreativeWork', name: 'An article by C' });
      assert.equal('isBasedOn' in data(), false);
    });
  });
});
