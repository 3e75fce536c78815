/** The words between the tags stand alone: no question is asked there, and no time is counted. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import enArticle from '../../src/content/night-leg-numbness/en/article.js';
import enChecklist from '../../src/content/night-leg-numbness/en/checklist.js';
import enExercises from '../../src/content/night-leg-numbness/en/exercises.js';
import enHelp from '../../src/content/night-leg-numbness/en/help.js';
import { fallbackChildren, type FallbackDocuments } from '../../src/fallback/children.js';
import { lines, list, text } from '../../src/fallback/markup.js';
import { en } from '../../src/i18n/en.js';
import type { ArticleDocument } from '../../src/model/article-document.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import type { HelpDocument } from '../../src/model/help-document.js';
import { tags } from '../../src/model/widgets.js';
import { some } from '../some.js';

type Step = ExercisesDocument['programs'][number]['steps'][number];

const article: ArticleDocument = enArticle;
const checklist: ChecklistDocument = enChecklist;
const exercises: ExercisesDocument = enExercises;
const help: HelpDocument = enHelp;
const advice = help.advice!;

const made = (documents: FallbackDocuments = {}) =>
  fallbackChildren({ help, article, checklist, exercises, ...documents }, en);

/** As a person reads it: no tags, no comments, the signs that were escaped as they are. */
const shown = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const isInOrder = (whole: string, parts: readonly string[]) => {
  let from = 0;
  for (const part of parts) {
    const at = whole.indexOf(part, from);
    assert.ok(at >= 0, `${part}\n  is not after what comes before it in\n${whole}`);
    from = at + part.length;
  }
};

/** The steps of the exercise, each as it is read. */
const stepsOf = (markup: string): string[] => {
  const [, inside] = /<ol>(.*)<\/ol>/s.exec(markup)!;
  return inside!
    .split(/\n(?=<li><strong>[^<]*\.<\/strong> <strong>)/)
    .map(shown)
    .filter((step) => step !== '');
};

describe('the children of the timer', () => {
  const tag = 'bedside-exercise-timer';
  const children = made()[tag]!;
  const program = exercises.programs[0]!;

  it('print the time of each step, and the most that legs may be up', () => {
    const steps = stepsOf(children);
    assert.equal(steps.length, program.steps.length);
    assert.match(steps[0]!, /^Raise your legs\. 2 minutes, never more than 3 minutes\. /);
    assert.match(steps[1]!, /^Lower your legs\. 3 minutes\. /);
    assert.match(steps[2]!, /^Lie flat and rest\. 5 minutes\. /);
    assert.ok(steps[0]!.includes(program.steps[0]!.seconds.more!));
  });

  it('asks for the number in the language of the words', () => {
    const { call } = en;
    assert.ok(children.includes(`<a href="tel:NUMBER">${call.replace('{number}', 'NUMBER')}</a>`));
    const other = fallbackChildren(
      { exercises: enExercises, help: enHelp },
      { ...en, call: 'Anrufen: {number}' },
    )[tag]!;
    assert.ok(other.includes('<a href="tel:NUMBER">Anrufen: NUMBER</a>'));
    assert.ok(!other.includes('Call NUMBER'));
  });

  const timed = (changes: Partial<Step>) => {
    const step = { ...program.steps[0]!, ...changes };
    const programs = [{ ...program, steps: [step] }];
    return stepsOf(made({ exercises: { ...exercises, programs } })[tag]!)[0]!;
  };
  const times: [name: string, changes: Partial<Step>, words: string][] = [
    [
      'a minute and a part of one',
      { pose: 'ankle-pump', seconds: { default: 100, min: 1, max: 300 } },
      '1 minute 40 seconds. ',
    ],
    [
      'less than a minute',
      { pose: 'lying-flat', seconds: { default: 50, min: 1, max: 300 } },
      '50 seconds. ',
    ],
    [
      'a raise that is no whole minute',
      { seconds: { default: 90, min: 1, max: 180 } },
      '1 minute 30 seconds, never more than 3 minutes. ',
    ],
    [
      'a raise of at most a part of a minute',
      { seconds: { default: 60, min: 1, max: 90 } },
      '1 minute, never more than 1 minute 30 seconds. ',
    ],
  ];
  for (const [name, changes, words] of times)
    it(`print the time of ${name}`, () => {
      assert.ok(timed(changes).startsWith(`Raise your legs. ${words}`), timed(changes));
    });

  it('say in each step when to stop, and what to do if it hurts', () => {
    stepsOf(children).forEach((step, i) => {
      const { instruction, watchFor, stop } = program.steps[i]!;
      isInOrder(step, [instruction, watchFor!, 'If it hurts:', stop!]);
    });
  });

  it('tell a foot that turns pale at once from one that turns pale later', () => {
    const { pale } = program.steps[0]!;
    isInOrder(stepsOf(children)[0]!, [
      `${pale!.label}:`,
      `Within 1 minute: ${pale!.advice}`,
      `Later: ${pale!.laterAdvice}`,
    ]);
  });

  it('say who must not do it before they say how, the most urgent first, each with its advice', () => {
    const asked = exercises.safetyCheck.filter(({ id }) => program.safetyCheck.includes(id));
    const ofLevel = (...levels: string[]) =>
      asked
        .filter((question) => levels.includes(question.help))
        .flatMap((question) => [
          question.question,
          ...(question.lines ?? []),
          ...(question.cardTitle === undefined ? [] : [`${question.cardTitle}.`]),
          question.advice,
        ]);
    isInOrder(shown(children), [
      program.summary,
      exercises.notFor!,
      advice.emergencyIf,
      ...ofLevel('emergency'),
      advice.noNumber,
      advice.urgentIf,
      ...ofLevel('urgent'),
      advice.doNotStart,
      ...ofLevel('soon', 'self-care'),
      advice.stopWhen,
      program.steps[0]!.instruction,
    ]);
  });

  it('say after a stop first the heart and the breath, then what to do, then when to call', () => {
    const { first, text: words, emergencyText, emergencyLines } = program.stop;
    isInOrder(shown(children), [
      advice.stopWhen,
      first!,
      words,
      emergencyText,
      ...emergencyLines!,
      program.steps[0]!.title,
    ]);
  });

  it('say what not to be sure of means, where that is another thing', () => {
    const unsure = exercises.safetyCheck.find(({ notSureAdvice }) => notSureAdvice !== undefined)!;
    isInOrder(shown(children), [
      unsure.question,
      unsure.hint!,
      `Not sure: ${unsure.notSureAdvice}`,
    ]);
  });

  it('ask only what the program asks', () => {
    const programs = [{ ...program, safetyCheck: ['chest-pain'] }];
    const words = shown(made({ exercises: { ...exercises, programs } })[tag]!);
    assert.ok(words.includes(exercises.safetyCheck[0]!.question));
    assert.ok(!words.includes(exercises.safetyCheck[1]!.question));
    assert.ok(!words.includes(advice.urgentIf), 'no heading over nothing');
    assert.ok(!words.includes(advice.doNotStart));
  });
});

describe('the children of the banner', () => {
  it('name the emergency first, with its signs and whom to call, then urgent, then soon', () => {
    const { emergency, urgent, soon } = help.levels;
    isInOrder(shown(made()['bedside-seek-help']!), [
      `${emergency.word}. ${emergency.heading}. ${emergency.text}`,
      help.emergencySigns!.text,
      ...help.emergencySigns!.lines!,
      advice.noNumber,
      emergency.say!,
      `${urgent.word}. ${urgent.heading}. ${urgent.text}`,
      advice.nobodyAnswers,
      `${soon.word}. ${soon.heading}. ${soon.text}`,
    ]);
  });
});

describe('the children of the checklist', () => {
  const children = made()['bedside-risk-checklist']!;
  const [flags, ...others] = checklist.groups;
  const wordsOf = (items: ChecklistDocument['groups'][number]['items']) =>
    items.flatMap((item) => [item.text, ...(item.lines ?? []), item.advice]);

  it('group the signs by level, the emergencies first with whom to call, each with its advice', () => {
    isInOrder(shown(children), [
      checklist.notFor,
      advice.emergencyIf,
      ...wordsOf(flags!.items.filter((item) => item.help === 'emergency')),
      advice.noNumber,
      advice.urgentIf,
      ...wordsOf(flags!.items.filter((item) => item.help === 'urgent')),
      `Not sure about one of these: ${flags!.notSureAdvice}`,
      ...others.flatMap(({ heading, items }) => [heading, ...wordsOf(items)]),
      checklist.disclaimer,
    ]);
  });

  it('lose no red flag of a calm level', () => {
    const items = [{ ...flags!.items[0]!, help: 'soon' as const }];
    const words = shown(
      made({ checklist: { ...checklist, groups: [{ ...flags!, items }] } })[
        'bedside-risk-checklist'
      ]!,
    );
    isInOrder(words, [flags!.heading, items[0]!.text]);
    assert.ok(!words.includes(advice.emergencyIf));
  });
});

describe('the children of the article', () => {
  it('hold every word in order, lines and headings of warnings too', () => {
    const words = shown(made()['bedside-article-card']!);
    isInOrder(words, [
      article.summary,
      article.notFor!,
      ...article.sections.flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) => {
          if (block.type === 'figure') return [block.caption];
          if (block.type === 'list')
            return block.items.flatMap((item) => [
              ...(item.term === undefined ? [] : [`${item.term}:`]),
              item.text,
              ...(item.lines ?? []),
            ]);
          return [
            ...(block.heading === undefined ? [] : [block.heading]),
            block.text,
            ...(block.lines ?? []),
          ];
        }),
      ]),
      article.basedOn!,
    ]);
    assert.ok(words.includes('Warning: If you had to stop. Lower your legs.'));
  });
});

describe('the children of every tag', () => {
  it('are there for each document, and for no other', () => {
    assert.deepEqual(Object.keys(made()), tags);
    assert.deepEqual(Object.keys(fallbackChildren({ help, article }, en)), [
      'bedside-article-card',
      'bedside-seek-help',
    ]);
  });

  it('are not made without the advice that says where to go', () => {
    const bare: HelpDocument = { ...help, advice: undefined };
    assert.throws(() => made({ help: bare }), /need the help document and its advice/);
    assert.throws(() => made({ help: undefined }), /need the help document and its advice/);
  });

  it('open and close each tag in turn, and put no list into a paragraph', () => {
    for (const markup of some(Object.values(made()))) {
      const open: string[] = [];
      const written = markup.replace(/<!--.*?-->/gs, '');
      for (const [, slash, name] of some(written.matchAll(/<(\/?)(\w+)/g))) {
        if (slash) assert.equal(open.pop(), name);
        else {
          if (open.includes('p')) assert.match(name!, /^(strong|a)$/);
          open.push(name!);
        }
      }
      assert.deepEqual(open, []);
    }
  });

  it('are ASCII, whatever the document says', () => {
    const words = 'മരവിപ്പ് “x” <b> & "y" 𝒳';
    const markup = made({ article: { ...article, title: words } })['bedside-article-card']!;
    assert.match(markup, /^[\n\x20-\x7e]*$/);
    assert.ok(shown(markup).startsWith(words));
  });
});

describe('markup', () => {
  it('escapes what would end a text or an attribute', () => {
    assert.equal(text('<a href="x">&'), '&lt;a href=&quot;x&quot;&gt;&amp;');
  });

  it('is a list of lines, or nothing', () => {
    assert.equal(lines(undefined), '');
    assert.equal(lines([]), '');
    assert.equal(lines(['a', '<']), '\n<ul>\n<li>a</li>\n<li>&lt;</li>\n</ul>\n');
    assert.equal(list(['a'], 'ol'), '<ol>\n<li>a</li>\n</ol>');
  });
});
