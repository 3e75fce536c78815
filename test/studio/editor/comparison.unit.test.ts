/** What changed since a document was signed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aligned, equalPairs } from '../../../src/studio/editor/alignment.js';
import {
  changesSince,
  sentenceChanges,
  type Change,
} from '../../../src/studio/editor/comparison.js';
import type { DraftDocument } from '../../../src/studio/editor/draft.js';
import { parsedPath, pathKey, valueAt, withValueAt } from '../../../src/studio/editor/paths.js';
import { some } from '../../some.js';
import { documents } from '../../content/document-text.js';

const article: DraftDocument = { ...documents.article };
const checklist: DraftDocument = { ...documents.checklist };
const exercises: DraftDocument = { ...documents.exercises };
const help: DraftDocument = { ...documents.help };

const withChange = (document: DraftDocument, place: string, change: (before: unknown) => unknown) =>
  withValueAt(document, parsedPath(place), change) as DraftDocument;
const text = (value: unknown) => `${String(value)} More.`;
const brief = ({ kind, topic, path, before, after }: Change) => ({
  kind,
  topic,
  path: pathKey(path),
  before,
  after,
});

describe('one change', () => {
  const rows: [
    document: DraftDocument,
    place: string,
    change: (before: unknown) => unknown,
    kind: Change['kind'],
    topic: Change['topic'],
  ][] = [
    [checklist, 'groups[0].items[0].text', text, 'changed', 'safety words'],
    [checklist, 'groups[0].items[0].lines[1]', text, 'changed', 'safety words'],
    [checklist, 'groups[0].items[0].help', () => 'soon', 'changed', 'level'],
    [checklist, 'groups[0].redFlags', () => undefined, 'removed', 'level'],
    [checklist, 'groups[1].items[0].text', text, 'changed', 'words'],
    [checklist, 'groups[0].items[0].sources[0]', () => 's99', 'changed', 'source'],
    [checklist, 'notFor', text, 'changed', 'safety words'],
    [checklist, 'version', () => '9', 'changed', 'other'],
    [exercises, 'safetyCheck[0].question', text, 'changed', 'safety words'],
    [exercises, 'safetyCheck[0].help', () => 'soon', 'changed', 'level'],
    [exercises, 'safetyCheck[0].advice', text, 'changed', 'safety words'],
    [exercises, 'programs[0].steps[0].seconds.max', () => 100, 'changed', 'limit'],
    [exercises, 'programs[0].rounds.max', () => 9, 'changed', 'limit'],
    [exercises, 'programs[0].steps[0].pose', () => 'lying-flat', 'changed', 'limit'],
    [exercises, 'programs[0].steps[1].raised', () => true, 'added', 'limit'],
    [exercises, 'programs[0].steps[1].flat', () => true, 'added', 'limit'],
    [exercises, 'programs[0].safetyCheck', (ids) => (ids as string[]).slice(1), 'removed', 'limit'],
    [exercises, 'programs[0].stop.text', text, 'changed', 'safety words'],
    [exercises, 'programs[0].steps[0].instruction', text, 'changed', 'words'],
    [exercises, 'programs[0].steps[0].title', text, 'changed', 'words'],
    [exercises, 'programs[0].evidence', text, 'changed', 'words'],
    [article, 'summary', text, 'changed', 'words'],
    [article, 'levels', () => ({ soon: { heading: 'Go', text: 'Go.' } }), 'added', 'safety words'],
    [article, 'sources[0].title', text, 'changed', 'source'],
    [help, 'levels.urgent.text', text, 'changed', 'safety words'],
    [help, 'advice.noNumber', text, 'changed', 'safety words'],
    [help, 'emergencySigns.lines[0]', text, 'changed', 'safety words'],
  ];
  for (const [document, place, change, kind, topic] of rows)
    it(`of ${document.kind} at ${place} is ${topic}, ${kind}`, () => {
      const now = withChange(document, place, change);
      const changes = changesSince(document, now);
      for (const found of some(changes)) {
        assert.deepEqual([found.kind, found.topic], [kind, topic]);
        assert.equal(found.isSafety, ['safety words', 'level', 'limit'].includes(topic));
        assert.ok(pathKey(found.path).startsWith(pathKey(parsedPath(place))));
      }
      if (kind === 'changed') {
        const before = valueAt(document, parsedPath(place));
        assert.equal(changes.length, 1);
        assert.equal(changes[0]!.before, String(before));
        assert.equal(changes[0]!.after, String(change(before)));
      }
    });

  it('of a warning in an article is safety words', () => {
    const at = documents.article.sections
      .flatMap(({ blocks }, i) =>
        blocks.map(({ type }, j) => ({ type, path: `sections[${i}].blocks[${j}].text` })),
      )
      .find(({ type }) => type === 'warning')!;
    const [change] = changesSince(article, withChange(article, at.path, text));
    assert.equal(change!.topic, 'safety words');
  });

  it('that makes an emergency sign an everyday one is still a change of safety words', () => {
    let now = withChange(checklist, 'groups[0].redFlags', () => undefined);
    now = withChange(now, 'groups[0].items[0].help', () => 'soon');
    now = withChange(now, 'groups[0].items[0].text', text);
    const change = changesSince(checklist, now).find(({ path }) => path.at(-1) === 'text');
    assert.equal(change!.topic, 'safety words');
  });

  it('is in words where it stands', () => {
    const [change] = changesSince(
      exercises,
      withChange(exercises, 'programs[0].rounds.max', () => 9),
    );
    assert.deepEqual(change!.place, [
      'Programs',
      documents.exercises.programs[0]!.title,
      'Rounds',
      'Longest or most',
    ]);
  });
});

describe('changes of lists', () => {
  const item = documents.checklist.groups[1]!.items[0]!;

  it('an entry that came is all new, and its neighbours are as they were', () => {
    const added = { ...item, id: 'new', text: 'I fell.', advice: 'Tell a doctor.', sources: [] };
    const now = withChange(checklist, 'groups[1].items', (items) => [
      added,
      ...(items as unknown[]),
    ]);
    const changes = changesSince(checklist, now);
    assert.deepEqual([...new Set(changes.map(({ kind }) => kind))], ['added']);
    const words = changes.find(({ path }) => path.at(-1) === 'text');
    assert.deepEqual(brief(words!), {
      kind: 'added',
      topic: 'words',
      path: 'groups.1.items.0.text',
      before: undefined,
      after: 'I fell.',
    });
  });

  it('a red flag that went is told first, with its words and its old place', () => {
    const flag = documents.checklist.groups[0]!.items[2]!;
    let now = withChange(checklist, 'groups[0].items', (items) =>
      (items as unknown[]).filter((entry) => entry !== flag),
    );
    now = withChange(now, 'title', text);
    const [first, ...rest] = changesSince(checklist, now);
    assert.deepEqual([first!.kind, first!.topic], ['removed', 'safety words']);
    assert.equal(first!.path.slice(0, 4).join('.'), 'groups.0.items.2');
    assert.ok([first, ...rest].some((change) => change!.before === flag.text));
  });

  it('another order is one change that names the entries', () => {
    const now = withChange(exercises, 'programs[0].steps', (steps) =>
      [...(steps as unknown[])].reverse(),
    );
    const changes = changesSince(exercises, now);
    const titles = documents.exercises.programs[0]!.steps.map(({ title }) => title);
    assert.deepEqual(changes.map(brief), [
      {
        kind: 'moved',
        topic: 'limit',
        path: 'programs.0.steps',
        before: titles.join('; '),
        after: titles.reverse().join('; '),
      },
    ]);
  });

  it('a line that came between others is one change', () => {
    const now = withChange(checklist, 'groups[0].items[0].lines', (lines) => {
      const [first, ...others] = lines as string[];
      return [first, 'A new sign', ...others];
    });
    assert.deepEqual(changesSince(checklist, now).map(brief), [
      {
        kind: 'added',
        topic: 'safety words',
        path: 'groups.0.items.0.lines.1',
        before: undefined,
        after: 'A new sign',
      },
    ]);
  });

  it('a block that came between others is one change, and so is a word in the next', () => {
    let now = withChange(article, 'sections[0].blocks', (blocks) => [
      { type: 'paragraph', text: 'New.' },
      ...(blocks as unknown[]),
    ]);
    now = withChange(now, 'sections[0].blocks[1].text', text);
    const words = changesSince(article, now).filter(({ path }) => path.at(-1) === 'text');
    assert.equal(words.filter(({ kind }) => kind === 'removed').length, 0);
    assert.equal(words.length, 2);
  });

  it('entries without short names are compared in order', () => {
    const from = { ...checklist, questionsToAsk: ['A?', 'B?', 'C?'] };
    const now = { ...checklist, questionsToAsk: ['A?', 'X?', 'C?', 'D?'] };
    assert.deepEqual(
      changesSince(from, now).map(({ kind, before, after }) => [kind, before, after]),
      [
        ['changed', 'B?', 'X?'],
        ['added', undefined, 'D?'],
      ],
    );
  });
});

describe('what is no change', () => {
  it('the same document, another order of its keys, and who signed it', () => {
    assert.deepEqual(changesSince(exercises, exercises), []);
    const turned = Object.fromEntries(Object.entries(exercises).reverse()) as DraftDocument;
    assert.deepEqual(changesSince(exercises, turned), []);
    const { judgements } = documents.exercises.review;
    const review = { status: 'approved', by: 'Dr X', on: '2026-12-01', judgements };
    assert.deepEqual(changesSince(exercises, { ...exercises, review }), []);
  });

  it('but a statement without a source is one, since whoever signs accepts it', () => {
    const review = {
      status: 'draft',
      judgements: [...(documents.exercises.review.judgements ?? []), 'New.'],
    };
    assert.deepEqual(
      changesSince(exercises, { ...exercises, review }).map(({ kind, after }) => [kind, after]),
      [['added', 'New.']],
    );
  });
});

describe('the order', () => {
  it('is safety words, levels, limits, words, sources, the rest', () => {
    let now = withChange(exercises, 'title', text);
    now = withChange(now, 'version', () => '9');
    now = withChange(now, 'sources[0].title', text);
    now = withChange(now, 'programs[0].rounds.max', () => 9);
    now = withChange(now, 'programs[0].stop.help', () => 'soon');
    now = withChange(now, 'programs[0].stop.text', text);
    assert.deepEqual(
      changesSince(exercises, now).map(({ topic }) => topic),
      ['safety words', 'level', 'limit', 'words', 'source', 'other'],
    );
  });
});

describe('sentences', () => {
  it('are told one by one', () => {
    assert.deepEqual(
      sentenceChanges('Sit up. Call now. Wait.', 'Sit up. Call at once. Wait. Go.'),
      [
        { text: 'Sit up.', change: 'same' },
        { text: 'Call now.', change: 'removed' },
        { text: 'Call at once.', change: 'added' },
        { text: 'Wait.', change: 'same' },
        { text: 'Go.', change: 'added' },
      ],
    );
  });

  it('stand with the change of a text, and with no other', () => {
    const [words] = changesSince(help, withChange(help, 'levels.urgent.text', text));
    assert.deepEqual(words!.sentences.at(-1), { text: 'More.', change: 'added' });
    const [level] = changesSince(
      checklist,
      withChange(checklist, 'groups[0].items[0].help', () => 'soon'),
    );
    assert.deepEqual(level!.sentences, []);
  });
});

describe('alignment', () => {
  const is = (a: string, b: string) => a === b;
  const letters = (text: string) => text.match(/./g) ?? [];
  const rows: [before: string, after: string, pairs: string][] = [
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['abc', '', ''],
    ['', 'abc', ''],
    ['abcd', 'xbyd', 'bd'],
    ['aab', 'ab', 'ab'],
    ['ab', 'ba', 'b'],
  ];
  for (const [before, after, pairs] of rows)
    it(`${before || 'nothing'} and ${after || 'nothing'} share ${pairs || 'nothing'}`, () => {
      const found = equalPairs(letters(before), letters(after), is);
      assert.equal(found.map(([i]) => before[i]).join(''), pairs);
      assert.equal(found.map(([, j]) => after[j]).join(''), pairs);
      const all = aligned(letters(before), letters(after), is);
      assert.equal(
        all.flatMap((row) => (row.before === undefined ? [] : before[row.before]!)).join(''),
        before,
      );
      assert.equal(
        all.flatMap((row) => (row.after === undefined ? [] : after[row.after]!)).join(''),
        after,
      );
    });
});
