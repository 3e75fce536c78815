/** SAFETY.md is only worth its controls: each has to name tests that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as sources from '../../src/content/night-leg-numbness/sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const safety = read('SAFETY.md');

const required = [
  'Exercise by someone with limb-threatening disease',
  'Legs up too long, asleep or hidden',
  'Numb feet and no feeling of pain',
  'Fall on sitting up',
  'A missed emergency',
  'False alarm and its fatigue',
  'False comfort from an empty list',
  'Wrong number called',
  'Untranslated or mistranslated warning',
  'Stale or unreviewed document',
  'Answers leaked',
];
const widgets = ['article card', 'exercise timer', 'risk checklist', 'seek-help banner'];
const fieldNames = [
  'Widgets',
  'Hazard',
  'Cause',
  'Who is harmed and how',
  'Initial risk',
  'Controls',
  'Residual risk',
  'Facts',
];

// What the file says

interface Hazard {
  name: string;
  fields: Map<string, string>;
}

const hazardsOf = (text: string): Hazard[] => {
  const log = text.split(/^## /m).find((section) => section.startsWith('Hazard log\n')) ?? '';
  return log
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      name: section.split('\n')[0]!.replace(/^\d+\. /, ''),
      fields: new Map(
        [...section.matchAll(/^- \*\*([^*]+)\*\*:((?:.|\n(?!- \*\*))*)/gm)].map((field) => [
          field[1]!,
          field[2]!.trim(),
        ]),
      ),
    }));
};

const controlsOf = ({ fields }: Hazard): string[] =>
  (fields.get('Controls') ?? '').split(/^ *- /m).filter((control) => control.trim() !== '');

/** The tests after "Shown by": a file in backticks, then the titles in it. */
const testsOf = (control: string): { path: string; title: string }[] => {
  const tests: { path: string; title: string }[] = [];
  let path = '';
  for (const [, span] of (control.split('Shown by ')[1] ?? '').matchAll(/`([^`]+)`/g))
    if (span!.startsWith('test/')) path = span!;
    else tests.push({ path, title: span! });
  return tests;
};

const severities = ['minor', 'serious', 'severe'];

/** The table of the scale, as "severe x rare" to "medium". */
const scaleOf = (text: string): Map<string, string> => {
  const row = (line: string) => line.split('|').map((cell) => cell.trim());
  const lines = text.split('\n');
  const likelihoods = row(lines.find((line) => line.startsWith('| Severity ')) ?? '').slice(2, -1);
  return new Map(
    severities.flatMap((severity) => {
      const cells = row(lines.find((line) => line.startsWith(`| ${severity} `)) ?? '').slice(2, -1);
      return cells.map((level, at) => [`${severity} x ${likelihoods[at]}`, level] as const);
    }),
  );
};

// What the tests are called

/** Its text, with "..." for what is filled in where a test is made for each row of a table. */
const writtenIn = (title: ts.Expression): string | undefined =>
  ts.isStringLiteralLike(title)
    ? title.text
    : ts.isTemplateExpression(title)
      ? [title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)].join('...')
      : undefined;

/** Titles of tests; a skipped test or suite shows nothing and has none. */
const titlesIn = (code: string): Set<string> => {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (/^x(it|describe)$|\.(skip|todo)$/.test(called)) return;
      const [title] = node.arguments;
      // `itUnless(lacking.x)('...')` leaves a test out in an engine that cannot do it, never in Chromium.
      const isTest = /^(it|test)(\.only)?$|^itUnless\(lacking\.\w+\)$/.test(called);
      const text = isTest && title ? writtenIn(title) : undefined;
      if (text !== undefined) titles.add(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.test.ts', code, ts.ScriptTarget.ES2022, true));
  return titles;
};

const known = new Map<string, Set<string>>();
const titlesOf = (path: string): Set<string> => {
  const titles = known.get(path) ?? titlesIn(read(path));
  known.set(path, titles);
  return titles;
};

// What is wrong with it

const problemsOfControl = (control: string): string[] => {
  const tests = testsOf(control);
  if (tests.length === 0) return [`no test: ${control.trim()}`];
  return tests.flatMap(({ path, title }) =>
    !/^test\/[\w./-]+\.test\.ts$/.test(path) || !existsSync(join(root, path))
      ? [`no such file: ${path}`]
      : titlesOf(path).has(title)
        ? []
        : [`${path} has no test "${title}"`],
  );
};

const problemsOf = (text: string): string[] => {
  const hazards = hazardsOf(text);
  const scale = scaleOf(text);
  const titles = new Set(Object.values(sources).map((source) => source.title));
  return [
    ...required
      .filter((name) => !hazards.some((hazard) => hazard.name === name))
      .map((name) => `missing: ${name}`),
    ...widgets
      .filter((name) => !hazards.some(({ fields }) => fields.get('Widgets')?.includes(name)))
      .map((name) => `no hazard of the ${name}`),
    ...hazards.flatMap((hazard) => {
      const { name, fields } = hazard;
      const cited = [...(fields.get('Facts') ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1]!);
      return [
        ...fieldNames.filter((field) => !fields.get(field)).map((field) => `no ${field}`),
        ...['Initial risk', 'Residual risk'].flatMap((field) => {
          const [, rating, level] = /^(\w+ x \w+) = (\w+)/.exec(fields.get(field) ?? '') ?? [];
          return rating && scale.get(rating) === level ? [] : [`${field} is not on the scale`];
        }),
        ...cited.filter((title) => !titles.has(title)).map((title) => `no source "${title}"`),
        ...controlsOf(hazard).flatMap(problemsOfControl),
      ].map((problem) => `${name}: ${problem}`);
    }),
  ];
};

describe('SAFETY.md', () => {
  it('has every hazard, each with all its fields, and controls whose tests exist', () => {
    assert.deepEqual(problemsOf(safety), []);
  });

  it('rates on a whole scale, and leaves no high risk', () => {
    assert.equal(scaleOf(safety).size, 12);
    for (const { name, fields } of hazardsOf(safety))
      assert.doesNotMatch(fields.get('Residual risk')!, /^\w+ x \w+ = high/, name);
  });

  it('is linked from README', () => {
    assert.match(read('README.md'), /\]\(SAFETY\.md\)/);
  });
});

describe('the check of SAFETY.md bites', () => {
  /** The file with one change, which has to be one. */
  const changed = (from: string | RegExp, to: string): string[] => {
    const text = safety.replace(from, to);
    assert.notEqual(text, safety, `${from} is not in SAFETY.md`);
    return problemsOf(text);
  };

  it('on a title that is made up', () => {
    const [problem, ...more] = changed('`asks the emergency questions first`', '`asks nothing`');
    assert.match(problem!, /safety-check\.element\.test\.ts has no test "asks nothing"$/);
    assert.deepEqual(more, []);
  });

  it('on a file that is not there', () => {
    assert.match(
      changed('`test/model/assessment.unit.test.ts`', '`test/model/gone.unit.test.ts`')[0]!,
      /no such file: test\/model\/gone\.unit\.test\.ts$/,
    );
  });

  it('on a control without a test', () => {
    assert.match(changed(/ Shown by .*/, '')[0]!, /no test: /);
  });

  it('on a rating that is not on the scale', () => {
    assert.match(
      changed('severe x likely = high', 'severe x likely = low')[0]!,
      /Initial risk is not on the scale$/,
    );
  });

  it('on a source that nobody cites', () => {
    assert.match(changed('"The 6 Ps, RCEMLearning"', '"A made-up book"')[0]!, /no source "A made/);
  });

  for (const field of fieldNames)
    it(`on a hazard without "${field}"`, () => {
      const problems = changed(`- **${field}**:`, `- **Other**:`);
      assert.ok(problems.includes(`${required[0]}: no ${field}`), problems.join('\n'));
    });

  for (const name of required)
    it(`on a missing hazard: ${name}`, () => {
      assert.deepEqual(changed(`. ${name}\n`, '. Another\n'), [`missing: ${name}`]);
    });

  it('on tests that are skipped, commented out or named by a variable', () => {
    const code = `
      it('runs', () => {});
      it.skip('is skipped', () => {});
      describe.skip('a suite', () => { it('is in a skipped suite', () => {}); });
      // it('is a comment', () => {});
      for (const name of names) it(\`is \${name}, \${name}\`, () => {});
      for (const name of names) it(name, () => {});
      describe('is a suite', () => { test("it's inside", () => {}); });
    `;
    assert.deepEqual([...titlesIn(code)], ['runs', 'is ..., ...', "it's inside"]);
  });
});
