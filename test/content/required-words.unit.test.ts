/**
 * What the clinical decisions demand of the documents: signs, orders, levels, limits, clearances and
 * sources, written from the fact sheet and its review and not from the documents. Only a clinician
 * may change them, so a change of a word that carries one fails here until it is made, and
 * reviewed, twice. A sentence may be put better as long as each sign and each order stays in it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentKinds } from '../../src/model/check-document.js';
import { helpLevels, type HelpLevel } from '../../src/model/help-level.js';
import { documents, eachDocument, proseOf } from './document-text.js';

const { article, checklist, exercises, help } = documents;

/* Whole, with the sources that no screen shows. */
type Block = DocumentKinds['article']['sections'][number]['blocks'][number];
type ChecklistItem = DocumentKinds['checklist']['groups'][number]['items'][number];
type SafetyQuestion = DocumentKinds['exercises']['safetyCheck'][number];
type Program = DocumentKinds['exercises']['programs'][number];
type Step = Program['steps'][number];

interface Demand {
  level: HelpLevel;
  /** What the text and its lines have to say. */
  asks: RegExp[];
  /** The same sign in a few words: no sign may be lost, and none of another level may come in. */
  short?: RegExp;
  /** What they may not say. */
  never?: RegExp[];
  /** What the advice has to say. */
  advises?: RegExp[];
  /** Sources that have to stand behind it, as numbers of the fact sheet or ids. */
  sources: (number | string)[];
}

/** A text with its short lines, as a reader meets them. */
const joined = (text: string, lines: readonly string[] = []) => [text, ...lines].join('\n');
const has = (text: string, patterns: readonly RegExp[] = []) => {
  for (const pattern of patterns) assert.match(text, pattern);
};
const hasNone = (text: string, patterns: readonly RegExp[] = []) => {
  for (const pattern of patterns) assert.doesNotMatch(text, pattern);
};
const cites = (cited: readonly string[], wanted: Demand['sources']) => {
  for (const id of wanted.map((entry) => (typeof entry === 'number' ? `s${entry}` : entry)))
    assert.ok(cited.includes(id), `${id} is not cited`);
};

const sitUpFirst = /chest pain or trouble breathing[:,]? sit up,? (and )?lean back on pillows/i;
const notTomorrow = /do not wait for the morning/i;
const clotInLung = [/chest pain/, /trouble breathing/, /cough up blood/, /faint/, /call for emerg/];
/** A limb that is dying can look like one that hurts at night: how long, how fast, cold or numb. */
const becomesEmergency = [/last 2 weeks/, /fast getting worse/, /cold or numb/, /emergency help/];

const redFlags: Record<string, Demand> = {
  // A10, B21, blotchy skin. Numbness has R3's carve-out: a leg that was slept on is no emergency.
  r1: {
    level: 'emergency',
    short: /^a leg suddenly cold, very painful, weak, numb or a different colour$/i,
    asks: [
      /\bleg\b/,
      /suddenly/,
      /cold/i,
      /very painful/i,
      /weak or hard to move/i,
      /numb, and moving does not bring the feeling back/i,
      /colour from the other leg.*pale.*grey.*blue.*blotchy/,
      /brown or black skin, look at the sole/,
    ],
    sources: [8, 25, 107, 'limb-health-nz'],
  },
  r2: {
    level: 'emergency',
    short:
      /^suddenly: a drooping face, a weak or numb arm, or trouble speaking, seeing or keeping balance$/i,
    asks: [
      /suddenly/i,
      /even if it has gone away/,
      /face droops/,
      /arm is weak or numb/,
      /speaking, seeing or keeping balance/,
    ],
    advises: [/even if it has gone away/],
    sources: [45, 46, 'act-fast'],
  },
  // Section 9: the exception of about 5 minutes is for numbness, and none is for weakness.
  r3: {
    level: 'emergency',
    short: /^one whole leg suddenly weak, or still numb after about 5 minutes of moving$/i,
    asks: [
      /one whole leg is suddenly/i,
      /^weak$/im,
      /^numb, .*does not go away within about 5 minutes of moving$/im,
    ],
    never: [/weak or numb/],
    sources: [46, 50],
  },
  r4: {
    level: 'emergency',
    short:
      /^numb between the legs, new trouble with urine or stool, or loss of feeling during sex$/i,
    asks: [
      /numb between the legs/i,
      /genitals/,
      /inner thighs/,
      /buttocks/,
      /around the anus/,
      /new trouble passing or holding urine or stool \(pee or poo\)/i,
      /new loss of feeling during sex/i,
    ],
    sources: [39, 47],
  },
  // A10 has 2 flags here, spinal (any of these in both legs) and spreading (worse over hours or
  // days, breath, swallowing). The document has them as lines of 1: the level is the same.
  r5: {
    level: 'emergency',
    short: /^new pain, tingling, weakness or numbness in both legs$/i,
    asks: [
      /both legs/,
      /new pain, tingling, weakness or numbness, with or without back pain/i,
      /got worse over hours or days/,
      /hard to breathe or swallow/,
    ],
    sources: [39, 47, 48, 49, 'sciatica-both-legs'],
  },
  r6: {
    level: 'emergency',
    short: /^chest pain, sudden shortness of breath, coughing up blood, or fainting$/i,
    asks: [
      /chest pain/i,
      /suddenly short of breath/i,
      /coughing up blood/i,
      /fainting/i,
      /with or without a sore leg/i,
    ],
    sources: [28, 51, 'lung-clot'],
  },
  // 53, a news site, is out (B27). 52 names the head only: the review says so to the clinician.
  r7: {
    level: 'emergency',
    short: /^new numbness or weakness after a recent fall, an accident or a hit$/i,
    asks: [
      /^new numbness or weakness/i,
      /recent fall/,
      /road accident/,
      /hit on the head, neck or back/,
    ],
    sources: [52],
  },
  r8: {
    level: 'emergency',
    short: /^on a foot: an open sore \(wound\), or a patch of skin turned black or much darker$/i,
    asks: [
      /\bfoot\b/,
      /open sore \(wound\) with fever or pus/i,
      /warmth or colour that spreads \(red, or darker than the skin around it\)/,
      /patch of skin that has turned black or much darker/i,
      /any open sore, if the blood flow in the legs is known to be poor/i,
    ],
    sources: [54, 107],
  },
  r9: {
    level: 'urgent',
    asks: [
      /diabetes/,
      /\bfoot\b/,
      /new open sore \(wound\) or blister/,
      /hot or swollen area/,
      /change of colour/,
      /bad smell/,
      /no feeling when a finger touches it, and this is new/i,
    ],
    advises: [/do not stand or walk on a hot, swollen foot/i],
    sources: [54, 55, 'diabetes-foot'],
  },
  r10: {
    level: 'urgent',
    asks: [/^one leg/i, /swollen, warm or sore/, /in the last (few )?days/],
    advises: [/do not massage/i, ...clotInLung],
    sources: [28, 51, 'lung-clot'],
  },
  r11: {
    level: 'urgent',
    asks: [
      /\bfoot\b/,
      /pain at rest or in bed.*less.*hangs down/i,
      /open sore \(wound\) that does not heal/,
    ],
    advises: [/do not raise your legs/i, ...becomesEmergency],
    sources: [8, 10, 25, 56, 'limb-nhs-devon'],
  },
  r12: {
    level: 'urgent',
    asks: [/leg or foot has become weak/, /toes drag when walking/],
    advises: [/came suddenly, call for emergency help/],
    sources: [50, 'foot-drop'],
  },
};

const talkAbout: Record<string, Demand> = {
  c1: { level: 'soon', asks: [/goes numb most nights/], sources: [57] },
  c2: {
    level: 'soon',
    asks: [/numb feeling does not go away after I move/],
    advises: [/If it came suddenly, look at the first part of this list again\./],
    sources: [59],
  },
  c3: {
    level: 'soon',
    asks: [/tingle or burn/, /walk on cotton wool/, /lose my balance/],
    sources: [57, 'diabetes-foot-india'],
  },
  c4: {
    level: 'soon',
    asks: [/pain, tingling or numbness spreads from my back or buttock down my leg/i],
    advises: [/hot water bottle on numb skin/],
    sources: [39],
  },
  c5: { level: 'soon', asks: [/calf hurts when I walk/, /stops? hurting/], sources: [58] },
  c6: { level: 'soon', asks: [/strong need to move my legs at night/], sources: [40] },
  c7: {
    level: 'soon',
    asks: [/ache, feel heavy or cramp at night/, /bulging veins/],
    advises: [/before you use compression/],
    sources: [109, 32, 36],
  },
  c8: {
    level: 'soon',
    asks: [/I have diabetes/],
    // B4: tingling or numbness is "soon", touch that is gone is "today".
    advises: [
      /New tingling or numbness with diabetes needs a doctor\./,
      /can no longer feel touch on a foot, get advice today\./,
      notTomorrow,
      /Check your feet every day\. Ask for a foot check\./,
    ],
    sources: [61, 65, 83, 54, 55],
  },
  c9: {
    level: 'soon',
    asks: [/told.*narrowed leg arteries \(PAD\)/],
    advises: [/compression or heat, or raise your legs/],
    sources: [58, 9, 32, 33],
  },
  c10: { level: 'soon', asks: [/high blood pressure or high cholesterol/], sources: [61, 62] },
  c11: { level: 'soon', asks: [/kidney disease/, /chemotherapy/], sources: [67] },
  c12: {
    level: 'soon',
    asks: [/low in vitamin B12/, /metformin/],
    advises: [/Do not stop any medicine yourself\./],
    sources: [68],
  },
  c13: { level: 'soon', asks: [/smoke, or I used to/], sources: [60] },
  c14: { level: 'soon', asks: [/alcohol most days/], sources: [67] },
  c15: { level: 'self-care', asks: [/sit or stand still for many hours/], sources: [59] },
  c16: {
    level: 'self-care',
    asks: [/cross-legged, squat or kneel for a long time/],
    sources: [74, 'foot-drop'],
  },
  c17: { level: 'self-care', asks: [/over 50/], sources: [64] },
  c18: {
    level: 'soon',
    asks: [/lasts, comes again and again, or is slowly getting worse/],
    advises: [/both legs get worse over hours or days, call for emergency help/],
    sources: [59, 39, 49],
  },
};

describe('checklist', () => {
  const [flags, ...rest] = checklist.groups;
  const items: ReadonlyMap<string, ChecklistItem> = new Map(
    checklist.groups.flatMap((group) => group.items.map((item) => [item.id, item])),
  );

  it('has the red flags first, alone in their group', () => {
    assert.equal(flags!.redFlags, true);
    assert.deepEqual(
      flags!.items.map((item) => item.id),
      Object.keys(redFlags),
    );
    assert.ok(rest.every((group) => group.redFlags !== true));
  });

  it('asks of what came and went too: a stroke sign that has gone is still one (A5)', () => {
    has(flags!.heading, [/have now/, /came and went/]);
  });

  it('asks of all that the list asks, and of no more', () => {
    assert.deepEqual(
      rest.flatMap((group) => group.items.map((item) => item.id)),
      Object.keys(talkAbout),
    );
  });

  for (const [id, demand] of Object.entries({ ...redFlags, ...talkAbout })) {
    it(id, () => {
      const { text, lines, short, help: level, advice, sources } = items.get(id)!;
      assert.equal(level, demand.level);
      has(joined(text, lines), demand.asks);
      hasNone(joined(text, lines), demand.never);
      has(advice, demand.advises);
      if (demand.short) assert.match(short ?? '', demand.short);
      cites(sources, demand.sources);
      if (level === 'urgent') assert.match(advice, notTomorrow);
      // The card's heading is the order ("Call for emergency help now"): said once.
      if (level === 'emergency') assert.doesNotMatch(advice, /call for emergency help now/i);
    });
  }

  it('keeps the line to call for every emergency that has gone, R3 apart (B9)', () => {
    const kept = flags!.items.filter(
      (item) => item.help === 'emergency' && item.evenIfGone !== false,
    );
    assert.deepEqual(
      kept.map((item) => item.id),
      ['r1', 'r2', 'r4', 'r5', 'r6', 'r7', 'r8'],
    );
  });

  it('not sure of a red flag is "urgent" in words: now, by phone, not in the morning (B6)', () => {
    has(flags!.notSureAdvice!, [/now, by phone if you can/, notTomorrow]);
  });

  it('has no "Not sure" at age, smoking and the like, and one at every sign', () => {
    for (const id of ['c13', 'c14', 'c15', 'c16', 'c17'])
      assert.equal(items.get(id)!.notSure, false, id);
    // C8, C9 and C11 are what a doctor has told: one knows it, or ticks nothing.
    const without = [...items.values()].filter((item) => item.notSure === false);
    assert.deepEqual(
      without.map((item) => item.id),
      ['c8', 'c9', 'c11', 'c13', 'c14', 'c15', 'c16', 'c17'],
    );
  });

  it('cites no vein study for nerves that are pressed (B26)', () => {
    assert.ok(!items.get('c15')!.sources.includes('s70'));
  });

  it('asks the question, and says what it cannot do and who it is not for', () => {
    has(checklist.intro, [
      /^Do any of these fit you\?/,
      /doctor or nurse/,
      /Numb means that you cannot feel touch\./,
    ]);
    has(checklist.disclaimer, [
      /This list cannot tell you what is wrong\./,
      /No doctor or nurse has read it\./,
      /If you are worried, get help even if you ticked nothing\./,
    ]);
    assert.match(checklist.notFor, /adults.*under 18 or pregnant, ask a doctor/);
  });
});

interface QuestionDemand extends Demand {
  clearance?: RegExp;
  alone?: true;
}

const knows = /^A doctor or physiotherapist knows about this and told me that I can$/;

const safetyQuestions: Record<string, QuestionDemand> = {
  'chest-pain': {
    level: 'emergency',
    asks: [/right now/i, /chest pain/, /new trouble breathing/, /feel that you will faint/],
    never: [/sit up/],
    advises: [sitUpFirst],
    sources: [11, 17, 'red-cross-heart'],
  },
  // The fact sheet's question (section 7), with blotchy skin from A10. It asks for no numbness: the
  // timer stands on a page about legs that go numb, and this question has no clearance.
  'cold-leg': {
    level: 'emergency',
    asks: [/^Is a leg suddenly cold, white, blue, blotchy, very painful, weak or hard to move\?$/],
    sources: [8, 25, 107, 'limb-health-nz'],
  },
  'foot-sore': {
    level: 'urgent',
    asks: [
      /foot or leg/,
      /open sore \(wound\)/,
      /infection/,
      /turned black or much darker/,
      /does not heal/,
    ],
    // R8 has some of these as an emergency: the card has to say which.
    advises: [
      /fever, pus, or warmth or colour that spreads/,
      /black or much darker/,
      /flow is poor/,
    ],
    sources: [26, 54, 107],
  },
  'swollen-leg': {
    level: 'urgent',
    asks: [/swollen, hot or sore/, /in the last (few )?days/, /blood clot in the last 3 months/],
    advises: [/do not massage/i, ...clotInLung],
    sources: [28, 'lung-clot'],
  },
  'rest-pain': {
    level: 'urgent',
    asks: [
      /hurts when you rest or lie in bed/,
      /less when it hangs down/,
      /told that the blood flow in a leg is very poor \(severe or critical\)/,
    ],
    advises: [/do not raise your legs/i, ...becomesEmergency],
    sources: [8, 9, 10, 'limb-nhs-devon'],
  },
  'heart-failure': {
    level: 'soon',
    asks: [/heart failure/i, /breathless when you lie flat/],
    advises: [/ask your doctor first/i],
    clearance: knows,
    sources: [29, 30, 31, 'heart-failure-breath'],
  },
  'recent-surgery': {
    level: 'soon',
    asks: [
      /last 3 months/,
      /leg, hip or back/,
      /operation/,
      /stent \(small tube\)/,
      /bypass/,
      /plaster cast/,
      /injury/,
    ],
    advises: [/ask the doctor or hospital that treats you first/i],
    clearance: knows,
    sources: [32],
  },
  'blood-flow': {
    level: 'soon',
    asks: [
      /diabetes/,
      /narrowed leg arteries \(PAD\)/,
      /told that the blood flow in your legs is poor/,
    ],
    advises: [/ask your doctor or physiotherapist first/i],
    clearance: /^A doctor or physiotherapist checked my legs and told me to do this exercise$/,
    sources: [8, 9, 33, 61],
  },
  'numb-feet': {
    level: 'soon',
    asks: [/feet too numb to feel a finger that touches them gently/],
    never: [/light touch/],
    // R9: newly lost touch with diabetes is for the same day, whoever watches.
    advises: [/if this is new and you have diabetes, get medical advice today/i, notTomorrow],
    alone: true,
    clearance: /^Someone will watch my feet the whole time$/,
    sources: [33, 54, 55],
  },
  // No source names falls: 17, on dizziness, is the nearest.
  unsteady: {
    level: 'soon',
    asks: [/often/, /dizzy/, /nearly fall/, /sit up or stand/],
    alone: true,
    clearance: /^Someone is with me$/,
    sources: [17],
  },
};

describe('safety questions', () => {
  const questions: ReadonlyMap<string, SafetyQuestion> = new Map(
    exercises.safetyCheck.map((entry) => [entry.id, entry]),
  );

  it('are these 10, in this order, the most urgent first', () => {
    assert.deepEqual([...questions.keys()], Object.keys(safetyQuestions));
    const urgency = [...questions.values()].map((entry) => helpLevels.indexOf(entry.help));
    assert.deepEqual(
      urgency,
      [...urgency].sort((a, b) => b - a),
    );
  });

  for (const [id, demand] of Object.entries(safetyQuestions)) {
    it(id, () => {
      const entry = questions.get(id)!;
      const asked = joined(entry.question, entry.lines);
      assert.equal(entry.help, demand.level);
      has(asked, demand.asks);
      hasNone(asked, demand.never);
      has(entry.advice, demand.advises);
      cites(entry.sources, demand.sources);
      if (demand.clearance) assert.match(entry.clearance!, demand.clearance);
      else assert.equal(entry.clearance, undefined);
      // B2: an emergency is headed by the call, so that "Do not start" follows it.
      if (entry.help === 'emergency' || entry.help === 'urgent') {
        assert.equal(entry.cardTitle, undefined);
        assert.match(entry.advice, /^Do not start\./);
      }
      if (entry.help === 'urgent') assert.match(entry.advice, notTomorrow);
      if (demand.alone) {
        assert.equal(entry.cardTitle, 'Do not start alone');
        assert.match(entry.advice, /Ask that person to hold the phone\./);
      }
    });
  }

  it('the first 5 can never be cleared, the others by one sentence each (A7)', () => {
    assert.deepEqual(
      exercises.safetyCheck.map((entry) => entry.clearance !== undefined),
      [false, false, false, false, false, true, true, true, true, true],
    );
  });

  it('not sure of a cold leg is same-day help, and says how to look (B8)', () => {
    const entry = questions.get('cold-leg')!;
    assert.equal(entry.notSureHelp, 'urgent');
    has(entry.notSureAdvice!, [
      /^Do not start\./,
      /Feel both feet\. Is one colder\? Ask someone to look\./,
      /If you still can't tell, call for emergency help\./,
      notTomorrow,
    ]);
  });

  it('a question that speaks of colour says feel first, and where to look on brown or black skin (B21)', () => {
    has(questions.get('cold-leg')!.hint!, [
      /^Feel first\./,
      /brown or black skin: look at the soles/,
    ]);
  });
});

describe('exercises', () => {
  const programs: ReadonlyMap<string, Program> = new Map(
    exercises.programs.map((entry) => [entry.id, entry]),
  );
  const buerger = programs.get('buerger')!;
  const step = (id: string): Step => buerger.steps.find((entry) => entry.id === id)!;
  const rangeOf = ({ seconds }: Step) => [seconds.min, seconds.default, seconds.max];

  it('are these 3, Buerger first, for adults (B12)', () => {
    assert.deepEqual([...programs.keys()], ['buerger', 'ankle-pumps', 'leg-stretches']);
    has(exercises.notFor!, [/adults/, /under 18 or pregnant, ask a doctor first/]);
  });

  for (const entry of programs.values()) {
    describe(entry.id, () => {
      it('says first that a doctor or physiotherapist must have shown it', () => {
        assert.match(entry.summary, /^A doctor or physiotherapist must have shown you this/);
      });

      it('asks the emergency questions and the one about a clot', () => {
        for (const id of ['chest-pain', 'cold-leg', 'swollen-leg'])
          assert.ok(entry.safetyCheck.includes(id), id);
      });

      it('stops for breath, chest and dizziness before all else, in each step (A12)', () => {
        for (const part of entry.steps)
          assert.match(
            part.watchFor!,
            /^Stop at once if you are short of breath, have chest pain or feel dizzy\. .*hurts/,
            part.id,
          );
      });

      it('after a stop, speaks of chest pain and breath first, and sits that person up (A1)', () => {
        assert.match(entry.stop.first!, sitUpFirst);
        assert.match(entry.stop.first!, /call for emergency help now/);
        cites(entry.stop.sources, [17, 'red-cross-heart']);
      });

      it('makes the emergency a condition with lines, not an order beside another (B1)', () => {
        assert.equal(entry.stop.emergencyText, 'Call for emergency help if:');
        const lines = entry.stop.emergencyLines!;
        has(lines.join('\n'), [
          /chest pain/,
          /trouble breathing/,
          /faint/,
          /foot stays cold, white, blue, numb or hard to move after you rest/,
        ]);
        assert.ok(lines.length <= 5, 'a card has 5 lines at most');
        cites(entry.stop.sources, [8]);
      });

      it('starts each stop with what the body does, and lays nobody down in it (A1, B17)', () => {
        for (const part of entry.steps) {
          assert.match(part.stop!, /^(Stop|Lower|Keep|Let go)\b/, part.id);
          assert.doesNotMatch(part.stop!, /lie|lying|raise/i, part.id);
        }
      });

      it('ends sitting, with the light on', () => {
        assert.match(entry.after, /Sit for 1 minute before you stand\. Turn the light on\.$/);
        assert.equal(entry.afterLabel, 'I am sitting');
      });

      it('has a source for each step', () => {
        for (const part of entry.steps) assert.ok(part.sources.length > 0, part.id);
      });

      it('offers more rounds only beside who may choose them (B29)', () => {
        assert.equal(entry.rounds.default, 1);
        if (entry.rounds.max > 1)
          assert.equal(entry.rounds.more, 'More than 1 only if your physiotherapist said so.');
      });
    });
  }

  describe('buerger', () => {
    it('asks every safety question', () => {
      assert.deepEqual(buerger.safetyCheck, Object.keys(safetyQuestions));
    });

    it('keeps the published limits, and 1 round unless somebody chose more', () => {
      const { default: usual, min, max } = buerger.rounds;
      assert.deepEqual([min, usual, max], [1, 1, 6]);
      assert.deepEqual(
        buerger.steps.map((entry) => [entry.id, entry.pose, ...rangeOf(entry)]),
        [
          ['raise', 'legs-raised', 30, 120, 180],
          ['lower', 'legs-lowered', 120, 180, 300],
          ['rest', 'lying-flat', 60, 300, 600],
        ],
      );
      assert.match(step('raise').seconds.more!, /only if your physiotherapist said so/);
    });

    it('has the first time by day, with somebody there, where everybody reads it (B11)', () => {
      assert.match(buerger.summary, /The first time: in the daytime, with someone in the room\./);
      assert.match(buerger.summary, /as your physiotherapist advises/);
    });

    it('says what is known, and no more', () => {
      has(buerger.evidence, [
        /^Some small studies suggest that this exercise may improve blood flow in the feet\./,
        /The studies are weak, and none is about numbness at night\. It is not a cure\.$/,
      ]);
    });

    it('keeps the legs down until the time of the raise runs (A2)', () => {
      const raise = step('raise');
      assert.equal(raise.getReadyPose, 'lying-flat');
      assert.equal(raise.getReadyTitle, 'Keep your legs down for now');
      has(raise.getReady!, [
        /^Turn the light on\. Move things off the floor\. Lie flat on your back\./,
        /cushions.* beside your legs/,
        /legs stay down/,
      ]);
      hasNone(raise.getReady!, [/on (firm )?cushions/, /raise/i]);
      assert.match(raise.instruction, /^Now rest your whole calves on the cushions/);
    });

    it('raises to a comfortable height, calf held, heels free, nothing behind the knee', () => {
      has(step('raise').instruction, [
        /heels touching nothing/,
        /nothing pressing behind the knees/,
        /ny comfortable height up to halfway \(about 45 degrees\)/,
      ]);
      assert.doesNotMatch(JSON.stringify(buerger), /\b(60|90) degrees/);
    });

    it('goes by feel, since nobody sees their own soles lying down (A12)', () => {
      const raise = step('raise');
      has(raise.watchFor!, [
        /a foot hurts, gets cold or is more numb than usual/,
        /You cannot see your soles lying down: go by what you feel\.$/,
      ]);
      has(raise.helperLine!, [/soles/, /paler, greyish or blue is a reason to stop/i]);
      cites(raise.sources, [1, 2, 6, 9, 11, 17, 107]);
    });

    it('lets nobody wait with the legs up', () => {
      const raise = step('raise');
      assert.equal(raise.whilePaused, 'Lower your legs while you wait.');
      assert.equal(raise.doneLabel, 'My legs are down');
    });

    it('speaks of a dark screen in the raise alone (B18)', () => {
      assert.equal(step('raise').ifScreenGoesDark, 'If it goes dark, lower your legs.');
      for (const entry of programs.values())
        for (const part of entry.steps)
          if (part.pose !== 'legs-raised') assert.equal(part.ifScreenGoesDark, undefined, part.id);
    });

    it('says what to do after finishing with the legs up (B16)', () => {
      has(step('raise').finish!, [
        /^Lower your legs\./,
        /Rest flat until you feel ready\./,
        /sit for 1 minute before you stand/i,
      ]);
    });

    it('asks after a raise that ran over, says why it ends, and cites nothing for it (B19, B26)', () => {
      const { question, restAdvice, endAdvice, sources } = step('raise').overrun!;
      assert.equal(question, 'Do your feet hurt, or feel cold or more numb than usual?');
      has(restAdvice!, [
        /^The raise went on too long\. Rest flat now\./,
        /Do not do it again today\./,
      ]);
      // Whoever reads it sits already.
      assert.equal(endAdvice, 'The raise went on too long. Do not do it again today.');
      assert.deepEqual(sources, []);
    });

    it('says of the light and the floor once, and keeps the legs down each time', () => {
      const { getReady, getReadyAgain } = step('raise');
      assert.match(getReady!, /^Turn the light on\./);
      assert.doesNotMatch(getReadyAgain!, /light|floor/);
      for (const words of [getReady, getReadyAgain])
        assert.match(words!, /Your legs stay down until the time starts\.$/);
    });

    it('says what to do where a foot hurts in the rest', () => {
      assert.match(
        step('rest').watchFor!,
        /more numb than usual, tap Stop\. It says what to do\.$/,
      );
    });

    it('stops for a quick colour change and ends after a late one', () => {
      const pale = step('raise').pale!;
      assert.equal(pale.label, 'My foot turned pale, white or blue');
      assert.equal(pale.stopWithinSeconds, 60);
      assert.equal(pale.help, 'urgent');
      const quick = [
        /Your foot turned pale quickly\. Get medical advice today before you do this again\./,
        notTomorrow,
      ];
      const late = [
        /Do not do it again today\./,
        /Tell your physiotherapist or doctor that your foot turns pale\.$/,
      ];
      for (const [advice, demanded] of [
        [pale.advice, quick],
        [pale.laterAdvice, late],
      ] as const) {
        has(advice, demanded);
        // A1: the legs, then the breath, and only then flat.
        assert.match(
          advice,
          /^Lower your legs now\. If you are short of breath or have chest pain, sit up and call for emergency help\. If not, lie flat and rest\./,
        );
      }
      // B14: said once more at the end, after 5 minutes of rest.
      assert.equal(pale.tell, 'Tell your physiotherapist or doctor that your foot turns pale.');
      cites(pale.sources, [6, 7, 17, 107, 'red-cross-heart']);
    });

    it('shows soles on three tones of skin, in words too', () => {
      const { title, alt, usual, pale, blue } = step('raise').pale!.soles!;
      for (const words of [title, alt]) has(words, [/white, brown or black skin/]);
      has(alt, [/usual.*paler or greyish.*blue or grey/]);
      assert.deepEqual([usual, pale, blue], ['As usual', 'Paler or greyish', 'Blue or grey']);
    });

    it('moves the feet sitting well back, and cites who says how', () => {
      const lower = step('lower');
      has(lower.instruction, [/sit well back/i, /up, down, in and out/, /toes/]);
      assert.match(lower.getReady!, /sit up slowly/);
      cites(lower.sources, [1, 2, 4, 17]);
      assert.match(step('rest').getReady!, /blanket/);
      cites(step('rest').sources, [1, 2, 17]);
    });

    it('stops the legs and only the legs: down first, then down they stay', () => {
      assert.equal(step('raise').stop, 'Lower your legs.');
      assert.equal(step('lower').stop, 'Stop. Keep your legs down.');
      assert.equal(step('rest').stop, 'Stop. Keep your legs down.');
    });

    it('then flat, or the foot down where that hurts less, and help today (A1)', () => {
      assert.equal(buerger.stop.help, 'urgent');
      has(buerger.stop.text, [
        /^No chest pain and no trouble breathing: lie flat and rest\./,
        /If your foot hurts less when it hangs down, sit with your foot down\./,
        /Get help today/,
        notTomorrow,
      ]);
      cites(buerger.stop.sources, [
        ...[8, 9, 10, 17, 29, 30, 31],
        ...['red-cross-heart', 'st-john-heart', 'heart-failure-breath'],
      ]);
    });

    it('does not start again for the visit, and speaks of a saved reminder (A13, B28)', () => {
      has(buerger.stop.notAgain!, [
        /^You stopped because something felt wrong\. Get advice first\./,
        /on this page today/,
      ]);
      assert.match(buerger.stop.reminder!, /delete it from your calendar/);
    });
  });

  for (const id of ['ankle-pumps', 'leg-stretches']) {
    it(`${id}: a sore calf is no alarm and locks nothing (B13)`, () => {
      const { stop } = programs.get(id)!;
      assert.ok(stop.help === 'self-care' || stop.help === 'soon');
      assert.equal(stop.text, 'Stop and rest. Tell a physiotherapist if it happens again.');
      assert.equal(stop.notAgain, undefined);
    });
  }

  it('ankle pumps: 10 times up 5 s and down 5 s, then 10 circles each way; 1 round, up to 3', () => {
    const { rounds, steps } = programs.get('ankle-pumps')!;
    assert.deepEqual([rounds.min, rounds.default, rounds.max], [1, 1, 3]);
    assert.deepEqual(
      steps.map((entry) => [entry.pose, ...rangeOf(entry), entry.pace?.cues]),
      [
        [
          ...['ankle-pump', 100, 100, 100],
          [
            { text: 'Foot up', seconds: 5 },
            { text: 'Foot down', seconds: 5 },
          ],
        ],
        ['ankle-pump', 50, 50, 50, [{ text: 'Circle', seconds: 5 }]],
        ['ankle-pump', 50, 50, 50, [{ text: 'Circle', seconds: 5 }]],
      ],
    );
  });

  it('leg stretches: hold 15 s, rest 10 s, 3 times each leg, calf then thigh, never standing', () => {
    const { steps, summary, evidence } = programs.get('leg-stretches')!;
    assert.deepEqual(
      steps.map((entry) => entry.id),
      ['right-calf', 'left-calf', 'right-thigh', 'left-thigh'],
    );
    for (const entry of steps) {
      assert.equal(entry.pose, 'towel-stretch');
      assert.deepEqual(rangeOf(entry), [75, 75, 75]);
      assert.deepEqual(entry.pace?.cues, [
        { text: 'Hold', seconds: 15 },
        { text: 'Rest', seconds: 10 },
      ]);
      assert.match(entry.instruction, /Do not bounce\./);
      assert.match(entry.watchFor!, /pain or tingling shoots down the leg/);
    }
    assert.match(summary, /Sit or lie, never stand\./);
    // Part (d): fewer than whom.
    has(evidence, [/than those who did not/, /about cramps, not numbness\./]);
  });
});

describe('article', () => {
  const blocks: readonly Block[] = article.sections.flatMap((section) => section.blocks);
  const wordsOf = (block: Block) =>
    block.type === 'figure'
      ? block.caption
      : block.type === 'list'
        ? block.items.map((item) => joined(item.text, item.lines)).join('\n')
        : joined(block.text, block.lines);
  const section = (id: string) => article.sections.find((entry) => entry.id === id)!;
  const sectionWords = (id: string) => section(id).blocks.map(wordsOf).join('\n');
  const warning = (pattern: RegExp) => {
    const at = blocks.findIndex(
      (block) => block.type === 'warning' && pattern.test(wordsOf(block)),
    );
    assert.ok(at >= 0, `no warning says ${pattern.source}`);
    const found = blocks[at]!;
    return { text: wordsOf(found), before: blocks[at - 1]!, found };
  };

  it('starts with help, emergencies first, with the numbers of the page (B22)', () => {
    assert.equal(article.sections[0]!.id, 'get-help');
    const lists = article.sections[0]!.blocks.flatMap((block) =>
      block.type === 'list' ? [block.help] : [],
    );
    assert.deepEqual(lists, ['emergency', 'urgent']);
  });

  it("lists every red flag in the checklist's words, emergencies and same-day apart", () => {
    const lists = article.sections[0]!.blocks.filter((block) => block.type === 'list');
    for (const list of lists) {
      const flags = checklist.groups[0]!.items.filter((item) => item.help === list.help);
      assert.deepEqual(
        list.items.map((item) => joined(item.text, item.lines)),
        flags.map((item) => joined(item.text, item.lines)),
      );
      cites(
        list.sources!,
        flags.flatMap((item) => item.sources),
      );
    }
  });

  it('calls for stroke signs that have gone, and for no dead leg that has (B9)', () => {
    const text = sectionWords('get-help');
    assert.match(text, /Call for stroke signs even if they have gone away\./);
    assert.doesNotMatch(text, /even for a short time/);
    assert.match(text, notTomorrow);
  });

  it('sends new numbness with diabetes to a doctor, and lost touch there today (B4)', () => {
    has(sectionWords('get-help'), [
      /New tingling or numbness with diabetes needs a doctor\./,
      /can no longer feel touch on a foot, get advice today\./,
    ]);
  });

  it('gates the exercise as the timer does (A8)', () => {
    const never = warning(/^Do not do it/);
    has(never.text, [
      /open sore \(wound\)/,
      /infection/,
      /turned black or much darker/,
      /foot that hurts in bed, and hurts less when the foot hangs down/,
      /swollen, hot or sore/,
      /blood clot in the last 3 months/i,
      /told that the blood flow in a leg is very poor/,
    ]);
    const ask = warning(/^Ask a doctor or physiotherapist first if/);
    has(ask.text, [
      /diabetes/i,
      /narrowed leg arteries \(PAD\)/,
      /heart failure/i,
      /breathless when you lie flat/,
      /numb feet/i,
      /dizzy or nearly fall/,
      /operation or injury/,
    ]);
    has(sectionWords('buerger'), [
      /Do it only if a doctor or physiotherapist has shown you how\./,
      /The first time: in the daytime, with someone in the room\./,
    ]);
    // Both stand before the words that say how.
    const text = sectionWords('buerger');
    for (const gate of [never.text, ask.text])
      assert.ok(text.indexOf(gate) < text.indexOf('You raise your legs'));
    cites(
      section('buerger').blocks.flatMap((block) => ('sources' in block ? block.sources! : [])),
      [1, 2, 6, 7, 8, 9, 10, 16, 17, 18, 26, 28, 29, 31, 32, 33],
    );
  });

  it('gives the exercise its limits, its stop signs and what to do after a stop (A8)', () => {
    has(sectionWords('buerger'), [
      /Raise for up to 2 minutes, never more than 3\./,
      /Stop sooner if it hurts or your foot turns pale, white or blue\./,
      /dizzy, short of breath or have chest pain/,
      /Any comfortable height up to about 45 degrees \(halfway\)/,
      /A red or pink foot does not show that the blood flow is good\./,
      /Some small studies suggest it may improve blood flow in the feet\. The studies are weak\. It is not a cure for numbness\./,
    ]);
    const stop = warning(/^Lower your legs\./).text;
    assert.match(stop, sitUpFirst);
    assert.ok(stop.search(sitUpFirst) < stop.indexOf('lie flat'));
    has(stop, [
      /hurts less when it hangs down, sit with your foot down/,
      /advice today, before you do it/,
      notTomorrow,
    ]);
  });

  it('gates the gentle moves too (A8), and claims for ankle pumps what their source does (B25)', () => {
    const text = sectionWords('gentle-exercise');
    has(text, [
      // All that the timer's check of these moves lets nobody clear.
      /open sore/,
      /infection/,
      /turned black or much darker/,
      /foot that hurts in bed/,
      /swollen, hot or sore/,
      /blood clot in the last 3 months/i,
      /told that the blood flow in a leg is very poor/,
      /operation or an injury/,
      /numb feet.*someone beside you/i,
      /Ankle pumps may help blood flow\./,
      /about cramps, not numbness/,
    ]);
    assert.doesNotMatch(text, /stretch(es|ing)? (may|can) help blood flow/i);
  });

  // Each warning stands right after the words that it limits, and these claim no more than a source
  // holds (B25): no benefit of massage or a warm cloth, no bandaging by oneself.
  const warnings: {
    what: string;
    starts: RegExp;
    warns: RegExp[];
    before: RegExp[];
    notBefore: RegExp[];
    sources: number[];
  }[] = [
    {
      what: 'compression',
      starts: /^Do not use compression/,
      warns: [
        /socks, stockings or bandages/,
        // B10: measured, and not only looked at. Then it is still theirs to say yes.
        /unless a doctor or nurse told you to\./,
        /A doctor, or a nurse trained for it, must first measure the blood flow in your legs\./,
        /serious harm if you have narrowed leg arteries \(PAD\), or diabetes with numb feet/,
      ],
      before: [/compression stockings/i, /not for everyone/, /do not put crepe bandages on/i],
      notBefore: [/bandages can/],
      sources: [32, 34, 36],
    },
    {
      what: 'massage',
      starts: /^Do not massage/,
      warns: [
        /a leg that has become swollen, hot or painful, or red or darker than the other leg/,
        /It may be a clot\./,
        /open sore/,
      ],
      before: [/massage/, /No source that we found shows that it helps numbness/],
      notBefore: [/blood flow|may/],
      sources: [41],
    },
    {
      what: 'heat',
      starts: /^Do not put heat/,
      warns: [
        /skin that is numb/,
        /feet or legs if you have diabetes or narrowed leg arteries \(PAD\)/,
        /You could be burned and not feel it\. Wear socks instead\.$/,
      ],
      before: [/warm cloth/, /only where you feel heat well/],
      notBefore: [/help|relax|blood flow/],
      sources: [33, 39],
    },
  ];
  for (const { what, starts, warns, before, notBefore, sources } of warnings)
    it(`warns right beside ${what}`, () => {
      const found = warning(starts);
      has(found.text, warns);
      has(wordsOf(found.before), before);
      hasNone(wordsOf(found.before), notBefore);
      cites('sources' in found.found ? found.found.sources! : [], sources);
    });

  it('puts no pillow under the leg of somebody whose foot hurts in bed (B31)', () => {
    const text = sectionWords('sleep');
    has(text, [
      /Try your back with pillows under your knees, or your side with a cushion between them\./,
      /Do not put pillows under your legs if a foot hurts in bed and hurts less when it hangs down\./,
      notTomorrow,
    ]);
  });

  it('keeps the facts of the article that it is based on, softened where sources are', () => {
    has(sectionWords('causes'), [
      /presses on a nerve/,
      /spine/,
      /sciatica/i,
      /herniated/,
      /Tight muscles in the low back, hips or calves may add to discomfort\./,
      /Sitting still for long can press on nerves\./,
      /Narrowed leg arteries \(PAD\)/,
      /varicose veins, can make legs ache or cramp\./,
      /There are other causes, such as low vitamin B12\./,
    ]);
    has(sectionWords('sleep'), [/support your neck and spine/]);
    has(sectionWords('take-care'), [
      /diabetes, narrowed leg arteries \(PAD\) or varicose veins/,
      /move little/,
      /sit or stand for long at work/,
    ]);
    // His "quality of life", "sleep" and "prevention", as an aim and not as a promise.
    assert.match(article.summary, /spoil your sleep and your days/);
    assert.match(sectionWords('physiotherapy'), /aim is less numbness and better sleep/);
  });

  it('says for whom it is not (B12), and what more care is (B25)', () => {
    has(article.notFor!, [/adults/, /under 18 or pregnant, ask a doctor first/]);
    has(sectionWords('take-care'), [
      /check your feet every day/,
      /Studies do not agree on sitting/,
    ]);
    // 70 and 71 are the studies that disagree.
    const sources = section('take-care').blocks.flatMap((block) =>
      'sources' in block ? block.sources! : [],
    );
    cites(sources, [61, 70, 71, 83]);
  });

  it('claims nothing that no source holds (B25)', () => {
    const text = proseOf(article)
      .map((entry) => entry.text)
      .join('\n');
    hasNone(text, [
      /\bare common\b/,
      /massage may/i,
      /bandages can help/,
      /starting early|early help/i,
      /warm cloth may/,
      /help you sleep/,
    ]);
  });

  it('names a doctor or nurse before a physiotherapist', () => {
    const text = sectionWords('physiotherapy');
    assert.ok(text.includes('doctor or nurse'));
    assert.ok(text.indexOf('doctor or nurse') < text.indexOf('physiotherapist'));
  });

  it('shows both ways to lie, both gentle moves and the raised legs', () => {
    const figures = blocks.flatMap((block) => (block.type === 'figure' ? block.name : []));
    assert.deepEqual(figures, [
      'sleep-back',
      'sleep-side',
      'ankle-pump',
      'towel-stretch',
      'legs-raised',
    ]);
  });
});

describe('help', () => {
  const advice = help.advice!;

  it('has the four words', () => {
    assert.deepEqual(
      Object.entries(help.levels).map(([level, entry]) => [level, entry.word]),
      [
        ['self-care', 'Self-care'],
        ['soon', 'See someone soon'],
        ['urgent', 'Urgent: get help today'],
        ['emergency', 'Emergency'],
      ],
    );
  });

  it('sends new numbness with diabetes to a doctor, and an emergency that has passed to the phone', () => {
    // B4: lost touch is "today" everywhere.
    has(help.levels.soon.text, [
      /New tingling or numbness with diabetes needs a doctor\./,
      /can no longer feel touch on a foot, get advice today\./,
      notTomorrow,
    ]);
    assert.equal(help.levels.emergency.heading, 'Call for emergency help now');
    assert.match(help.levels.emergency.text, /even if the signs have gone away/);
  });

  it('says what to say on the phone', () => {
    has(help.levels.emergency.say!, [/where you are/, /what you feel/, /when it started/]);
  });

  it('has same-day help now and at night, and says what to do when nobody answers (B6, B23)', () => {
    has(help.levels.urgent.text, [/now, by phone if you can/, /At night too/, notTomorrow]);
    has(advice.nobodyAnswers, [/nobody answers/, /emergency department/]);
  });

  it('gives "soon" a time', () => {
    assert.match(help.levels.soon.heading, /in the next few days/);
  });

  // A11 has "it came suddenly". A leg that was slept on is numb suddenly too: R3 wins, and its
  // carve-out stands here. Weakness, cold and colour have none, as in R3.
  it('names the emergency signs in short for every level below emergency (A11)', () => {
    const { text, lines } = help.emergencySigns!;
    assert.equal(text, 'Call for emergency help if:');
    has(lines!.join('\n'), [
      /came suddenly and does not go away when you move/,
      // R12, a leg that has slowly become weak, is for the same day: suddenly, as in R1 and R3.
      // B21: what is felt comes first, and where to look on brown or black skin.
      /leg is suddenly cold, very painful, weak, pale, grey or blue\. On brown or black skin, look at the sole\./,
      /face droops, an arm is weak or numb, or you have trouble speaking/,
      /numb between the legs/,
      /chest pain, trouble breathing or feel faint/,
    ]);
  });

  it('keeps the line of an emergency that was taken back, with a number or without (A5, A6)', () => {
    assert.match(advice.hadThis, /^If you had this, even if it has gone away, call for emergency/);
    assert.match(
      advice.hadThisNumber,
      /^If you had this, even if it has gone away, call \{number\}/,
    );
    // A banner hears of the sign and never which it was, so it says what "this" is in general.
    assert.match(
      advice.hadThisSign!,
      /^If you have or had one of these signs, call for emergency help\. Call even if it has gone away\.$/,
    );
    assert.match(
      advice.hadThisSignNumber!,
      /^If you have or had one of these signs, call \{number\}\. Call even if it has gone away\.$/,
    );
    assert.match(advice.hadThisNoStart, /^You said that you had this\. Get advice first\.$/);
  });

  it('says where to go where the page has no number (A3)', () => {
    assert.equal(
      advice.noNumber,
      'Call your local emergency number or go to the nearest hospital emergency department.',
    );
  });

  it('turns no tick into no good news, and parts the emergencies from the others (B5)', () => {
    assert.match(advice.nothingTicked, /does not mean that nothing is wrong/);
    assert.match(advice.emergencyIf, /^Call for emergency help if you have any of these$/);
    assert.match(advice.urgentIf, /^Get medical advice today if you have any of these$/);
  });

  it('takes "not sure" of an emergency sign for more than a trifle (A4)', () => {
    assert.match(advice.flagUnsure, /not sure about an emergency sign/);
    assert.equal(advice.unsureOfThese, 'You were not sure about these. Tell a doctor or nurse.');
    assert.equal(
      advice.nurseNote,
      "This is not a doctor's letter. No doctor or nurse has read it.",
    );
  });
});

describe('judgements', () => {
  /** What no source states and the clinician who signs has to be shown. */
  const demanded: [document: keyof typeof documents, pattern: RegExp][] = [
    ['checklist', /R3.*5 minutes/],
    ['checklist', /R5.*both legs/],
    ['checklist', /R7.*Neck and back/],
    ['checklist', /R9.*loss of feeling/],
    ['checklist', /R12/],
    ['checklist', /C11.*kidney/],
    ['exercises', /whole safety check/],
    ['exercises', /clearance/],
    ['exercises', /Question 2/],
    ['exercises', /"in the last 3 months"/],
    ['exercises', /falls/],
    ['exercises', /60 seconds/],
    ['exercises', /picture of soles/],
    ['exercises', /drawing of raised legs.*before the safety check/],
    ['exercises', /ran over/],
    ['exercises', /calm stop/],
    ['exercises', /under 18 or pregnant/],
    ['article', /No bandaging by oneself/],
    ['article', /Massage and heat/],
    ['article', /under 18 or pregnant/],
    ['help', /next few days/],
    ['help', /Do not wait for the morning/],
  ];
  for (const [kind, pattern] of demanded)
    it(`${kind}: ${pattern.source}`, () => {
      assert.ok(documents[kind].review.judgements!.some((entry) => pattern.test(entry)));
    });
});

describe('version 2.0', () => {
  for (const document of eachDocument)
    it(`${document.kind} is a draft that nobody has signed`, () => {
      assert.equal(document.version, '2.0');
      assert.equal(document.review.status, 'draft');
      for (const signature of ['by', 'on', 'due'] as const)
        assert.equal(document.review[signature], undefined);
    });
});
