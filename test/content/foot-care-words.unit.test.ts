/**
 * What the clinical decisions demand of the documents about foot care: signs, orders, levels, limits,
 * clearances and sources, written from the fact sheet and not from the documents, as
 * required-words.unit.test.ts does for the first topic. Only a clinician may change them. Letters and
 * numbers in brackets are those of the fact sheet.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentKinds } from '../../src/model/check-document.js';
import type { HelpLevel } from '../../src/model/help-level.js';
import { some } from '../some.js';
import { footCare, proseOf, sentencesOf } from './document-text.js';

const { article, checklist, exercises, help } = footCare;

/* Whole, with the sources that no screen shows. */
type Block = DocumentKinds['article']['sections'][number]['blocks'][number];
type ChecklistItem = DocumentKinds['checklist']['groups'][number]['items'][number];
type SafetyQuestion = DocumentKinds['exercises']['safetyCheck'][number];
type Program = DocumentKinds['exercises']['programs'][number];

interface Demand {
  level: HelpLevel;
  /** What the text and its lines have to say. */
  asks: RegExp[];
  /** What the advice has to say. */
  advises?: RegExp[];
  /** Numbers of the fact sheet's sources. */
  sources: number[];
}

/** A text with its short lines, as a reader meets them. */
const joined = (text: string, lines: readonly string[] = []) => [text, ...lines].join('\n');
const has = (text: string, patterns: readonly RegExp[] = []) => {
  for (const pattern of patterns) assert.match(text, pattern);
};
const cites = (cited: readonly string[] = [], wanted: readonly number[]) => {
  for (const number of wanted) assert.ok(cited.includes(`s${number}`), `s${number} is not cited`);
};

const helpToday = /Get help today/;
const evenWithoutPain = /even if it does not hurt/;
/** Who tells a person that a sign that is new needs help the same day. */
const brokenIsToday = /(skin is broken|opens or bleeds|dark or bloody|red, swollen or wet).*today/;

const redFlags: Record<string, Demand> = {
  r1: {
    level: 'emergency',
    asks: [/foot or leg is suddenly cold, very painful, pale, blue or grey, or hard to move/],
    advises: [/^Do not warm or rub it\.$/],
    sources: [8, 25],
  },
  r2: {
    level: 'emergency',
    asks: [
      /^A sore, blister or wound on a foot, and any of these:$/m,
      /^fever or shivering$/m,
      /^confusion$/m,
      /^fast breathing$/m,
      /^feeling very ill$/m,
    ],
    advises: [/Say that you have diabetes and a sore on a foot\./],
    sources: [54, 193],
  },
  r3: {
    level: 'emergency',
    asks: [/toe or foot.*turning black, blue or grey, or looks dead/],
    sources: [54],
  },
  // 2b: nobody can tell deep from shallow at home, so it is no "today".
  r4: {
    level: 'emergency',
    asks: [
      /^A sore on a foot, and any of these:$/m,
      /^pus or a bad smell$/m,
      /^redness, swelling, darkness or heat that spreads$/m,
    ],
    advises: [/Do not stand or walk on the foot\./],
    sources: [54, 118],
  },
  // Fact 2: broken skin is never less than the same day.
  r5: {
    level: 'urgent',
    asks: [
      /^Any of these that is new, even if it does not hurt:$/m,
      /^a cut, crack, blister, sore or burn$/m,
      /^blood or fluid on the sock$/m,
    ],
    advises: [/Do not stand or walk on it\./, /clean dry dressing/, helpToday],
    sources: [54, 118, 119],
  },
  // Fact 3: Charcot foot.
  r6: {
    level: 'urgent',
    asks: [/foot or ankle.*hot or swollen.*new colour or shape/],
    advises: [/^Stop walking on it\./, helpToday, evenWithoutPain, /brown or black skin/],
    sources: [54, 120, 122],
  },
  r7: {
    level: 'urgent',
    asks: [
      /^Any of these happened to a foot:$/m,
      /^something is stuck in it$/m,
      /^you stepped on a nail or thorn$/m,
      /^an animal bit it$/m,
    ],
    advises: [/Do not dig it out\./, helpToday],
    sources: [164, 194],
  },
  r8: {
    level: 'urgent',
    asks: [
      /^Any of these:$/m,
      /^a sore that is not healing$/m,
      /^foot pain at rest or at night, and less pain when the foot hangs down$/m,
    ],
    advises: [helpToday],
    sources: [10, 56, 118],
  },
  r9: {
    level: 'urgent',
    asks: [/new pain or throbbing in a foot/i, /no longer feel touch on it, and this is new/],
    advises: [helpToday],
    sources: [55],
  },
  r10: {
    level: 'urgent',
    asks: [/blood sugar much higher than usual for no clear reason, with any change in a foot/i],
    advises: [helpToday, /Do not change your medicine on your own\./],
    sources: [55],
  },
};

const items: Record<string, Demand> = {
  c1: {
    level: 'soon',
    asks: [/hard skin/i, /corn/, /dark spot under hard skin/],
    advises: [/Do not cut it or use a corn plaster\./, brokenIsToday],
    sources: [148, 149],
  },
  c2: {
    level: 'self-care',
    asks: [/dry or cracked heels that do not bleed/i],
    advises: [/every day, but not between the toes/, brokenIsToday],
    sources: [83],
  },
  c3: {
    level: 'soon',
    asks: [/itchy, wet, white or peeling skin between the toes/i],
    advises: [/Dry well\./, /no powder or spirit/, brokenIsToday],
    sources: [143],
  },
  c4: {
    level: 'soon',
    asks: [/thick, long or ingrowing nails/i],
    advises: [/trained person/, brokenIsToday],
    sources: [123],
  },
  c5: {
    level: 'soon',
    asks: [/shoe leaves a mark.*most days/],
    advises: [/Wear other shoes\. Ask about shoes that fit\./],
    sources: [133],
  },
  c6: {
    level: 'soon',
    asks: [/slowly changing shape/],
    advises: [/new or fast, get help today/],
    sources: [118],
  },
  c7: {
    level: 'soon',
    asks: [/tingling, burning, or pins and needles/i],
    // Feeling that has newly gone is the same day [J], as R9.
    advises: [/no longer feel touch on a foot, and this is new, get help today/],
    sources: [55, 118],
  },
  c8: {
    level: 'soon',
    asks: [/calf hurts when I walk and stops hurting when I rest/],
    advises: [/blood flow/],
    sources: [58, 118],
  },
  c9: {
    level: 'soon',
    asks: [/feet are numb/],
    advises: [/Have someone look at your feet every day\. Ask for a foot check\./],
    sources: [119],
  },
  c10: {
    level: 'soon',
    asks: [/could not see all of both soles, or between all my toes/],
    advises: [/Not checked is not a no\. Ask someone to look today\./],
    sources: [119],
  },
  c11: {
    level: 'self-care',
    asks: [/barefoot at home or at a place of worship/],
    advises: [/Do not walk barefoot, in socks only or in thin slippers/, /clean indoor shoes/],
    sources: [83],
  },
  c12: {
    level: 'self-care',
    asks: [/soak or warm my feet/],
    advises: [
      /Do not soak your feet, and never use hot water\./,
      /Do not put heat on your feet or legs if you have diabetes\./,
      /You could be burned and not feel it\. Wear socks instead\./,
    ],
    sources: [33, 126],
  },
  c13: {
    level: 'soon',
    asks: [/corn plaster, a blade or a home remedy/],
    advises: [
      /Do not use corn plasters, corn liquids, acid, blades or scissors/,
      /Do not put turmeric, lime, ash, oil or plant pastes on broken skin\./,
      brokenIsToday,
    ],
    sources: [148, 161],
  },
  c14: {
    level: 'soon',
    asks: [/smoke or use tobacco/],
    advises: [/Ask for help to stop\./],
    sources: [136],
  },
  c15: {
    level: 'self-care',
    asks: [/shoes rub, or I did not look inside them/],
    advises: [/shake them out and feel inside with your hand/],
    sources: [133],
  },
  c16: {
    level: 'soon',
    asks: [/no foot check in the past year, or do not know the result/],
    advises: [/Ask for a foot check\./, /at least once a year/],
    sources: [140],
  },
  c17: {
    level: 'soon',
    asks: [/open sore \(wound\) on a foot before, or lost part of a foot/],
    advises: [/how often your feet should be checked, and whom to call the same day/],
    sources: [83],
  },
  c18: {
    level: 'soon',
    asks: [/dialysis or have kidney disease/],
    advises: [/how often your feet should be checked, and whom to call the same day/],
    sources: [83],
  },
  c19: {
    level: 'soon',
    asks: [/Nobody can look at my feet, or I cannot reach them/],
    advises: [/who can look at your feet every day/],
    sources: [119],
  },
};

describe('foot care: each line of the list', () => {
  const [flags, ...rest] = checklist.groups;
  const byId: ReadonlyMap<string, ChecklistItem> = new Map(
    checklist.groups.flatMap((group) => group.items.map((item) => [item.id, item])),
  );

  it('is asked for, the red flags first and alone in their group', () => {
    assert.equal(flags!.redFlags, true);
    assert.deepEqual(
      flags!.items.map(({ id }) => id),
      Object.keys(redFlags),
    );
    assert.deepEqual(
      rest.flatMap((group) => group.items.map(({ id }) => id)),
      Object.keys(items),
    );
    assert.ok(rest.every((group) => group.redFlags !== true));
  });

  it('asks of what came and went too', () => {
    assert.match(flags!.heading, /^Tick any that you find now, or that came and went$/);
  });

  for (const [id, demand] of Object.entries({ ...redFlags, ...items }))
    it(`${id} has its sign, level, advice and sources`, () => {
      const { text, lines, help: level, advice, sources } = byId.get(id)!;
      assert.equal(level, demand.level);
      has(joined(text, lines), demand.asks);
      has(advice, demand.advises);
      cites(sources, demand.sources);
    });

  it('not sure of a red flag is the same day, by feeling first (5a)', () => {
    has(flags!.notSureAdvice!, [
      /^Get advice today, by phone if you can\./,
      /Feel first/,
      /compare both feet/,
      /brown or black skin: look at the soles\.$/,
    ]);
  });

  it('is for adults with diabetes, tells no cause, and does not wait for a tick', () => {
    assert.match(checklist.notFor, /adults with diabetes\..*under 18 or pregnant, ask a doctor\./);
    has(checklist.disclaimer, [
      /This list cannot tell you what is wrong\./,
      /No doctor or nurse has read it\./,
      /If you are worried, get help even if you ticked nothing\./,
    ]);
    assert.match(checklist.intro, /^A foot problem may not hurt\./);
  });

  it('names no score, no risk class, no thermometer to buy and no test to do (fact 8)', () => {
    for (const { text } of checklist.groups.flatMap((group) => proseOf(group)))
      assert.doesNotMatch(text, /\bscore|risk class|high risk|low risk|thermometer|touch test/i);
  });
});

interface QuestionDemand extends Demand {
  clearance?: RegExp;
  cardTitle?: string;
}

const told = /^A doctor or physiotherapist knows about this and told me to do these exercises$/;
const askFirst = /^Ask a doctor or physiotherapist before you do this\.$/;

const questions: Record<string, QuestionDemand> = {
  'chest-pain': {
    level: 'emergency',
    asks: [/chest pain or trouble breathing/, /feel faint/],
    advises: [/^Do not start\./],
    sources: [17],
  },
  'cold-foot': {
    level: 'emergency',
    asks: [/foot or leg suddenly cold, very painful, pale, blue or grey, or hard to move\?/],
    advises: [/^Do not start\. Do not rub or warm it\.$/],
    sources: [8, 25],
  },
  'spreading-sore': {
    level: 'emergency',
    asks: [
      /open sore \(wound\) on a foot, with any of these\?/,
      /^Fever or shivering$/m,
      /^Pus or a bad smell$/m,
      /^Redness, darkness or heat that spreads$/m,
      /^Skin that is turning black$/m,
    ],
    advises: [/^Do not start\. Do not stand or walk on the foot\.$/],
    sources: [54, 118],
  },
  'broken-skin': {
    level: 'urgent',
    asks: [/any cut, blister, crack, burn, bite or sore on your feet, even a small one\?/],
    advises: [
      /^Do not exercise\. Get help today\. Do not stand or walk on it\./,
      /clean dry dressing/,
    ],
    sources: [26, 54, 118],
  },
  'hot-foot': {
    level: 'urgent',
    asks: [/foot or ankle become hot or swollen, or has it a new shape or colour\?/],
    advises: [/^Do not start\. Stop walking on it\. Get help today, even if it does not hurt\.$/],
    sources: [54, 120],
  },
  'swollen-leg': {
    level: 'urgent',
    asks: [
      /^Do any of these fit you\?$/m,
      /^One leg has become swollen, hot or sore in the last few days$/m,
      /^You had a blood clot in the last 3 months$/m,
    ],
    advises: [/^Do not start\. Get advice today\.$/],
    sources: [28],
  },
  'rest-pain': {
    level: 'urgent',
    asks: [/foot hurt when you rest or lie in bed, and feel better when it hangs down\?/],
    advises: [/^Do not start\. Get advice today\.$/],
    sources: [10, 56],
  },
  'low-sugar': {
    level: 'soon',
    asks: [
      /^Do any of these fit you now\?$/m,
      /^You feel shaky, sweaty, very hungry or confused$/m,
      /^Your blood sugar is low$/m,
    ],
    advises: [
      /^Treat the low sugar first/,
      /Do not exercise today\./,
      /confused or drowsy, call for emergency help\./,
    ],
    cardTitle: 'Not now',
    sources: [177],
  },
  'past-sore': {
    level: 'soon',
    asks: [
      /^Do any of these fit you\?$/m,
      /^You had an open sore \(wound\) on a foot before$/m,
      /^You have lost part of a foot$/m,
      /^You are on dialysis or have kidney failure$/m,
    ],
    advises: [askFirst],
    clearance: told,
    sources: [26, 83],
  },
  'cast-or-operation': {
    level: 'soon',
    asks: [
      /^Do any of these fit you\?$/m,
      /^You wear a plaster cast or a special boot$/m,
      /^In the last 3 months: an operation, a stent \(small tube\) or a bypass in a foot, leg or hip$/m,
      /^In the last 3 months: an injury of a foot, leg or hip$/m,
    ],
    advises: [askFirst],
    clearance: told,
    sources: [32],
  },
  'blood-flow': {
    level: 'soon',
    asks: [/told that the blood flow in your legs is poor\?/],
    advises: [askFirst],
    clearance: told,
    sources: [8, 33, 176],
  },
  'numb-feet': {
    level: 'soon',
    asks: [/feet numb, or is it hard for you to see your soles\?/],
    advises: [askFirst],
    clearance: /^I looked at both feet today, soles and between toes, with a mirror or a helper$/,
    cardTitle: 'Look at your feet first',
    sources: [123],
  },
  unsteady: {
    level: 'soon',
    asks: [/slip from a chair, or get very dizzy\?/],
    advises: [/^Have someone beside you\. Sit in a chair with arms\.$/],
    clearance: /^Someone is with me, and my chair has arms$/,
    cardTitle: 'Do not start alone',
    sources: [17],
  },
};

describe('foot care: each safety question', () => {
  const byId: ReadonlyMap<string, SafetyQuestion> = new Map(
    exercises.safetyCheck.map((entry) => [entry.id, entry]),
  );

  it('is asked for, and there is no other', () => {
    assert.deepEqual([...byId.keys()], Object.keys(questions));
  });

  for (const [id, demand] of Object.entries(questions))
    it(`${id} asks, closes and is cleared as decided`, () => {
      const entry = byId.get(id)!;
      assert.equal(entry.help, demand.level);
      has(joined(entry.question, entry.lines), demand.asks);
      has(entry.advice, demand.advises);
      cites(entry.sources, demand.sources);
      assert.equal(entry.cardTitle, demand.cardTitle);
      if (demand.clearance) assert.match(entry.clearance!, demand.clearance);
      else assert.equal(entry.clearance, undefined);
    });

  it('of broken skin lets nobody guess: somebody looks, or it does not start', () => {
    has(byId.get('broken-skin')!.notSureAdvice!, [
      /Ask someone to look at the soles and between the toes\./,
      /If you cannot, do not start today\./,
    ]);
  });

  it('that speaks of colour says to feel first, and where to look on brown or black skin', () => {
    for (const id of ['cold-foot', 'hot-foot'])
      has(byId.get(id)!.hint!, [/^Feel /, /brown or black skin/]);
  });
});

describe('foot care: each program', () => {
  const pain = /^Stop if you feel new pain, dizzy, shaky or sweaty\./;
  const colour = /Stop if a foot turns pale, blue, grey or cold\./;

  it('is for adults with diabetes', () => {
    has(exercises.notFor!, [
      /adults with diabetes\./,
      /under 18 or pregnant, ask a doctor first\./,
    ]);
  });

  const steps = (program: Program) => program.steps.filter(({ id }) => id !== 'look');

  for (const program of exercises.programs as readonly Program[])
    describe(program.id, () => {
      it('asks a doctor or physiotherapist first, and is done on a firm chair', () => {
        assert.match(
          program.summary,
          /^Ask a doctor or physiotherapist first\. Sit in a firm chair\b/,
        );
      });

      it('looks at both feet before anything moves, and stops for what is found', () => {
        const [look] = program.steps;
        assert.equal(look!.id, 'look');
        has(look!.getReady!, [
          /firm chair with arms that cannot slide/,
          /Turn the light on\./,
          /objects and heat on the floor/,
          /clean folded towel/,
          /Shoes off only while you sit\.$/,
        ]);
        has(look!.instruction, [
          /tops, soles, heels and between the toes/,
          /mirror, or ask someone/,
        ]);
        assert.equal(
          look!.watchFor,
          'A sore, a blister, or a hot or swollen place: stop and get help today.',
        );
      });

      it('says in each step what to stop for, and lies nobody down', () => {
        for (const step of some(steps(program))) {
          has(step.watchFor!, [pain, colour]);
          assert.doesNotMatch(step.instruction, /\b(stand|raise|lie|walk)\b/i, step.id);
        }
      });

      it('keeps the feet still at a stop, and then has them seen today (4d)', () => {
        for (const { id, stop } of program.steps)
          assert.equal(stop, 'Keep your feet still and rest.', id);
        const { stop } = program;
        assert.equal(stop.help, 'urgent');
        assert.equal(stop.first, 'Chest pain or trouble breathing: call for emergency help now.');
        has(stop.text, [
          /^Look at both feet\./,
          /Get help today for a mark, a dark patch, a wet spot or a colour that was not there before\./,
          /Do not stand or walk on that foot\.$/,
        ]);
        assert.equal(stop.emergencyText, 'Call for emergency help if:');
        assert.deepEqual(stop.emergencyLines, [
          'you have chest pain',
          'you have trouble breathing',
          'you feel faint',
          'a foot stays cold, pale, blue or hard to move after you rest',
        ]);
        has(stop.notAgain!, [
          /^You stopped because something felt wrong\. Get advice first\./,
          /will not start again on this page today\.$/,
        ]);
        cites(stop.sources, [8, 17, 25, 54]);
      });

      it('ends with a look, with shoes on, and slowly', () => {
        assert.equal(
          program.after,
          'Look at both feet once more. Put on your shoes. Sit for 1 minute, then stand up slowly.',
        );
      });

      it('promises nothing: no cure, and no sore that is prevented', () => {
        assert.match(program.evidence, /not shown to prevent|did not show that/);
        assert.doesNotMatch(program.evidence, /\bwill\b/);
      });
    });

  const [five, seated] = exercises.programs as [Program, Program, ...Program[]];
  const stepOf = (program: Program, id: string) => program.steps.find((step) => step.id === id)!;

  it('five-minutes: 1 round, 1 to 3 times a day, and no more', () => {
    assert.match(five.summary, /1 round, 1 to 3 times a day\.$/);
    assert.match(five.summary, /look at your feet, then move your toes and feet\./);
    assert.deepEqual(five.rounds, { default: 1, min: 1, max: 1 });
  });

  it('seated-set: 3 days a week, and more only by a physiotherapist', () => {
    assert.match(
      seated.summary,
      /About 9 minutes, on 3 days a week, and not every day at first\.$/,
    );
    assert.equal(seated.rounds.more, 'More than 1 only if your physiotherapist said so.');
    for (const { id, seconds } of some(steps(seated).filter((step) => step.seconds.max > 100)))
      assert.equal(seconds.more, 'More than 10 times only if your physiotherapist said so.', id);
  });

  it('names in each step what the step itself can do to a foot (4b, 4c)', () => {
    const less: [Program, string, RegExp][] = [
      [five, 'toes', /Toes that press on each other or on the towel: lift less\.$/],
      [five, 'toes-again', /Toes that press on each other or on the towel: lift less\.$/],
      [five, 'feet', /With a cramp: rest, then do less\.$/],
      [five, 'feet-again', /With a cramp: rest, then do less\.$/],
      [seated, 'pump', /With a cramp: rest, then do less\.$/],
      [seated, 'toes', /Toes that press on each other or on the towel: lift less\.$/],
      [seated, 'toes-apart', /Toes that rub on each other: spread less\.$/],
      [
        seated,
        'heels',
        /With a corn, hard skin or a mark under the ball of the foot: skip this step\.$/,
      ],
      [seated, 'circle-one-way', /With hip or back pain: keep your heels down\.$/],
      [seated, 'circle-other-way', /With hip or back pain: keep your heels down\.$/],
    ];
    for (const [program, id, words] of less) assert.match(stepOf(program, id).watchFor!, words);
    assert.match(stepOf(seated, 'toes').instruction, /Do not grip the floor\.$/);
    assert.match(stepOf(seated, 'heels').instruction, /Do not press down with your hands\.$/);
  });
});

describe('foot care: the article', () => {
  const section = (id: string) => article.sections.find((entry) => entry.id === id)!;
  const wordsOf = (block: Block) =>
    block.type === 'figure'
      ? block.caption
      : block.type === 'list'
        ? block.items.map((item) => joined(item.text, item.lines)).join('\n')
        : joined(block.text, block.lines);
  const sectionWords = (id: string) => section(id).blocks.map(wordsOf).join('\n');
  const warningsOf = (id: string) =>
    section(id)
      .blocks.filter(({ type }) => type === 'warning')
      .map(wordsOf)
      .join('\n');
  const listOf = (level: HelpLevel) =>
    section('get-help').blocks.flatMap((block) =>
      block.type === 'list' && block.help === level ? [wordsOf(block)] : [],
    )[0]!;

  it('is for adults with diabetes', () => {
    has(article.notFor!, [/adults with diabetes\./, /under 18 or pregnant, ask a doctor first\./]);
  });

  it('starts with when to get help, emergencies before the same day', () => {
    assert.equal(article.sections[0]!.id, 'get-help');
    assert.deepEqual(
      section('get-help').blocks.flatMap((block) => (block.type === 'list' ? [block.help] : [])),
      ['emergency', 'urgent'],
    );
  });

  for (const level of ['emergency', 'urgent'] as const)
    it(`lists each sign of the level ${level}`, () => {
      const demands = Object.entries(redFlags).filter(([, demand]) => demand.level === level);
      const signs: Record<string, RegExp[]> = {
        // In a list of full sentences: no colon and no lines.
        r5: [/A new cut, crack, blister, sore or burn, or blood or fluid on the sock\./],
        r6: [...redFlags['r6']!.asks, /Stop walking on it\./],
        r7: [/stuck in the foot, you stepped on a nail or thorn, or an animal bit it\./],
        r8: [
          /A sore that is not healing\./,
          /Foot pain at rest or at night, and less pain when the foot hangs down\./,
        ],
      };
      for (const [id, { asks }] of some(demands)) has(listOf(level), signs[id] ?? asks);
    });

  it('a hot, swollen or misshapen foot is not walked on, even without pain (fact 3)', () => {
    has(warningsOf('get-help'), [
      /hot, swollen or out of shape may be hurt inside, even without pain\./,
      /Stop walking on it, and get help today\./,
    ]);
  });

  it('says to feel before to look, and how on brown or black skin (fact 4)', () => {
    has(sectionWords('get-help'), [
      /Feel first: hot, swollen, sore or wet\./,
      /harder to see on brown or black skin\. Compare both feet, and look at the soles\./,
    ]);
  });

  it('says how to look, every day, with help where eyes or backs do not let one (1b)', () => {
    has(sectionWords('look'), [
      /fixed time with good light/,
      /Look inside the sock for blood or fluid\./,
      /tops, sides, heels, soles and nails, and between all toes/,
      /back of your hand on both feet/,
      /left with right, and with yesterday/,
      /mirror on the floor, take a photo, or ask someone/,
      /If you do not see well, another person must look, every day\./,
    ]);
  });

  it('warns of heat and hot water (1c, 1g, W2)', () => {
    has(warningsOf('wash'), [
      /Do not soak your feet, and never use hot water\./,
      /Test the water with your elbow, or ask someone: your hands can be numb too\./,
    ]);
    has(warningsOf('heat'), [
      /Do not put heat on skin that is numb\./,
      /Do not put heat on your feet or legs if you have diabetes or narrowed leg arteries \(PAD\)\./,
      /You could be burned and not feel it\. Wear socks instead\.$/,
    ]);
    assert.doesNotMatch(JSON.stringify(article.sections), /\d+ ?°|degrees/);
  });

  it('warns of plasters, blades and acid on corns (1d, W3)', () => {
    has(warningsOf('nails'), [
      /Do not use corn plasters, corn liquids, acid, blades or scissors on corns or hard skin\./,
      /They can burn or cut you without pain\./,
    ]);
  });

  it('warns of compression in the words of the first topic (1e)', () => {
    has(warningsOf('shoes'), [
      /Do not use compression socks, stockings or bandages unless a doctor or nurse told you to\./,
      /A doctor, or a nurse trained for it, must first measure the blood flow in your legs\./,
      /serious harm if you have narrowed leg arteries \(PAD\), or diabetes with numb feet\./,
    ]);
  });

  it('warns of bare feet, and says what to do at night and at worship (1f, W4)', () => {
    assert.match(
      warningsOf('barefoot'),
      /^Do not walk barefoot, in socks only or in thin slippers, indoors or outdoors\.$/,
    );
    has(sectionWords('barefoot'), [
      /shoes by the bed/,
      /clean indoor shoes/,
      /cool of the day/,
      /Socks do not stop heat or thorns\./,
    ]);
  });

  it('warns of home remedies, and says what to do until somebody has seen it (1h, W5)', () => {
    has(warningsOf('small-injuries'), [
      /Do not put turmeric, lime, ash, oil, toothpaste, spirit, hot packs or plant pastes on broken skin\./,
      /Do not burst a blister\./,
    ]);
    has(sectionWords('small-injuries'), [
      /do not stand or walk on the foot/,
      /Rinse it with clean water, and cover it with a clean dry dressing\. Get help today\./,
    ]);
  });
});

describe('foot care: the words of each level (6)', () => {
  const { levels } = help;
  const words = ({ heading, text, say = '' }: { heading: string; text: string; say?: string }) =>
    [heading, text, say].join('\n');

  it('self-care looks every day, and goes the same day for what is new', () => {
    has(words(levels['self-care']), [
      /^Look at your feet every day$/m,
      /Wash, dry and look at both feet\. Wear shoes indoors and outdoors\./,
      /Get help the same day for any new sore or blister, and for a hot or swollen place\./,
    ]);
  });

  it('soon does not wait for the yearly check', () => {
    has(words(levels.soon), [
      /^Ask for a foot check$/m,
      /Do not wait for the yearly check\./,
      /If the skin breaks, or a foot gets hot or swells, get help today\./,
    ]);
  });

  it('today stays off the foot, and goes to a hospital if nobody can see it', () => {
    has(words(levels.urgent), [
      /^Get your foot seen today$/m,
      /Do not stand or walk on the foot\./,
      /If they cannot see you today, go to a hospital\. It may not hurt\./,
    ]);
  });

  it('an emergency calls, and puts nothing on the foot', () => {
    has(words(levels.emergency), [
      /^Call for emergency help now$/m,
      /Do not walk on the foot\. Do not warm it or put any remedy on it\./,
      /say that you have diabetes, and what you see on the foot/,
      /if you have a fever, and when it started\./,
    ]);
  });

  it('nothing ticked gives no all-clear', () => {
    assert.match(
      help.advice!.nothingTicked,
      /^You ticked nothing\. This list cannot tell what is wrong\. Look again tomorrow\./,
    );
  });

  it('lists the signs of an emergency, those of the heart and breath too', () => {
    const { text, lines } = help.emergencySigns!;
    assert.equal(text, 'Call for emergency help if:');
    has(lines!.join('\n'), [
      /^a foot or leg is suddenly cold, very painful, pale, blue, grey or hard to move$/m,
      /^you have a sore on a foot, and fever, shivering, confusion or fast breathing$/m,
      /^skin on a toe or foot is turning black, blue or grey$/m,
      /^a sore has pus, a bad smell, or redness, swelling, darkness or heat that spreads$/m,
      /^you have chest pain, trouble breathing or feel faint$/m,
    ]);
  });
});

describe('foot care: rules for every sentence', () => {
  const sentences = [article, checklist, exercises, help]
    .flatMap((document) => proseOf(document))
    .flatMap(({ path, text }) => sentencesOf(text).map((sentence) => ({ path, sentence })));

  it('no sentence lets a missing pain lower a level (fact 1)', () => {
    const about = some(
      sentences.filter(({ sentence }) => /\b(not hurt|no pain|without pain)\b/i.test(sentence)),
    );
    for (const { path, sentence } of about)
      assert.match(
        sentence,
        /even if it does not hurt|may not hurt|even without pain|cut you without pain/,
        path,
      );
  });

  it('no sentence warms, soaks or raises a foot, or burns it', () => {
    for (const { path, sentence } of some(
      sentences.filter(({ sentence }) =>
        /\b(soak|warm it|put heat|hot water|raise|put your feet up)\b/i.test(sentence),
      ),
    ))
      assert.match(sentence, /\b(do not|never|keep your feet away|I soak)\b/i, path);
  });

  it('no sentence starts, stops or changes a medicine', () => {
    for (const { path, sentence } of some(
      sentences.filter(({ sentence }) => /\b(medicine|tablet|insulin)\b/i.test(sentence)),
    ))
      assert.match(sentence, /^Do not (stop or )?change (a|your) medicine on your own\.$/, path);
  });

  it('no sentence gives a number for sugar, pressure or heat: targets are personal', () => {
    for (const { path, sentence } of sentences)
      assert.doesNotMatch(sentence, /\bmg\b|mmol|mmHg|°|\d+ (degrees|percent)|\d%/i, path);
  });

  it('every sign that asks for help the same day says today or the same day', () => {
    for (const entry of some(exercises.safetyCheck.filter(({ help: at }) => at === 'urgent')))
      assert.match(entry.advice, /today/, entry.id);
    const flags = checklist.groups[0]!.items.filter(({ help: at }) => at === 'urgent');
    for (const item of some(flags)) assert.match(item.advice, /today/, item.id);
    assert.match(help.levels.urgent.word, /today/);
  });

  it('a colour is never the only sign: a feeling or a change of shape stands beside it', () => {
    const colour = /\b(pale|blue|grey|redness|colour|black|darkness)\b/;
    const signs = [
      ...exercises.safetyCheck.map(({ id, question, lines }) => ({
        id,
        all: joined(question, lines),
      })),
      ...checklist.groups[0]!.items.map(({ id, text, lines }) => ({
        id,
        all: joined(text, lines),
      })),
    ];
    // R3 is dead skin: its colour is the sign, and it is an emergency wherever it is seen.
    for (const { id, all } of some(signs.filter((sign) => colour.test(sign.all))))
      if (id !== 'r3') assert.match(all, /cold|painful|hot|heat|swollen|swelling|sore/i, id);
  });
});
