/** What the editor says of a document while somebody writes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checks, longestDocument, type DocumentKind } from '../../../src/model/check-document.js';
import { documentWarnings } from '../../../src/model/document-warnings.js';
import { documentKinds } from '../../../src/model/widgets.js';
import { ruleProblems } from '../../../src/studio/editor/clinical-rules.js';
import type { DraftDocument } from '../../../src/studio/editor/draft.js';
import { fieldAt, newValue } from '../../../src/studio/editor/fields.js';
import { isWithin, parsedPath, pathKey } from '../../../src/studio/editor/paths.js';
import { hasErrors, problemsOf, type Problem } from '../../../src/studio/editor/problems.js';
import { some } from '../../some.js';
import { eachDocument, eachFootCareDocument } from '../../content/document-text.js';
import { contradictoryDocuments, misshapenDocuments } from '../../model/bad-documents.js';
import { goodChanges } from '../../model/good-documents.js';
import { changed, removed, smallDocuments } from '../../model/small-documents.js';

const draft = (document: unknown) => document as DraftDocument;
const errorsOf = (document: unknown) =>
  problemsOf(draft(document)).filter(({ severity }) => severity === 'error');
const shown = (value: unknown) => (value === removed ? 'missing' : JSON.stringify(value));
const places = (problems: readonly Problem[]) => problems.map(({ path }) => pathKey(path));

describe('the editor and the widgets agree', () => {
  // A file of another kind does not open as this one.
  const ofItsKind = misshapenDocuments.filter(({ path }) => path !== 'kind');
  for (const { kind, path, value, problem } of ofItsKind)
    it(`on ${kind}, ${path} ${shown(value)}: an error there`, () => {
      const errors = errorsOf(changed(smallDocuments[kind], path, value));
      const at = parsedPath(problem.slice(0, problem.indexOf(':')));
      const found = errors.find((error) => pathKey(error.path) === pathKey(at));
      assert.ok(found, places(errors).join('; '));
      assert.equal(found.check, 'form');
      assert.notEqual(found.allowed, '');
      assert.match(found.message, /^[A-Z].*\.$/);
    });

  for (const { kind, path, value, problem } of contradictoryDocuments)
    it(`on ${kind}, ${path} ${shown(value)}: an error of a rule there`, () => {
      const errors = errorsOf(changed(smallDocuments[kind], path, value));
      const at = parsedPath(problem.slice(0, problem.indexOf(':')));
      const found = errors.find((error) => pathKey(error.path) === pathKey(at));
      assert.ok(found, places(errors).join('; '));
      assert.equal(found.check, 'rule');
      assert.notEqual(found.message, 'This does not go with the rest of the document.');
      assert.doesNotMatch(found.allowed, /\$1/);
    });

  for (const [kind, what, path, value] of goodChanges)
    it(`on ${kind} with ${what}: no error`, () => {
      assert.deepEqual(errorsOf(changed(smallDocuments[kind], path, value)), []);
    });

  for (const kind of documentKinds)
    it(`on the small ${kind}: no error`, () => {
      assert.equal(checks[kind](smallDocuments[kind]), undefined);
      assert.equal(hasErrors(problemsOf(draft(smallDocuments[kind]))), false);
    });
});

describe('our own documents', () => {
  for (const document of [...eachDocument, ...eachFootCareDocument])
    it(`${document.kind} of ${document.id}: only that statements have no source, and nobody has signed`, () => {
      const others = problemsOf(draft(document)).filter(({ check }) => check !== 'source');
      assert.equal(document.review.status, 'draft');
      assert.deepEqual(places(others), ['review.due']);
    });
});

describe("what a page's console says of a document", () => {
  const list = JSON.parse(
    readFileSync(
      new URL('../../documents/hospital/knee-class-article.json', import.meta.url),
      'utf8',
    ),
  ) as object;
  const long = `${'Go '.repeat(20)}home.`;
  const documents: [what: string, document: unknown][] = [
    ...documentKinds.map((kind): [string, unknown] => [`small ${kind}`, smallDocuments[kind]]),
    ['article of a hospital', list],
    ['article with a long sentence', changed(list, 'sections[0].heading', long)],
    ['article that nobody has to read again', changed(list, 'review.due', removed)],
    ['article in another language', { ...list, lang: 'ml', summary: long }],
  ];
  for (const [what, document] of documents)
    it(`the editor says at the same place: ${what}`, () => {
      const hints = problemsOf(draft(document)).filter(({ severity }) => severity === 'warning');
      const said = new Set(places(hints));
      for (const { path } of documentWarnings(document))
        assert.ok(said.has(pathKey(parsedPath(path))), `${path}; ${[...said].join('; ')}`);
    });

  it('is of each long sentence of a text', () => {
    const document = changed(list, 'summary', `${long} Short. ${long}`);
    const found = problemsOf(draft(document)).filter(({ path }) => pathKey(path) === 'summary');
    assert.deepEqual(
      found.map(({ message, sentence }) => [message, sentence]),
      [
        ['This sentence has 21 words.', long],
        ['This sentence has 21 words.', long],
      ],
    );
  });
});

describe('errors of the form', () => {
  it('are all named at once, those of the document before warnings', () => {
    const document = {
      ...smallDocuments.checklist,
      title: '',
      groups: [{ id: 'a', heading: 3, items: [] }, 'group'],
      questionsToAsk: null,
      wish: 'More',
    };
    assert.deepEqual(
      problemsOf(draft(document))
        .filter(({ check }) => check === 'form')
        .map(({ path, message }) => [pathKey(path), message]),
      [
        ['title', 'Title is empty.'],
        ['groups.0.heading', 'Heading holds something that cannot be used.'],
        ['groups.0.items', 'Items is empty.'],
        ['groups.1', 'Groups has no fields.'],
        ['questionsToAsk', 'Questions to ask is no list.'],
        ['wish', '\u201cwish\u201d is no field of this part, so no widget shows it.'],
      ],
    );
  });

  const rows: [
    kind: DocumentKind,
    path: string,
    value: unknown,
    message: string,
    allowed: string,
  ][] = [
    ['article', 'title', removed, 'Title is missing.', 'Allowed: any text.'],
    ['article', 'title', ' ', 'Title is empty.', 'Allowed: any text.'],
    [
      'article',
      'sources[0].url',
      'javascript:alert(1)',
      'Address holds something that cannot be used.',
      'Allowed: an address that begins with https://, or a path on your server.',
    ],
    [
      'article',
      'review.on',
      '2026-02-30',
      'Signed on holds something that cannot be used.',
      'Allowed: a day that exists, such as 2026-11-22.',
    ],
    [
      'article',
      'sections[0].blocks[0].type',
      'video',
      'The kind of this entry is not known.',
      'Allowed: paragraph, warning, list, figure.',
    ],
    ['article', 'sections', [], 'Sections is empty.', 'It needs 1 at least.'],
    [
      'checklist',
      'groups[0].items[0].help',
      '',
      'Level is empty.',
      'Allowed: self-care, soon, urgent, emergency.',
    ],
    [
      'checklist',
      'groups[0].redFlags',
      'yes',
      'Red flags holds something that cannot be used.',
      'Allowed: yes or no.',
    ],
    [
      'exercises',
      'programs[0].rounds.max',
      51,
      'Longest or most holds something that cannot be used.',
      'Allowed: a whole number from 1 to 50.',
    ],
    [
      'exercises',
      'audio',
      [],
      'Audio has no names.',
      'Addresses of recordings, each by its id: the short name of a step or question, or one of those in docs/translating.md.',
    ],
  ];
  for (const [kind, path, value, message, allowed] of rows)
    it(`${path} ${shown(value)}: ${message}`, () => {
      const errors = errorsOf(changed(smallDocuments[kind], path, value));
      const found = errors.find((error) => pathKey(error.path) === pathKey(parsedPath(path)));
      assert.deepEqual([found?.message, found?.allowed], [message, allowed]);
    });

  it('say where in words', () => {
    const [error] = errorsOf(changed(smallDocuments.article, 'sections[0].blocks[0].text', ''));
    assert.deepEqual(error?.place, ['Sections', 'One', 'Blocks', '1', 'Text']);
  });

  it('name a document that no widget takes for its length', () => {
    const body = JSON.stringify({ ...smallDocuments.help, title: '' });
    const long = (length: number) => ({
      ...smallDocuments.help,
      title: 'x'.repeat(length - body.length),
    });
    assert.equal(hasErrors(problemsOf(draft(long(longestDocument)))), false);
    const [error] = errorsOf(long(longestDocument + 1));
    assert.match(error!.message, /^The document has 1000001 letters\.$/);
  });
});

describe('clinical rules', () => {
  const { exercises } = smallDocuments;
  const [program] = exercises.programs;
  const step = (id: string, max: number) => ({
    ...program!.steps[0]!,
    id,
    seconds: { ...program!.steps[0]!.seconds, max },
  });

  it('are told of each step at once, not of the first alone', () => {
    const document = {
      ...exercises,
      programs: [
        { ...program!, steps: [step('a', 181), step('b', 180), step('c', 600)] },
        { ...program!, id: 'second', safetyCheck: ['nobody'], steps: [step('a', 200)] },
      ],
    };
    assert.deepEqual(
      ruleProblems(draft(document)).map(({ path, message }) => [pathKey(path), message]),
      [
        ['programs.0.steps.0.seconds.max', 'The legs would be raised for too long.'],
        ['programs.0.steps.2.seconds.max', 'The legs would be raised for too long.'],
        [
          'programs.1.safetyCheck',
          'The question \u201cnobody\u201d is not among the safety questions.',
        ],
      ],
    );
  });

  it('are told beside an error of the form elsewhere', () => {
    const document = {
      ...exercises,
      title: '',
      programs: [{ ...program!, steps: [step('a', 181)] }],
    };
    assert.deepEqual(places(errorsOf(document)), ['title', 'programs.0.steps.0.seconds.max']);
  });

  it('say nothing of a field that is wrong already', () => {
    const errors = errorsOf(changed(exercises, 'programs[0].rounds.max', 'many'));
    assert.deepEqual(places(errors), ['programs.0.rounds.max']);
  });

  it('name the source of a question that is not listed', () => {
    const questions = exercises.safetyCheck.map((question) => ({ ...question, sources: ['s9'] }));
    const found = ruleProblems(draft({ ...exercises, safetyCheck: questions }));
    assert.deepEqual(
      found.map(({ path }) => pathKey(path)),
      questions.map((_, i) => `safetyCheck.${i}.sources`),
    );
    for (const { message } of some(found))
      assert.equal(message, 'The source \u201cs9\u201d is not in the list of sources.');
  });

  it('a step of 0 seconds is warned of', () => {
    const document = changed(exercises, 'programs[0].steps[0].seconds', {
      default: 0,
      min: 0,
      max: 60,
    });
    const found = problemsOf(draft(document)).find(({ message }) => /0 seconds/.test(message));
    assert.deepEqual(found?.path, ['programs', 0, 'steps', 0, 'seconds', 'default']);
    assert.equal(found?.severity, 'warning');
  });
});

describe('a picture', () => {
  const { exercises } = smallDocuments;
  const at = 'programs[0].steps[0].picture';
  const found = (picture: unknown) =>
    problemsOf(draft(changed(exercises, at, picture))).filter(({ message }) =>
      /size/.test(message),
    );

  it('that is new lacks its size, and says so at its width', () => {
    const picture = newValue('exercises', exercises, parsedPath(at)) as object;
    assert.deepEqual(places(found(picture)), ['programs.0.steps.0.picture.width']);
    assert.deepEqual(found({ ...picture, width: 1, height: 2 }), []);
    assert.deepEqual(found({ ...picture, width: 320, height: 200 }), []);
  });
});

describe('sentences', () => {
  const twenty = `${'Go '.repeat(19)}home.`;
  const warningsOf = (text: string, lang = 'en') =>
    problemsOf(
      draft({
        ...smallDocuments.help,
        lang,
        title: 'Legs',
        levels: {
          ...smallDocuments.help.levels,
          soon: { ...smallDocuments.help.levels.soon, text },
        },
      }),
    ).filter(({ path }) => pathKey(path) === 'levels.soon.text');

  it('of 20 words are right, of 21 too long', () => {
    assert.deepEqual(warningsOf(twenty), []);
    const [warning] = warningsOf(`Sit. Go ${twenty}`);
    assert.deepEqual(
      [warning?.check, warning?.severity, warning?.message, warning?.sentence],
      ['reading', 'warning', 'This sentence has 21 words.', `Go ${twenty}`],
    );
  });

  it('with several long words are hard, and the words are marked', () => {
    const [warning] = warningsOf('Consult an experienced rehabilitation practitioner promptly.');
    assert.match(warning!.message, /^This sentence is hard to read: grade \d/);
    assert.deepEqual(warning!.marked, ['experienced', 'rehabilitation', 'practitioner']);
  });

  it('keep a name that no easier word stands for', () => {
    assert.deepEqual(warningsOf('Ask a physiotherapist about diabetes first.'), []);
  });

  it('of another language are counted, and not graded', () => {
    const hard = 'Consult an experienced rehabilitation practitioner promptly.';
    assert.deepEqual(warningsOf(hard, 'ml'), []);
    assert.equal(warningsOf(`Go ${twenty}`, 'ml').length, 1);
  });

  const words: [text: string, found: string, why: RegExp][] = [
    ['This will cure you.', 'cure', /a promise/],
    ['You may have sciatica.', 'You may have', /a diagnosis/],
    ['It is your fault.', 'your fault', /blame or fear/],
    ['Your leg is normal.', 'normal', /an all-clear/],
    ['Hold it for 2-3 breaths.', '2-3', /"2 to 3"/],
    ['Hold it for two breaths.', 'two', /a number in words/],
    ['Call 112 now.', '112', /a phone number/],
  ];
  for (const [text, found, why] of words)
    it(`${text} warns of \u201c${found}\u201d`, () => {
      const [warning, ...rest] = warningsOf(text);
      assert.deepEqual([warning?.check, warning?.marked, rest], ['words', [found], []]);
      assert.match(warning!.message, why);
      assert.match(warning!.allowed, /^[A-Z].*\.$/);
    });

  it('that are allowed warn of nothing, nor do words of other languages', () => {
    assert.deepEqual(warningsOf('It is not a cure.'), []);
    assert.deepEqual(warningsOf('It is normal.', 'hi'), []);
  });

  it('make the grade of the whole', () => {
    const hard =
      'Individuals experiencing persistent symptoms should consult an experienced practitioner.';
    const document = { ...smallDocuments.checklist, intro: hard, disclaimer: hard };
    const [whole] = problemsOf(draft(document)).filter(({ path }) => path.length === 0);
    assert.match(whole!.message, /^The whole document reads at grade /);
  });
});

describe('a statement without a source', () => {
  it('is warned of at its list of sources', () => {
    const document = changed(smallDocuments.checklist, 'groups[0].items[0].sources', []);
    const found = problemsOf(draft(document)).filter(
      ({ check, path }) => check === 'source' && isWithin(path, ['groups', 0, 'items', 0]),
    );
    assert.deepEqual(places(found), ['groups.0.items.0.sources']);
    assert.equal(fieldAt('checklist', document, found[0]!.path)!.refersTo, 'sources');
  });

  it('is a paragraph, a warning or a list of an article, and no drawing', () => {
    const found = problemsOf(draft(smallDocuments.article)).filter(
      ({ check }) => check === 'source',
    );
    assert.deepEqual(places(found), ['sections.0.blocks.1.sources', 'sections.1.blocks.0.sources']);
  });
});

describe('a signature', () => {
  const review = (fields: object) =>
    problemsOf(draft({ ...smallDocuments.help, review: { status: 'approved', ...fields } })).filter(
      ({ check }) => check === 'review',
    );

  it('needs a name, a day and an end', () => {
    assert.deepEqual(places(review({})), ['review.by', 'review.on', 'review.due']);
    assert.deepEqual(review({ by: 'Dr X', on: '2026-11-22', due: '2027-11-22' }), []);
  });

  it('is no matter of a draft, but the day that whoever signs will write', () => {
    const document = { ...smallDocuments.help, review: { status: 'draft' } };
    const [due, ...others] = problemsOf(draft(document)).filter(({ check }) => check === 'review');
    assert.deepEqual([due?.path, due?.severity, others], [['review', 'due'], 'warning', []]);
    assert.match(due!.allowed, /Compare and sign/);
  });
});
