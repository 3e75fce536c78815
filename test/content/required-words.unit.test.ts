/**
 * Words, levels and limits of the clinical fact sheet, which only a clinician may change. They are
 * written out a second time here, so that a change of a word or a level in a document fails until
 * it is made, and reviewed, twice.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/model/article-document.js';
import type { HelpLevel } from '../../src/model/help-level.js';
import type { Program, SafetyQuestion, Step } from '../../src/model/exercises-document.js';
import { documents } from './document-text.js';

const { article, checklist, exercises, help } = documents;

const knownToTeam = 'A doctor or physiotherapist knows about this and told me that I can';

const safetyQuestions: [
  id: string,
  question: string,
  level: HelpLevel,
  sources: string,
  clearance?: string,
][] = [
  [
    'chest-pain',
    'Do you have chest pain, trouble breathing, or do you feel faint when you sit up?',
    'emergency',
    '11 17',
  ],
  [
    'cold-leg',
    'Is a leg suddenly cold, white, blue, very painful, weak or hard to move?',
    'emergency',
    // 108 is for the hint about brown and black skin.
    '8 25 108',
  ],
  [
    'foot-sore',
    'Do you have a sore, black skin or infection on your foot or leg, or a sore that does not heal?',
    'urgent',
    '26 54',
  ],
  [
    'swollen-leg',
    'Is one leg newly swollen, hot or sore, or have you had a blood clot lately?',
    'urgent',
    '28',
  ],
  [
    'rest-pain',
    'Does your foot hurt when you rest or lie in bed, and feel better when it hangs down?',
    'urgent',
    '9 10',
  ],
  [
    'heart-failure',
    'Do you have heart failure, or get breathless lying flat?',
    'soon',
    '29 30 31',
    knownToTeam,
  ],
  [
    'recent-surgery',
    'Have you had an operation, stent, bypass, cast or injury in your leg, hip or back lately?',
    'soon',
    '32',
    knownToTeam,
  ],
  [
    'blood-flow',
    'Do you have diabetes, narrowed leg arteries (PAD), or have you been told that the blood flow in your legs is poor?',
    'soon',
    '8 9 33 61',
    'A doctor or physiotherapist checked my legs and told me to do this exercise',
  ],
  [
    'numb-feet',
    'Are your feet too numb to feel a light touch?',
    'soon',
    '33',
    'Someone will watch my feet the whole time',
  ],
  // No source names falls: 17 is the nearest, about dizziness.
  [
    'unsteady',
    'Could you fall, or get very dizzy, when you sit up?',
    'soon',
    '17',
    'Someone is with me',
  ],
];

type Row = [id: string, text: string, level: HelpLevel, sources: string];

const redFlags: Row[] = [
  [
    'r1',
    'A leg is suddenly cold, very painful, weak, pale or blue, or hard to move.',
    'emergency',
    '8 25',
  ],
  [
    'r2',
    'Suddenly: the face droops, an arm is weak or numb, or there is trouble speaking, seeing or keeping balance, even if it passes.',
    'emergency',
    '45 46',
  ],
  [
    'r3',
    'One whole leg is suddenly weak or numb, and it does not wear off within a few minutes of moving.',
    'emergency',
    '46 50',
  ],
  [
    'r4',
    'Numbness around your private parts or back passage, or new trouble with pee or poo.',
    'emergency',
    '39 47',
  ],
  [
    'r5',
    'New weakness or numbness in both legs that has got worse over hours or days.',
    'emergency',
    '39 49',
  ],
  [
    'r6',
    'Chest pain, or you are suddenly short of breath, with or without a sore leg.',
    'emergency',
    '28 51',
  ],
  [
    'r7',
    'Numb or weak after a fall, crash or blow to the head, neck or back.',
    'emergency',
    '52 53',
  ],
  [
    'r8',
    'A foot sore with fever, spreading redness or pus, or skin turning black.',
    'emergency',
    '54',
  ],
  [
    'r9',
    'You have diabetes and find a new sore, blister, heat or swelling on a foot, or the feeling in a foot has newly gone.',
    'urgent',
    '54 55',
  ],
  ['r10', 'One leg is newly swollen, warm or sore.', 'urgent', '28 51'],
  [
    'r11',
    'Foot pain at rest or at night that eases when your foot hangs down, or a foot sore that does not heal.',
    'urgent',
    '10 56',
  ],
];

const groups: { heading: string; items: Row[] }[] = [
  {
    heading: 'What you feel',
    items: [
      ['c1', 'My leg or foot goes numb most nights.', 'soon', '57'],
      ['c2', 'The numb feeling does not go after I move about.', 'soon', '59'],
      ['c3', 'My feet tingle, burn or feel like cotton.', 'soon', '57'],
      ['c4', 'Pain, tingling or numbness runs from my back or bottom down my leg.', 'soon', '39'],
      ['c5', 'My calf hurts when I walk and eases when I stop.', 'soon', '58'],
      ['c6', 'I feel a strong need to move my legs at night.', 'soon', '40'],
      [
        'c7',
        'My legs ache, feel heavy or cramp at night, and I can see bulging veins.',
        'soon',
        '109',
      ],
    ],
  },
  {
    heading: 'Health',
    items: [
      ['c8', 'I have diabetes.', 'soon', '61 65 83'],
      ['c9', 'I have been told I have narrowed leg arteries (PAD).', 'soon', '58'],
      ['c10', 'I have high blood pressure or high cholesterol.', 'soon', '61 62'],
      ['c11', 'I have kidney disease, or have had chemotherapy.', 'soon', '67'],
      ['c12', 'I have been low in vitamin B12, or I take metformin.', 'soon', '68'],
    ],
  },
  {
    heading: 'Daily life',
    items: [
      ['c13', 'I smoke, or I used to.', 'soon', '60'],
      ['c14', 'I drink alcohol most days.', 'soon', '67'],
      ['c15', 'I sit or stand still for many hours.', 'self-care', '70'],
      ['c16', 'I often cross my legs or kneel for long.', 'self-care', '74'],
    ],
  },
  {
    heading: 'You',
    items: [
      ['c17', 'I am over 50.', 'self-care', '64'],
      ['c18', 'My numbness lasts, keeps coming back or is slowly getting worse.', 'soon', '59'],
    ],
  },
];

/** Sentences that an item's advice must hold. */
const requiredAdvice: [id: string, sentence: string][] = [
  ['r2', 'even if it has passed'],
  ['r9', 'Keep weight off a hot, swollen foot.'],
  ['c2', 'If it came suddenly, look at the first part of this list again.'],
  [
    'c8',
    'New numbness with diabetes needs a doctor. Check your feet every day. Ask for a foot check.',
  ],
  ['c12', 'Do not stop any medicine yourself.'],
  ['c18', 'over hours or days, call for emergency help'],
];

/** A warning and the words of the block that must stand right before it. */
const warnings: [after: RegExp, warning: string][] = [
  [
    /compression stockings/i,
    'Do not use compression socks, stockings or bandages unless a health worker has checked the blood flow in your legs. They can cause serious harm if you have poor circulation (PAD), or diabetes with numb feet.',
  ],
  [
    /massage/i,
    'Do not massage a leg that is newly swollen, hot, red or painful on one side, or an open sore. It may be a clot.',
  ],
  [
    /warm cloth/i,
    'Do not put heat on skin that is numb, or on your feet or legs if you have diabetes or poor circulation. You could be burned and not feel it. Wear socks instead.',
  ],
];

const articleWords: [sectionId: string, words: string][] = [
  ['causes', 'There are other causes, such as low vitamin B12.'],
  ['causes', 'Tight muscles in the low back, hips or calves may add to discomfort.'],
  ['causes', 'Sitting still for long can press on nerves.'],
  ['causes', 'can make legs ache or cramp.'],
  [
    'sleep',
    'Try your back with pillows under your knees, or your side with a cushion between them.',
  ],
  ['buerger', 'Ask your doctor or physiotherapist first if you have diabetes or PAD.'],
  [
    'buerger',
    'Raise for up to 2 to 3 minutes. Stop sooner if it hurts or your foot turns pale, white or blue.',
  ],
  ['buerger', 'Any comfortable height up to about 45 degrees (halfway)'],
  [
    'buerger',
    'Some small studies suggest it may improve blood flow in the feet. The studies are weak. It is not a cure for numbness.',
  ],
  ['get-help', 'If you had this, even for a short time, call.'],
  ['get-help', 'New numbness with diabetes needs a doctor.'],
];

const cited = (numbers: string) => numbers.split(' ').map((number) => `s${number}`);

describe('safety questions', () => {
  it('are these, in this order', () => {
    assert.deepEqual(
      exercises.safetyCheck.map((entry) => entry.id),
      safetyQuestions.map(([id]) => id),
    );
  });

  const questions: readonly SafetyQuestion[] = exercises.safetyCheck;
  for (const [id, question, level, sources, clearance] of safetyQuestions) {
    it(id, () => {
      const entry = questions.find((candidate) => candidate.id === id)!;
      assert.equal(entry.question, question);
      assert.equal(entry.help, level);
      assert.equal(entry.clearance, clearance);
      assert.deepEqual(entry.sources, cited(sources));
      assert.match(entry.advice, level === 'emergency' ? /Do not start\.$/ : /^Do not start/);
      if (level === 'emergency') assert.match(entry.advice, /^Call for emergency help now\./);
      if (level === 'urgent') assert.match(entry.advice, /Get medical advice today\./);
    });
  }

  it('not sure of a cold leg says how to look', () => {
    assert.equal(
      questions.find((entry) => entry.id === 'cold-leg')!.notSureAdvice,
      "Feel both feet. Is one colder? Ask someone to look. If you still can't tell, get medical advice now, by phone if you can.",
    );
  });
});

describe('checklist', () => {
  const items = checklist.groups.flatMap((group) => group.items);

  it('has the red flags first, alone in their group', () => {
    const [first, ...rest] = checklist.groups;
    assert.equal(first!.redFlags, true);
    assert.equal(first!.notSureAdvice, 'Get medical advice now, by phone if you can.');
    assert.deepEqual(
      first!.items.map((item) => item.id),
      redFlags.map(([id]) => id),
    );
    assert.ok(rest.every((group) => !('redFlags' in group)));
  });

  it('has these groups with these items, in this order', () => {
    assert.deepEqual(
      checklist.groups.slice(1).map((group) => [group.heading, ...group.items.map(({ id }) => id)]),
      groups.map((group) => [group.heading, ...group.items.map(([id]) => id)]),
    );
  });

  for (const [id, text, level, sources] of [...redFlags, ...groups.flatMap((g) => g.items)]) {
    it(id, () => {
      const item = items.find((candidate) => candidate.id === id)!;
      assert.equal(item.text, text);
      assert.equal(item.help, level);
      assert.deepEqual(item.sources, cited(sources));
      if (level === 'emergency') assert.match(item.advice, /^Call for emergency help now/);
      if (level === 'urgent') assert.match(item.advice, /^Get medical advice today\./);
    });
  }

  for (const [id, sentence] of requiredAdvice) {
    it(`${id} advises: ${sentence}`, () => {
      assert.ok(items.find((item) => item.id === id)!.advice.includes(sentence));
    });
  }

  it('asks the question, and says what it cannot do and who it is not for', () => {
    assert.match(checklist.intro, /^Do any of these fit you\?/);
    assert.match(checklist.disclaimer, /This list cannot tell you what is wrong\./);
    assert.match(checklist.disclaimer, /Nobody has seen it\./);
    assert.match(checklist.disclaimer, /If you are worried, get help even if you ticked nothing\./);
    assert.match(checklist.notFor, /under 18 or pregnant, ask a doctor/);
  });
});

describe('article', () => {
  const blocks: readonly Block[] = article.sections.flatMap((section) => section.blocks);

  for (const [after, warning] of warnings) {
    it(`warns right beside ${after.source}`, () => {
      const at = blocks.findIndex((block) => block.type === 'warning' && block.text === warning);
      assert.ok(at > 0, 'the warning is there, word for word');
      const before = blocks[at - 1]!;
      assert.ok(before.type === 'paragraph' && after.test(before.text));
      const itself = blocks[at]!;
      assert.ok('sources' in itself && itself.sources!.length > 0);
    });
  }

  for (const [sectionId, words] of articleWords) {
    it(`${sectionId}: ${words}`, () => {
      const section = article.sections.find((entry) => entry.id === sectionId)!;
      assert.ok(JSON.stringify(section.blocks).includes(JSON.stringify(words).slice(1, -1)));
    });
  }

  it("lists every red flag in the checklist's words, emergencies and same-day apart", () => {
    const lists = article.sections[0]!.blocks.flatMap((block) =>
      'items' in block ? [block.items.map((item) => item.text)] : [],
    );
    const texts = (level: HelpLevel) =>
      redFlags.filter((row) => row[2] === level).map((row) => row[1]);
    assert.deepEqual(lists, [texts('emergency'), texts('urgent')]);
  });

  it('names a doctor or health worker before a physiotherapist', () => {
    const words = JSON.stringify(
      article.sections.find((entry) => entry.id === 'physiotherapy')!.blocks,
    );
    assert.ok(words.indexOf('doctor or health worker') < words.indexOf('physiotherapist'));
    assert.ok(words.includes('doctor or health worker'));
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

describe('exercises', () => {
  const programs: readonly Program[] = exercises.programs;
  const program = (id: string) => programs.find((entry) => entry.id === id)!;
  const step = (id: string) => program('buerger').steps.find((entry) => entry.id === id)!;
  const rangeOf = ({ seconds }: Step) => [seconds.min, seconds.default, seconds.max];

  it('are these, Buerger first', () => {
    assert.deepEqual(
      programs.map((entry) => entry.id),
      ['buerger', 'ankle-pumps', 'leg-stretches'],
    );
  });

  describe('buerger', () => {
    it('asks every safety question', () => {
      assert.deepEqual(
        program('buerger').safetyCheck,
        safetyQuestions.map(([id]) => id),
      );
    });

    it('keeps the published limits, and 1 round unless somebody chose more', () => {
      assert.deepEqual(program('buerger').rounds, { default: 1, min: 1, max: 6 });
      assert.deepEqual(
        program('buerger').steps.map((entry) => [entry.id, entry.pose, ...rangeOf(entry)]),
        [
          ['raise', 'legs-raised', 30, 120, 180],
          ['lower', 'legs-lowered', 120, 180, 300],
          ['rest', 'lying-flat', 60, 300, 600],
        ],
      );
    });

    it('says what is known, and no more', () => {
      assert.equal(
        program('buerger').evidence,
        'Some small studies suggest that this exercise may improve blood flow in the feet. The studies are weak, and none is about numbness at night. It is not a cure. Do it the first time by day, with someone near.',
      );
    });

    it('raises to a comfortable height, calf held, heels free, nothing behind the knee', () => {
      for (const words of [
        'whole calf on firm cushions, heels free',
        'nothing pressing behind the knee',
        'ny comfortable height up to halfway (about 45 degrees)',
      ])
        assert.ok(step('raise').instruction.includes(words), words);
      assert.match(step('raise').getReady!, /^Light on/);
      assert.match(
        step('raise').watchFor!,
        /Feel first: pain, cold, numbness that is new or worse than usual\./,
      );
      assert.equal(step('raise').helperLine, 'A helper looks at the soles.');
      assert.doesNotMatch(JSON.stringify(program('buerger')), /\b(60|90) degrees/);
    });

    it('lets nobody wait with the legs up', () => {
      assert.equal(step('raise').whilePaused, 'Lower your legs while you wait.');
      assert.equal(
        step('raise').overrun!.question,
        'Do your feet hurt, or feel cold or more numb than usual?',
      );
      assert.equal(step('raise').doneLabel, 'My legs are down');
    });

    it('stops for a quick colour change and ends after a late one', () => {
      const pale = step('raise').pale!;
      assert.equal(pale.label, 'My foot turned pale, white or blue');
      assert.equal(pale.stopWithinSeconds, 60);
      assert.equal(pale.help, 'urgent');
      assert.match(pale.advice, /^Lower your legs now\./);
      assert.match(
        pale.advice,
        /Your foot turned pale quickly\. Get medical advice today before you do this again\./,
      );
      assert.match(
        pale.laterAdvice,
        /^Lower your legs now\. Lie flat and rest\. Do no more rounds\./,
      );
      assert.match(
        pale.laterAdvice,
        /Tell your physiotherapist or doctor that your foot turns pale\./,
      );
      assert.deepEqual(pale.sources, cited('6 7'));
    });

    it('says in each step what to do at once for pain, and never to raise the legs', () => {
      assert.equal(step('raise').stop, 'Lower your legs. Lie flat and rest.');
      assert.equal(
        step('lower').stop,
        'Lie flat and rest. Do not raise your legs above your heart.',
      );
      assert.match(step('rest').stop!, /^Stay lying flat/);
      assert.equal(
        program('buerger').stop.text,
        'Lower your legs. Lie flat and rest. If the pain eases only when the foot hangs down, sit with the foot down and get help today.',
      );
    });
  });

  for (const entry of programs) {
    describe(entry.id, () => {
      it('stops at the level of same-day help, with the emergency line under it', () => {
        assert.equal(entry.stop.help, 'urgent');
        assert.equal(
          entry.stop.emergencyText,
          'Call for emergency help if you have chest pain, trouble breathing or feel faint, or if the foot stays cold, white, blue, numb or hard to move after you rest.',
        );
        assert.match(
          entry.stop.text,
          /If the pain eases only when the foot hangs down, sit with the foot down and get help today\.$/,
        );
        assert.deepEqual(entry.stop.sources, cited('8 9 10 17'));
      });

      it('ends sitting, with the light on', () => {
        assert.match(entry.after, /Sit for 1 minute before you stand\. Light on\.$/);
      });

      it('asks the emergency questions and the one about a clot', () => {
        for (const id of ['chest-pain', 'cold-leg', 'swollen-leg'])
          assert.ok(entry.safetyCheck.includes(id), id);
      });

      it('has a source for each step', () => {
        for (const part of entry.steps) assert.ok(part.sources.length > 0, part.id);
      });
    });
  }

  it('ankle pumps: 10 times up 5 s and down 5 s, then 10 circles each way; 1 round, up to 3', () => {
    const { rounds, steps } = program('ankle-pumps');
    assert.deepEqual(rounds, { default: 1, min: 1, max: 3 });
    assert.deepEqual(
      steps.map((entry) => [entry.pose, ...rangeOf(entry), entry.pace?.cues]),
      [
        [
          'ankle-pump',
          100,
          100,
          100,
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
    const { steps, summary, evidence } = program('leg-stretches');
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
    }
    assert.match(summary, /Sit or lie, never stand\./);
    assert.match(evidence, /about cramps, not numbness\./);
  });
});

describe('help', () => {
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
    assert.match(help.levels.soon.text, /New numbness with diabetes needs a doctor\./);
    assert.equal(help.levels.emergency.heading, 'Call for emergency help now');
    assert.match(help.levels.emergency.text, /even if the signs have passed/);
  });
});
