/**
 * Rules that the documents keep whatever their words are. Each was broken once by words that held
 * every sentence they were asked to hold.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/model/article-document.js';
import type { Program, SafetyQuestion } from '../../src/model/exercises-document.js';
import { enArticle } from '../../src/i18n/en-article.js';
import { enChecklist } from '../../src/i18n/en-checklist.js';
import { enShared } from '../../src/i18n/en-shared.js';
import { enTimer } from '../../src/i18n/en-timer.js';
import { documents, proseOf, sentencesOf } from './document-text.js';
import { some } from '../some.js';

const { article, checklist, exercises, help } = documents;
const programs: readonly Program[] = exercises.programs;
const questions: readonly SafetyQuestion[] = exercises.safetyCheck;
const flags = checklist.groups.find((group) => group.redFlags)!.items;
const items = checklist.groups.flatMap((group) => group.items);

const steps = programs.flatMap((program) => program.steps.map((step) => ({ program, step })));
const raises = steps.filter(({ step }) => step.pose === 'legs-raised');

/** The places in a text where patterns begin, which have to be found and in this order. */
const inOrder = (text: string, ...patterns: RegExp[]) => {
  let last = -1;
  for (const pattern of patterns) {
    const at = text.search(pattern);
    assert.ok(at > last, `${pattern} is missing, or too early, in: ${text}`);
    last = at;
  }
};

const joined = (...texts: (string | readonly string[] | undefined)[]) =>
  texts.flatMap((text) => text ?? []).join(' ');

describe('a raise', () => {
  it('is there', () => {
    assert.ok(raises.length > 0, 'no raise');
  });

  it('keeps the legs down, in words and drawing, until its time runs', () => {
    for (const { step } of raises) {
      assert.notEqual(step.getReadyPose, 'legs-raised');
      const words = joined(step.getReadyTitle, step.getReady);
      assert.match(step.getReadyTitle!, /legs down/);
      assert.doesNotMatch(words, /\braise|\blift|\bon (the |firm )?cushions/i);
      // The words that bring the legs up are those of the step itself.
      assert.match(step.instruction, /calves on the cushions/);
    }
  });

  it('says to lower the legs at a stop, in a pause, at an early end and on a dark screen', () => {
    for (const { step } of raises)
      for (const words of [step.stop, step.whilePaused, step.finish, step.ifScreenGoesDark])
        assert.match(words!, /lower your legs/i);
  });

  it('is the only step that speaks of lowering raised legs for a dark screen', () => {
    for (const { step } of steps)
      if (!raises.some((raise) => raise.step === step))
        assert.equal(step.ifScreenGoesDark, undefined);
  });
});

describe('a stop', () => {
  for (const { id, stop, steps: own } of programs)
    it(`in ${id}: first the leg, then the breath, and only then rest`, () => {
      // What a screen says in this order: the step's own words, then the card.
      for (const step of own) {
        assert.doesNotMatch(step.stop!, /\b(flat|breath|chest)\b/i);
        inOrder(
          joined(step.stop, stop.first, stop.text),
          /lower your legs|keep your legs down|keep your feet still|let go of the towel/i,
          /chest pain or trouble breathing: sit up.*call for emergency help/i,
          /lie flat|stop and rest/i,
        );
      }
    });

  it('for a foot that turned pale sits a breathless person up before it lays anybody flat', () => {
    for (const { step } of raises)
      for (const words of [step.pale!.advice, step.pale!.laterAdvice])
        inOrder(words, /^Lower your legs/, /short of breath.*sit up.*emergency help/, /lie flat/);
  });

  it('in the article says the same', () => {
    const [warning] = article.sections
      .flatMap((section): Block[] => section.blocks)
      .filter((block) => block.type === 'warning' && block.heading === 'If you had to stop');
    if (warning?.type !== 'warning') assert.fail('the warning is not there');
    inOrder(
      warning.text,
      /^Lower your legs/,
      /chest pain or trouble breathing, sit up/,
      /lie flat/,
    );
  });

  it('is calm, and locks nothing, where no legs are raised', () => {
    for (const program of programs) {
      const isRaised = program.steps.some((step) => step.pose === 'legs-raised');
      assert.equal(program.stop.help, isRaised ? 'urgent' : 'self-care', program.id);
      assert.equal(program.stop.notAgain !== undefined, isRaised, program.id);
    }
  });

  it('makes the call for help a condition with its signs, and no order to everybody', () => {
    for (const { stop } of programs) {
      assert.match(stop.emergencyText, / if:$/);
      assert.ok((stop.emergencyLines ?? []).length >= 3, 'too few signs');
    }
  });

  it('that locks the exercise says to delete its reminder', () => {
    for (const { stop } of programs)
      if (stop.notAgain) assert.match(stop.reminder!, /reminder.*delete it/);
  });
});

describe('what to watch for', () => {
  it('begins in each step with breath, chest and dizziness, then pain', () => {
    for (const { step } of steps)
      inOrder(
        step.watchFor!,
        /^Stop at once if you are short of breath/,
        /chest/,
        /dizzy/,
        /hurts/,
      );
  });

  it('in a raise goes by feeling, and leaves the soles to a helper', () => {
    for (const { step } of raises) {
      assert.match(step.watchFor!, /cannot see your soles/);
      assert.doesNotMatch(step.watchFor!, /\b(pale|white|blue|red)\b/);
      assert.match(step.helperLine!, /soles/);
    }
  });
});

describe('who may begin', () => {
  it('is asked of same-day signs and emergencies first, and no button clears those', () => {
    const levels = questions.map((question) => question.help);
    const rank = ['emergency', 'urgent', 'soon'];
    assert.deepEqual(
      levels,
      [...levels].sort((one, other) => rank.indexOf(one) - rank.indexOf(other)),
    );
    for (const question of questions)
      assert.equal(question.clearance !== undefined, question.help === 'soon', question.id);
  });

  it('is told in the first words of each program: it must have been shown to them', () => {
    for (const { id, summary } of programs)
      assert.match(sentencesOf(summary)[0]!, /doctor or physiotherapist must have shown/, id);
  });

  it('is asked for any of the signs where a question has several, and each is a line', () => {
    for (const { id, question, lines } of questions)
      if (lines) assert.match(question, /\bany of these\b.*\?$/, id);
  });

  it('is told in short what each program is, its position and how often', () => {
    const summaryOf = (id: string) => programs.find((program) => program.id === id)!.summary;
    inOrder(
      summaryOf('buerger'),
      /Raise your legs/,
      /lower them/,
      /lie flat/,
      /Do 1 round, unless/,
    );
    inOrder(summaryOf('ankle-pumps'), /Lie or sit/, /feet up and down 10 times/, /10 circles/);
    inOrder(summaryOf('leg-stretches'), /calf/, /thigh/, /towel/, /Sit or lie, never stand/);
  });

  it('is told before the gentle moves and the pillows too', () => {
    const warnings = (id: string) =>
      article.sections
        .find((section) => section.id === id)!
        .blocks.flatMap((block) =>
          block.type === 'warning' ? joined(block.text, (block as { lines?: string[] }).lines) : [],
        )
        .join(' ');
    inOrder(
      warnings('gentle-exercise'),
      /^Do not do them/,
      /sore/,
      /in bed/,
      /swollen/,
      /operation/,
    );
    inOrder(warnings('sleep'), /^Do not put pillows/, /hangs down/, /Get medical advice today/);
  });

  it('with numb feet or dizziness lets a helper hold the phone, and is not alone', () => {
    for (const question of some(questions.filter(({ cardTitle }) => cardTitle))) {
      assert.equal(question.cardTitle, 'Do not start alone');
      assert.match(question.advice, /hold the phone/);
    }
    assert.equal(questions.filter(({ cardTitle }) => cardTitle).length, 2);
  });

  it('with chest pain or trouble breathing is told to sit up', () => {
    const [first] = questions;
    assert.equal(first!.help, 'emergency');
    assert.match(first!.question, /chest pain/);
    assert.match(first!.advice, /sit up and lean back/);
  });

  it('stands in the article before the exercise, with all that the timer asks', () => {
    const blocks: readonly Block[] = article.sections.find(({ id }) => id === 'buerger')!.blocks;
    const isWarning = (block: Block) => block.type === 'warning' && block.lines !== undefined;
    const how = blocks.findIndex((block) => block.type === 'paragraph');
    const before = blocks.slice(0, how);
    assert.deepEqual(before.map(isWarning), [true, true]);
    const [never, askFirst] = before.map((block) =>
      block.type === 'warning' ? joined(block.text, block.lines) : '',
    );
    for (const sign of [
      /sore/,
      /infection/,
      /black or much darker/,
      /hurts less when the foot hangs down/,
      /swollen/,
      /blood clot/,
      /blood flow in a leg is very poor/,
    ])
      assert.match(never!, sign);
    for (const sign of [
      /Diabetes/,
      /PAD/,
      /Heart failure/,
      /lie flat/,
      /Numb feet/,
      /dizzy/,
      /fall/,
      /operation or injury/,
    ])
      assert.match(askFirst!, sign);
    assert.match(JSON.stringify(blocks), /red or pink foot does not show/);
  });

  it('is an adult who is not pregnant: article, exercises and checklist each say so', () => {
    for (const document of [article, exercises, checklist])
      assert.match(document.notFor!, /adults.*under 18 or pregnant, ask a doctor/);
  });
});

describe('a red flag', () => {
  it('of several signs says where or when, and that any of them is enough', () => {
    for (const { id, text, lines } of flags)
      if (lines)
        assert.match(text, /\bany of these\b.*:$|^suddenly, even if it has gone away:$/i, id);
    assert.match(flags.find(({ id }) => id === 'r4')!.text, /below the waist|between the legs/i);
  });

  it('that is an emergency can be named in a few words, without the question around it', () => {
    const emergencies = flags.filter(({ help: level }) => level === 'emergency');
    assert.ok(emergencies.length > 5, 'too few flags');
    for (const { id, short } of emergencies) {
      assert.ok(short && short.split(' ').length <= 17, id);
      assert.doesNotMatch(short, /any of these|[.?]$/, id);
    }
  });

  it('speaks of a sign and of nobody, beside items that say "I"', () => {
    for (const { id, text, lines = [], short = '' } of flags)
      assert.doesNotMatch(joined([text, ...lines, short]), /\b(you|your|I|my)\b/i, id);
    const others = items.filter((item) => !flags.includes(item));
    assert.ok(others.length > 10, 'too few items');
    for (const { id, text } of others) {
      assert.match(text, /\b(I|my)\b|^the numb feeling/i, id);
      assert.doesNotMatch(text, /\byour?\b/i, id);
    }
  });
});

describe('advice', () => {
  /** What a card of this level says below its title. */
  const cards = [
    ...questions.flatMap((entry) => [
      { id: entry.id, level: entry.help, words: entry.advice },
      {
        id: `${entry.id}, not sure`,
        level: entry.notSureHelp ?? entry.help,
        words: entry.notSureAdvice ?? entry.advice,
      },
    ]),
    ...items.map((item) => ({ id: item.id, level: item.help, words: item.advice })),
    { id: 'urgent', level: 'urgent' as const, words: help.levels.urgent.text },
  ];

  it('for the same day never waits for the morning', () => {
    const urgent = cards.filter(({ level }) => level === 'urgent');
    assert.ok(urgent.length > 10, 'too few cards');
    for (const { id, words } of urgent) assert.match(words, /not wait for the morning/, id);
    for (const group of checklist.groups)
      if (group.notSureAdvice) assert.match(group.notSureAdvice, /not wait for the morning/);
  });

  it('does not send a doubt of one sign to two levels', () => {
    const [cold] = questions.filter(({ id }) => id === 'cold-leg');
    assert.equal(cold!.notSureHelp, 'urgent');
    assert.match(cold!.notSureAdvice!, /still can't tell, call for emergency help/);
  });

  it('for a swollen leg says when it has become an emergency', () => {
    const clot = [
      ...questions.filter(({ id }) => id === 'swollen-leg'),
      ...flags.filter(({ id }) => id === 'r10'),
    ];
    assert.equal(clot.length, 2);
    for (const { id, advice } of clot)
      assert.match(advice, /chest pain.*trouble breathing.*blood.*faint.*emergency help/, id);
  });

  it('is in no word of a button or announcement, where nobody signs it', () => {
    const order =
      /\b(do not|call (for|your)|lower your|sit (up|down)|lie (flat|down)|get (help|advice)|stop if)\b/i;
    for (const { path, text } of proseOf([enArticle, enChecklist, enShared, enTimer]))
      assert.doesNotMatch(text, order, path);
  });

  it('never says to stop a medicine, nor to bandage oneself', () => {
    const sentences = [article, checklist, exercises, help]
      .flatMap((entry) => proseOf(entry))
      .flatMap(({ text }) => sentencesOf(text));
    const about = /\b(stop|take).*(medicine|tablet|metformin)|bandage your/i;
    for (const sentence of some(sentences.filter((one) => about.test(one))))
      assert.match(sentence, /^Do not |\bI take\b/, sentence);
  });

  it('lets compression begin only where somebody has measured the blood flow', () => {
    const words = JSON.stringify(article.sections);
    assert.match(words, /Do not use compression .* unless a doctor/);
    assert.match(words, /doctor, or a nurse trained for it,.* measured? the blood flow/);
    for (const { text } of [article, checklist].flatMap((entry) => proseOf(entry)))
      assert.doesNotMatch(text, /compression.*\bchecked\b/);
  });

  it('with diabetes says to check the feet every day', () => {
    assert.match(items.find(({ id }) => id === 'c8')!.advice, /Check your feet every day/);
    assert.match(JSON.stringify(article.sections), /With diabetes, check your feet every day/);
  });
});

describe('colour', () => {
  const signs = [
    ...questions.map((entry) => ({
      id: entry.id,
      all: [entry.question, ...(entry.lines ?? []), entry.hint ?? ''],
    })),
    ...flags.map((flag) => ({ id: flag.id, all: [flag.text, ...(flag.lines ?? [])] })),
    ...help.emergencySigns!.lines!.map((line) => ({ id: line, all: [line] })),
  ];
  const colour = /\b(pale|white|blue|grey|red|redness|colour|black|darker)\b/;
  const coloured = signs.filter(({ all }) => all.some((text) => colour.test(text)));

  it('is in some signs', () => {
    assert.ok(coloured.length >= 4, 'too few signs');
  });

  it('is never the only sign: a feeling or a change of shape stands beside it', () => {
    for (const { id, all } of coloured)
      assert.match(joined(all), /cold|pain|hurt|hot|warmth|swollen|sore|touch/i, id);
  });

  it('of light skin comes with another way to see it', () => {
    const ofLightSkin = /\b(pale|white|blue|red|redness)\b/;
    for (const { id, all } of some(coloured.filter(({ all }) => ofLightSkin.test(joined(all)))))
      assert.match(joined(all), /look at the soles?|darker than the skin around it/, id);
  });

  it('that makes a reader of the article stop is no sign for light skin alone', () => {
    const texts = proseOf(article).filter(({ text }) => /foot turns pale/.test(text));
    assert.equal(texts.length, 1);
    assert.match(texts[0]!.text, /harder to see on brown or black skin: go by what you feel/);
  });

  it('is never a name for skin, except where brown and black skin are meant', () => {
    const texts = [article, checklist, exercises, help].flatMap((entry) => proseOf(entry));
    const named = texts.flatMap(({ text }) => [...text.matchAll(/(\w+ \w+ )?black skin/gi)]);
    for (const [name] of some(named)) assert.equal(name, 'brown or black skin');
  });
});
