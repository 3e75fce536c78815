/** SAFETY.md is only worth its controls: each has to name tests that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  hazardsOf,
  likelihoods,
  logs,
  ratingOf,
  scaleOf,
  sectionOf,
  severities,
  tableOf,
  type Control,
  type Hazard,
} from '../../.scripts/trace/safety-file.mjs';
import { titlesIn } from '../../.scripts/trace/test-titles.mjs';
import * as footSources from '../../src/content/diabetes-foot-care/sources.js';
import * as sources from '../../src/content/night-leg-numbness/sources.js';
import { enArticle } from '../../src/i18n/en-article.js';
import { enChecklist } from '../../src/i18n/en-checklist.js';
import { enShared } from '../../src/i18n/en-shared.js';
import { enTimer } from '../../src/i18n/en-timer.js';
import {
  documents,
  eachDocument,
  eachFootCareDocument,
  footCare,
  proseOf,
  sentencesOf,
} from '../content/document-text.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const safety = read('SAFETY.md');
const form = read('docs/SAFETY-hospital.md');

/** Hazards that a review found, by their ids, so that none is lost or gets another's place. */
const required: [id: string, name: string][] = [
  ['H01', 'Exercise by someone with limb-threatening disease'],
  ['H02', 'Legs up too long, asleep or hidden'],
  ['H03', 'Numb feet and no feeling of pain'],
  ['H04', 'Fall on sitting up'],
  ['H05', 'A missed emergency'],
  ['H06', 'False alarm and its fatigue'],
  ['H07', 'False comfort from an empty list'],
  ['H08', 'Wrong number called, or none'],
  ['H09', 'Untranslated or mistranslated warning'],
  ['H10', 'Stale or unreviewed document'],
  ['H11', 'Answers leaked'],
  ['H12', 'Compression, heat or massage where they harm'],
  ['H13', 'Exercise with a weak heart, a clot or a fresh operation'],
  ['H14', 'The widget does not load or breaks'],
  ['H15', 'Exercise instead of help'],
  ['H16', 'Legs up in time that nobody counts'],
  ['H17', 'A breathless person is told to lie flat'],
  ['H18', 'Pregnant, or under 18'],
  ['H19', 'Somebody else answers, or answers stay on the screen'],
  ['H20', 'Too often, and a reminder that goes on after a stop'],
  ['H21', 'Settings of the host'],
  ['H22', 'A small screen hides the stop rules, or puts Stop under the thumb'],
  ['H23', 'The words between the tags teach the exercise without its limits'],
  ['H24', "A colour that does not show on the person's skin"],
  ['H25', 'Poor sight or hearing at night, and glare'],
  ['H26', 'A telephone in the hand while the legs are up'],
  ['H27', 'Unofficial copies and old files'],
  ['H28', "Too much trust in the hospital's name"],
  ['H29', 'Feet are not looked at before and after'],
];

/** Those of foot care, from its fact sheet. */
const requiredOfFootCare: typeof required = [
  ['H30', 'A new break in the skin that is left to be watched'],
  ['H31', 'A hot or swollen foot that is walked on'],
  ['H32', 'A missed emergency of the foot'],
  ['H33', 'Burned by heat or hot water'],
  ['H34', 'Bare feet, and advice that nobody can follow'],
  ['H35', 'Home remedies, corn plasters, blades and compression'],
  ['H36', 'Exercise on a foot that has to rest'],
  ['H37', 'A movement hurts a foot that feels nothing'],
  ['H38', 'Low blood sugar'],
  ['H39', 'A fall from the chair, or on bare feet afterwards'],
  ['H40', 'False comfort from a daily list'],
  ['H41', 'A colour that does not show on brown or black skin'],
  ['H42', 'Words of the other topic'],
];
const widgets = ['article card', 'exercise timer', 'risk checklist', 'seek-help banner'];
const fieldNames = [
  'Owner',
  'Status',
  'Proved on',
  'Widgets',
  'Hazard',
  'Cause',
  'Who is harmed and how',
  'Initial risk',
  'Controls',
  'Rests on',
  'Residual risk',
  'Facts',
];
const unsigned = 'With unsigned documents';
const ratings = ['Initial risk', 'Residual risk'];
const grounds = ['self-report', 'words', 'software', 'the hospital'];
const medium = 3;
const high = 4;

// What the project is now

const { version } = JSON.parse(read('package.json')) as { version: string };
/** The log of a topic, and what its hazards may name. */
const topics = [
  { log: logs[0]!, required, all: eachDocument, sources },
  { log: logs[1]!, required: requiredOfFootCare, all: eachFootCareDocument, sources: footSources },
].map((topic) => ({
  ...topic,
  versions: [...new Set(topic.all.map((document) => document.version))],
  titles: new Set(Object.values(topic.sources).map(({ title }) => title)),
}));
type Topic = (typeof topics)[number];
const allHazardsOf = (text: string) => topics.flatMap(({ log }) => hazardsOf(text, log));
const engines = new Set(
  [...read('.scripts/test.mjs').matchAll(/elementTests\('(\w+)'/g)].map((match) => match[1]!),
);

/** What a person reads in a widget: buttons and labels, and the documents whole and by sentence. */
const shown = new Set(
  [enArticle, enChecklist, enShared, enTimer, documents, footCare]
    .flatMap((words) => proseOf(words))
    .flatMap(({ text }) => [text, ...sentencesOf(text)]),
);

const known = new Map<string, Set<string>>();
const titlesOf = (path: string): Set<string> => {
  const titles = known.get(path) ?? titlesIn(read(path));
  known.set(path, titles);
  return titles;
};

// What is wrong with it

const problemsOfControl = ({ id, text, tests }: Control): string[] => {
  if (tests.length === 0) return [`no test: ${id} ${text}`];
  return tests.flatMap(({ path, title }) =>
    !/^test\/[\w./-]+\.test\.ts$/.test(path) || !existsSync(join(root, path))
      ? [`no such file: ${path}`]
      : titlesOf(path).has(title)
        ? []
        : [`${path} has no test "${title}"`],
  );
};

/** What a rating must be beside the others of its hazard. */
const problemsOfRatings = (hazard: Hazard, scale: Map<string, string>, isTried: boolean) => {
  const { fields, controls } = hazard;
  const restsOn = (fields.get('Rests on') ?? '').split(', ');
  const status = fields.get('Status') ?? '';
  const asWritten = fields.has(unsigned) ? [...ratings, unsigned] : ratings;
  const [first, left, draft] = [...ratings, unsigned].map((field) => ratingOf(hazard, field));
  const step = (likelihood: string) => likelihoods.indexOf(likelihood);
  const hasWords = restsOn.includes('words') || restsOn.includes('self-report');
  return [
    ...asWritten
      .filter((field) => {
        const { severity, likelihood, level } = ratingOf(hazard, field);
        return scale.get(`${severity} x ${likelihood}`) !== level;
      })
      .map((field) => `${field} is not on the scale`),
    ...restsOn
      .filter((ground) => !grounds.includes(ground))
      .map((ground) => `cannot rest on "${ground}"`),
    ...(left!.number > first!.number ? ['is worse with its controls'] : []),
    ...(left!.number >= high ? ['is left at high'] : []),
    ...(hasWords === fields.has(unsigned) ? [] : [`"${unsigned}" goes with words, and only so`]),
    ...(fields.has(unsigned) &&
    (draft!.severity !== left!.severity || step(draft!.likelihood) !== step(left!.likelihood) + 1)
      ? [`"${unsigned}" is not a step likelier`]
      : []),
    ...(restsOn.includes('self-report') && !isTried && left!.number < medium
      ? ['rests on self-report that nobody tried, and is below medium']
      : []),
    ...(restsOn.includes('self-report') && draft!.number < high
      ? ['rests on self-report, and is below high with unsigned documents']
      : []),
    ...(!/^(open: .|controlled$|accepted by hospital$)/.test(status)
      ? [`has an unknown status: ${status}`]
      : []),
    ...(status === 'accepted by hospital' ? ['no hospital has accepted anything here'] : []),
    ...(status === 'controlled' &&
    (left!.number >= medium || controls.some(({ tests }) => tests.length === 0))
      ? ['is not controlled']
      : []),
  ];
};

const problemsOfHazard = (hazard: Hazard, topic: Topic, text: string): string[] => {
  const { fields } = hazard;
  const { titles, versions } = topic;
  const cited = [...(fields.get('Facts') ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1]!);
  const owners = tableOf(text, 'Owners').map(([owner]) => owner!);
  const proved = `${version}, documents ${versions.join(' and ')}`;
  return [
    ...fieldNames.filter((field) => !fields.get(field)).map((field) => `no ${field}`),
    ...(owners.includes(fields.get('Owner') ?? '') ? [] : ['its Owner is not in the table']),
    ...(fields.get('Proved on') === proved ? [] : [`is not proved on ${proved}`]),
    ...problemsOfRatings(hazard, scaleOf(text), !/^Nobody\./.test(triedIn(text))),
    ...cited.filter((title) => !titles.has(title)).map((title) => `no source "${title}"`),
    ...hazard.controls.flatMap(problemsOfControl),
  ];
};

const triedIn = (text: string) => sectionOf(text, 'Who has tried it') ?? '';

/** Words in double quotes, outside code and the titles of sources, are words of a screen. */
const quotedIn = (text: string): string[] => {
  const prose = text.replace(/^- \*\*Facts\*\*.*$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/"([^"\n]+)"/g)].map((match) => match[1]!);
};

const problemsOf = (text: string): string[] => {
  const hazards = allHazardsOf(text);
  const ids = hazards.map(({ id }) => id);
  const named = [...text.matchAll(/\bH\d\d\b/g)].map(([id]) => id);
  return [
    ...topics.flatMap(({ log, required: all }) => {
      const there = hazardsOf(text, log).map(({ id, name }) => `${id} ${name}`);
      return all
        .map((entry) => entry.join(' '))
        .filter((entry) => !there.includes(entry))
        .map((entry) => `missing: ${entry}`);
    }),
    ...ids
      .filter((id, at) => !/^H\d\d$/.test(id) || ids.indexOf(id) !== at)
      .map((id) => `not an id of its own: ${id}`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `no hazard ${id}`),
    ...topics.flatMap(({ log }) =>
      widgets
        .filter(
          (name) =>
            !hazardsOf(text, log).some(({ fields }) => fields.get('Widgets')?.includes(name)),
        )
        .map((name) => `${log}: no hazard of the ${name}`),
    ),
    ...quotedIn(text)
      .filter((words) => !shown.has(words))
      .map((words) => `no widget shows "${words}"`),
    ...topics.flatMap((topic) =>
      hazardsOf(text, topic.log).flatMap((hazard) =>
        problemsOfHazard(hazard, topic, text).map((problem) => `${hazard.id}: ${problem}`),
      ),
    ),
  ];
};

describe('SAFETY.md', () => {
  it('has every hazard, each with all its fields, and controls whose tests exist', () => {
    assert.deepEqual(problemsOf(safety), []);
  });

  it('rates on a scale of 5 by 5 that never falls when harm gets worse or likelier', () => {
    const scale = scaleOf(safety);
    assert.equal(scale.size, 25);
    const number = (severity: number, likelihood: number) => {
      const level = scale.get(`${severities[severity]} x ${likelihoods[likelihood]}`);
      assert.match(level!, /^(1 very low|2 low|3 medium|4 high|5 unacceptable)$/);
      return Number(level![0]);
    };
    for (let severity = 0; severity < 5; severity++)
      for (let likelihood = 0; likelihood < 5; likelihood++) {
        const here = number(severity, likelihood);
        if (severity > 0) assert.ok(here >= number(severity - 1, likelihood), 'a fall');
        if (likelihood > 0) assert.ok(here >= number(severity, likelihood - 1), 'a fall');
      }
    assert.deepEqual([number(0, 0), number(4, 4)], [1, 5]);
  });

  it('names the browser engines that the tests run in, and no other', () => {
    const sentence = /run in (\d) browser engines: (.+?)\./.exec(safety)!;
    const names = sentence[2]!.toLowerCase().split(/, | and /);
    assert.deepEqual(new Set(names), engines);
    assert.equal(Number(sentence[1]), engines.size);
  });

  it('names the documents of each topic in one version, which is theirs', () => {
    for (const { log, versions } of topics) assert.equal(versions.length, 1, log);
  });

  it('is linked from README, and leads to the form and the traced sentences', () => {
    assert.match(read('README.md'), /\]\(SAFETY\.md\)/);
    assert.match(safety, /\]\(docs\/SAFETY-hospital\.md\)/);
    assert.match(safety, /\]\(docs\/traceability\.md\)/);
  });
});

describe('the form for the hospital', () => {
  it('has a line for each hazard that is left, with its rating, to accept or to refuse', () => {
    const hazards = allHazardsOf(safety);
    assert.deepEqual(
      tableOf(form, 'Hazards of the widgets').map((cells) => cells.slice(0, 3)),
      hazards.map((hazard) => [hazard.id, hazard.name, ratingOf(hazard, 'Residual risk').level]),
    );
  });

  it('has room for what SAFETY.md leaves to the hospital, all of it', () => {
    const decided = [...safety.matchAll(/^\d\. \*\*([^*]+)\*\*/gm)].map((match) => match[1]!);
    const section = sectionOf(safety, 'What the hospital decides and signs')!;
    const asked = decided.filter((name) => section.includes(`**${name}**`));
    assert.equal(asked.length, 9);
    const rows = tableOf(form, 'What was decided').map(([name]) => name);
    assert.deepEqual(rows, asked);
  });
});

describe('the check of SAFETY.md bites', () => {
  const before = problemsOf(safety);

  /** What one change, which has to be one, makes wrong. */
  const changed = (from: string | RegExp, to: string): string[] => {
    const text = safety.replace(from, to);
    assert.notEqual(text, safety, `${from} is not in SAFETY.md`);
    return problemsOf(text).filter((problem) => !before.includes(problem));
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
    assert.match(changed(/ Shown by .*/, '')[0]!, /no test: H01\.1 /);
  });

  const h01 = '- **Residual risk**: severe x possible = 3 medium';
  const draft = `- **${unsigned}**: severe x likely = 4 high`;
  const faults: [what: string, from: string | RegExp, to: string, problem: RegExp][] = [
    [
      'a rating that is not on the scale',
      'severe x likely = 4 high',
      'severe x likely = 3 medium',
      /^H01: Initial risk is not on the scale$/,
    ],
    ['a risk left at high', h01, draft.replace(unsigned, 'Residual risk'), /is left at high$/],
    [
      'self-report that nobody tried, rated low',
      h01,
      h01.replace('possible = 3 medium', 'rare = 2 low'),
      /^H01: rests on self-report that nobody tried, and is below medium$/,
    ],
    [
      'unsigned documents rated like signed ones',
      draft,
      h01.replace('Residual risk', unsigned),
      /^H01: "With unsigned documents" is not a step likelier$/,
    ],
    ['no rating for unsigned documents', `${draft}\n`, '', /goes with words, and only so$/],
    [
      'a status of its own',
      /- \*\*Status\*\*: open: .*/,
      '- **Status**: fine',
      /unknown status: fine$/,
    ],
    ['an open hazard that says not why', /(Status\*\*: open): .*/, '$1', /unknown status: open$/],
    [
      'a status that only a hospital gives',
      /- \*\*Status\*\*: .*/,
      '- **Status**: accepted by hospital',
      /no hospital has accepted/,
    ],
    [
      'a medium risk called controlled',
      /- \*\*Status\*\*: .*/,
      '- **Status**: controlled',
      /^H01: is not controlled$/,
    ],
    [
      'an owner that is nobody',
      '- **Owner**: vascular doctor',
      '- **Owner**: the team',
      /^H01: its Owner is not in the table$/,
    ],
    [
      'a version that is not the present one',
      `- **Proved on**: ${version}`,
      '- **Proved on**: 0.0.9',
      /^H01: is not proved on /,
    ],
    ['a ground that is none', '- **Rests on**: ', '- **Rests on**: hope, ', /rest on "hope"$/],
    ['an id that is there twice', '### H15. ', '### H14. ', /not an id of its own: H14$/],
    ['a hazard that is named and not there', '(H16)', '(H99)', /^no hazard H99$/],
    [
      'a button that no widget has',
      '"Clear my answers" and a new page',
      '"Delete everything" and a new page',
      /^no widget shows "Delete everything"$/,
    ],
    [
      'a source that nobody cites',
      '"The 6 Ps, RCEMLearning"',
      '"A made-up book"',
      /no source "A made/,
    ],
  ];
  for (const [what, from, to, problem] of faults)
    it(`on ${what}`, () => {
      const problems = changed(from, to);
      assert.ok(
        problems.some((entry) => problem.test(entry)),
        problems.join('\n'),
      );
    });

  for (const field of fieldNames)
    it(`on a hazard without "${field}"`, () => {
      const problems = changed(`- **${field}**:`, `- **Other**:`);
      assert.ok(problems.includes(`H01: no ${field}`), problems.join('\n'));
    });

  for (const [id, name] of topics.flatMap((topic) => topic.required))
    it(`on a missing hazard: ${id} ${name}`, () => {
      assert.deepEqual(changed(`. ${name}\n`, '. Another\n'), [`missing: ${id} ${name}`]);
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
