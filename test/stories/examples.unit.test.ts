/** A state without a story is one that no designer, no axe run and no picture sees. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import exercises from '../../src/content/night-leg-numbness/en/exercises.js';
import { helpLevels } from '../../src/model/help-level.js';
import { articleExamples } from '../../stories/examples/article-card.js';
import { checkExamples, timerExamples } from '../../stories/examples/exercise-timer.js';
import { filmExamples } from '../../stories/examples/films.js';
import { footCareExamples } from '../../stories/examples/foot-care.js';
import { checklistExamples } from '../../stories/examples/risk-checklist.js';
import { helpExamples, levelExamples } from '../../stories/examples/seek-help.js';
import type { Example, Examples } from '../../stories/examples/example.js';
import { some } from '../some.js';

const folder = new URL('../../stories/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.stories.ts'));
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** `name: '...'` beside `...show(set, '...')`, as Storybook's index needs them: written out. */
const storiesIn = (file: string) =>
  [
    ...text(file).matchAll(
      /name: '([^']+)',\s*\.\.\.(?:show|printed)\(\s*(\w+),\s*'([^']+)',?\s*(\{[^}]*\})?/g,
    ),
  ].map(([, name, set, example]) => ({ name: name!, set: set!, example: example! }));

const stateFiles = files.filter((file) => !text(file).includes('/Try it'));

const sets: Record<string, Examples> = {
  articleExamples,
  checklistExamples,
  timerExamples,
  helpExamples,
  filmExamples,
  footCareExamples,
};

describe('examples', () => {
  const shown = stateFiles.flatMap(storiesIn);

  for (const [set, examples] of Object.entries(sets))
    it(`are all stories: ${set}`, () => {
      const names = new Set(shown.map(({ example }) => example));
      assert.deepEqual(
        Object.keys(examples).filter((name) => !names.has(name)),
        [],
      );
    });

  it('have their own names as stories, and each is shown once', () => {
    for (const { name, example } of shown) assert.equal(name, example);
    const keys = shown.map(({ set, example }) => `${set} ${example}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('have a card for each answer that ends the safety check', () => {
    for (const id of exercises.programs[0]!.safetyCheck) {
      const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
      for (const answer of ['yes', 'not sure'])
        assert.ok(`${name}: ${answer}` in checkExamples, `${name}: ${answer}`);
    }
  });

  it('have every level with and without actions and countries', () => {
    const attributes = Object.values(levelExamples).map((at: Example) => at.attributes ?? {});
    for (const level of helpLevels) {
      const ofLevel = attributes.filter((at) => at['level'] === level);
      for (const hasActions of [true, false])
        for (const hasCountry of [true, false])
          assert.ok(
            ofLevel.some((at) => 'phone' in at === hasActions && 'country' in at === hasCountry),
            `${level}, actions ${hasActions}, country ${hasCountry}`,
          );
    }
  });

  // The states that designers were promised, written a second time.
  const promised: [Examples, string][] = [
    ...[
      'Overview',
      'Checking, first question',
      'Preparing',
      'Running at the start',
      'Running at 10 seconds left',
      'Paused',
      'Waiting after 7 minutes asleep',
      'Stopped by pain, legs raised',
      'Stopped by pain, legs lowered',
      'Stopped by pain, lying flat',
      'Stopped by pallor',
      'Complete',
      'No wake lock',
      'No sound',
      'Large display, running',
    ].map((name): [Examples, string] => [timerExamples, name]),
    ...[
      'Empty',
      'Red flag, emergency',
      'Result, emergency',
      'Result, urgent',
      'Result, soon',
      'Result, self-care',
      'Not sure of an item',
      'Not sure of a red flag',
      'Result of zero ticks',
      'Steps, the first',
    ].map((name): [Examples, string] => [checklistExamples, name]),
    ...['Soon, closed', 'Self-care, closed'].map((name): [Examples, string] => [
      helpExamples,
      name,
    ]),
    ...[
      'Card, draft',
      'Full, draft',
      'Full, review due',
      'Own document',
      'Broken document with fallback',
    ].map((name): [Examples, string] => [articleExamples, name]),
    ...[
      'Card, closed',
      'Exercises, overview',
      'Exercises, looking at both feet',
      'Exercises, stopped',
      'List, result with every level',
      'Banner, emergency',
    ].map((name): [Examples, string] => [footCareExamples, name]),
  ];
  it('hold every state that designers were promised', () => {
    const missing = promised.filter(([set, name]) => !(name in set)).map(([, name]) => name);
    assert.deepEqual(missing, []);
  });

  it('have a print preview for each widget', () => {
    for (const file of some(files.filter((name) => text(name).includes('/Try it'))))
      assert.match(text(file), /export const PrintPreview: Story/, file);
  });
});
