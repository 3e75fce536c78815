import type { ExercisesDocument } from '../../../model/exercises-document.js';
import { drawn } from '../pictures.js';
import {
  s8,
  s10,
  s17,
  s25,
  s26,
  s28,
  s32,
  s33,
  s54,
  s56,
  s83,
  s111,
  s112,
  s113,
  s118,
  s120,
  s122,
  s123,
  s128,
  s174,
  s176,
  s177,
  s182,
  s188,
  s190,
  s191,
  s192,
} from '../sources.js';

const told = 'A doctor or physiotherapist knows about this and told me to do these exercises';
const askFirst = 'Ask a doctor or physiotherapist before you do this.';
const keepStill = 'Keep your feet still and rest.';
const stopFor =
  'Stop if you feel new pain, dizzy, shaky or sweaty. Stop if a foot turns pale, blue, grey or cold.';
const pumpWords = 'Pull both feet up for 5 seconds, then point them down for 5 seconds.';
const moreTimes = 'More than 10 times only if your physiotherapist said so.';
const allQuestions = [
  'chest-pain',
  'cold-foot',
  'spreading-sore',
  'broken-skin',
  'hot-foot',
  'swollen-leg',
  'rest-pain',
  'low-sugar',
  'past-sore',
  'cast-or-operation',
  'blood-flow',
  'numb-feet',
  'unsteady',
];

const toesUp = drawn('toes', 'A foot on a towel: the heel is down, the toes are lifted', [
  'flat',
  'toes',
]);
const feetUpAndDown = drawn(
  'feet',
  'A leg stretched forward, the heel on a towel: the foot moves up and down',
  ['feet-up', 'feet-down'],
);
const mirror = drawn('mirror', 'A person on a chair holds a foot above a mirror on the floor', [
  'mirror',
  'between-toes',
]);
const shoesOn = drawn('shoes', 'A person sits on a chair with shoes on');

const chair =
  'Sit well back in a firm chair with arms that cannot slide. Turn the light on. Look for objects and heat on the floor. Put a clean folded towel under your feet. Shoes off only while you sit.';

const look = {
  id: 'look',
  title: 'Look at both feet',
  getReady: chair,
  instruction:
    'Look at the tops, soles, heels and between the toes. Use a mirror, or ask someone to look.',
  doneLabel: 'I have looked',
  watchFor: 'A sore, a blister, or a hot or swollen place: stop and get help today.',
  picture: mirror,
  seconds: { default: 60, min: 30, max: 180 },
  sources: ['s176'],
  stop: keepStill,
} as const;

const toes = {
  title: 'Lift your toes',
  instruction: 'Keep your heels down. Lift your toes, then let them down. Go gently.',
  doneLabel: 'I am ready',
  watchFor: `${stopFor} Toes that press on each other or on the towel: lift less.`,
  picture: toesUp,
  seconds: { default: 75, min: 30, max: 75 },
  stop: keepStill,
} as const;

const feet = {
  title: 'Feet up and down',
  instruction:
    'Slide your feet forward, heels on the towel. Pull your feet up, then point them down.',
  doneLabel: 'I am ready',
  watchFor: `${stopFor} With a cramp: rest, then do less.`,
  picture: feetUpAndDown,
  seconds: { default: 75, min: 30, max: 75 },
  stop: keepStill,
} as const;

const circles = {
  doneLabel: 'I am ready',
  watchFor: `${stopFor} With hip or back pain: keep your heels down.`,
  picture: drawn('circles', 'A foot just off the towel makes a circle'),
  seconds: { default: 50, min: 25, max: 50 },
  stop: keepStill,
} as const;

const stop = {
  help: 'urgent',
  first: 'Chest pain or trouble breathing: call for emergency help now.',
  text: 'Look at both feet. Get help today for a mark, a dark patch, a wet spot or a colour that was not there before. Do not stand or walk on that foot.',
  emergencyText: 'Call for emergency help if:',
  notAgain:
    'You stopped because something felt wrong. Get advice first. The exercise will not start again on this page today.',
} as const;

const emergencyLines = [
  'you have chest pain',
  'you have trouble breathing',
  'you feel faint',
  'a foot stays cold, pale, blue or hard to move after you rest',
];

const after =
  'Look at both feet once more. Put on your shoes. Sit for 1 minute, then stand up slowly.';

export default {
  kind: 'exercises',
  id: 'diabetes-foot-care',
  lang: 'en',
  version: '1.0',
  title: 'Seated foot exercises',
  review: {
    status: 'draft',
    judgements: [
      'The whole safety check: the lists of the trials on who was left out could not be read.',
      'Low blood sugar: no number is given. "In the last few days" and "in the last 3 months".',
      'Each clearance sentence. With one of them, 1 round.',
      'The posture: a firm chair with arms, a towel under the feet, shoes on before standing.',
      'How the 5 minutes are shared out, and 60 seconds for looking.',
      'Toes for 3 seconds. Spreading the toes for 5 seconds.',
      'What to stop for, but for chest pain and breath.',
      'After a stop: "today", and no new start on this visit.',
      'Not for people under 18 or pregnant without a doctor.',
      'The drawings: the chair with arms, the mirror on the floor, and each movement.',
    ],
  },
  sources: [
    s8,
    s10,
    s17,
    s25,
    s26,
    s28,
    s32,
    s33,
    s54,
    s56,
    s83,
    s111,
    s112,
    s113,
    s118,
    s120,
    s122,
    s123,
    s128,
    s174,
    s176,
    s177,
    s182,
    s188,
    s190,
    s191,
    s192,
  ],
  notFor: 'For adults with diabetes. If you are under 18 or pregnant, ask a doctor first.',
  // The most urgent first. The first 8 have no clearance: they need care, or food, first.
  safetyCheck: [
    {
      id: 'chest-pain',
      question: 'Do you have chest pain or trouble breathing, or do you feel faint?',
      help: 'emergency',
      advice: 'Do not start.',
      sources: ['s17'],
    },
    {
      id: 'cold-foot',
      question:
        'Is a foot or leg suddenly cold, very painful, pale, blue or grey, or hard to move?',
      hint: 'Feel first. Colour may be harder to see on brown or black skin: look at the soles.',
      help: 'emergency',
      advice: 'Do not start. Do not rub or warm it.',
      sources: ['s8', 's25'],
    },
    {
      id: 'spreading-sore',
      question: 'Do you have an open sore (wound) on a foot, with any of these?',
      lines: [
        'Fever or shivering',
        'Pus or a bad smell',
        'Redness, darkness or heat that spreads',
        'Skin that is turning black',
      ],
      help: 'emergency',
      advice: 'Do not start. Do not stand or walk on the foot.',
      sources: ['s54', 's118'],
    },
    {
      id: 'broken-skin',
      question:
        'Is there any cut, blister, crack, burn, bite or sore on your feet, even a small one?',
      help: 'urgent',
      advice:
        'Do not exercise. Get help today. Do not stand or walk on it. Cover it with a clean dry dressing.',
      notSureAdvice:
        'Ask someone to look at the soles and between the toes. If you cannot, do not start today.',
      sources: ['s26', 's54', 's118'],
    },
    {
      id: 'hot-foot',
      question: 'Has a foot or ankle become hot or swollen, or has it a new shape or colour?',
      hint: 'Feel both feet with the back of your hand. Colour may be harder to see on brown or black skin: compare both feet.',
      help: 'urgent',
      advice: 'Do not start. Stop walking on it. Get help today, even if it does not hurt.',
      sources: ['s54', 's120', 's122'],
    },
    {
      id: 'swollen-leg',
      question: 'Do any of these fit you?',
      lines: [
        'One leg has become swollen, hot or sore in the last few days',
        'You had a blood clot in the last 3 months',
      ],
      help: 'urgent',
      advice: 'Do not start. Get advice today.',
      sources: ['s28'],
    },
    {
      id: 'rest-pain',
      question: 'Does a foot hurt when you rest or lie in bed, and feel better when it hangs down?',
      help: 'urgent',
      advice: 'Do not start. Get advice today.',
      sources: ['s10', 's56'],
    },
    {
      id: 'low-sugar',
      question: 'Do any of these fit you now?',
      lines: ['You feel shaky, sweaty, very hungry or confused', 'Your blood sugar is low'],
      help: 'soon',
      cardTitle: 'Not now',
      advice:
        'Treat the low sugar first, the way you were shown. Do not exercise today. If you are confused or drowsy, call for emergency help.',
      sources: ['s177'],
    },
    {
      id: 'past-sore',
      question: 'Do any of these fit you?',
      lines: [
        'You had an open sore (wound) on a foot before',
        'You have lost part of a foot',
        'You are on dialysis or have kidney failure',
      ],
      help: 'soon',
      advice: askFirst,
      clearance: told,
      sources: ['s26', 's83'],
    },
    {
      id: 'cast-or-operation',
      question: 'Do any of these fit you?',
      lines: [
        'You wear a plaster cast or a special boot',
        'In the last 3 months: an operation, a stent (small tube) or a bypass in a foot, leg or hip',
        'In the last 3 months: an injury of a foot, leg or hip',
      ],
      help: 'soon',
      advice: askFirst,
      clearance: told,
      sources: ['s32'],
    },
    {
      id: 'blood-flow',
      question: 'Have you been told that the blood flow in your legs is poor?',
      help: 'soon',
      advice: askFirst,
      clearance: told,
      sources: ['s8', 's33', 's176'],
    },
    {
      id: 'numb-feet',
      question: 'Are your feet numb, or is it hard for you to see your soles?',
      help: 'soon',
      cardTitle: 'Look at your feet first',
      advice: askFirst,
      clearance: 'I looked at both feet today, soles and between toes, with a mirror or a helper',
      sources: ['s123'],
    },
    {
      id: 'unsteady',
      question: 'Could you slip from a chair, or get very dizzy?',
      help: 'soon',
      cardTitle: 'Do not start alone',
      advice: 'Have someone beside you. Sit in a chair with arms.',
      clearance: 'Someone is with me, and my chair has arms',
      sources: ['s17'],
    },
  ],
  programs: [
    {
      id: 'five-minutes',
      title: '5 minutes for your feet',
      summary:
        'Ask a doctor or physiotherapist first. Sit in a firm chair, look at your feet, then move your toes and feet. 1 round, 1 to 3 times a day.',
      evidence:
        'Public health sheets advise 5 minutes of this, 2 or 3 times a day. We found no study of this exact routine. It is not a cure. It is not shown to prevent open sores.',
      rounds: { default: 1, min: 1, max: 1 },
      safetyCheck: [...allQuestions],
      steps: [
        { ...look, sources: [...look.sources] },
        { id: 'toes', ...toes, sources: ['s174', 's182'] },
        { id: 'feet', ...feet, sources: ['s111', 's174'] },
        { id: 'toes-again', ...toes, sources: ['s174', 's182'] },
        { id: 'feet-again', ...feet, sources: ['s111', 's174'] },
      ],
      stop: { ...stop, emergencyLines: [...emergencyLines], sources: ['s8', 's17', 's25', 's54'] },
      after,
      afterPicture: shoesOn,
      afterLabel: 'My shoes are on',
    },
    {
      id: 'seated-set',
      title: 'Seated foot and ankle set',
      summary:
        'Ask a doctor or physiotherapist first. Sit in a firm chair. About 9 minutes, on 3 days a week, and not every day at first.',
      evidence:
        'In studies of 8 to 12 weeks, programmes like this probably helped the ankle and big toe to move. They probably made nerve signs weaker. They did not show that open sores are prevented. Some of the studies were small, and most were guided by a physiotherapist.',
      rounds: {
        default: 1,
        min: 1,
        max: 2,
        more: 'More than 1 only if your physiotherapist said so.',
      },
      safetyCheck: [...allQuestions],
      steps: [
        // The last 3 are the studies behind `evidence`.
        { ...look, sources: [...look.sources, 's128', 's188', 's192'] },
        {
          id: 'pump',
          title: 'Feet up and down',
          instruction: pumpWords,
          doneLabel: 'I am ready',
          watchFor: `${stopFor} With a cramp: rest, then do less.`,
          picture: feetUpAndDown,
          seconds: { default: 100, min: 50, max: 200, more: moreTimes },
          sources: ['s111', 's112'],
          stop: keepStill,
          pace: {
            cues: [
              { text: 'Feet up', seconds: 5 },
              { text: 'Feet down', seconds: 5 },
            ],
          },
        },
        {
          id: 'toes',
          title: 'Toes up and down',
          instruction:
            'Heels down. Lift your toes for 3 seconds, then let them down for 3 seconds. Do not grip the floor.',
          doneLabel: 'I am ready',
          watchFor: `${stopFor} Toes that press on each other or on the towel: lift less.`,
          picture: toesUp,
          seconds: { default: 60, min: 30, max: 120, more: moreTimes },
          sources: ['s182'],
          stop: keepStill,
          pace: {
            cues: [
              { text: 'Toes up', seconds: 3 },
              { text: 'Toes down', seconds: 3 },
            ],
          },
        },
        {
          id: 'toes-apart',
          title: 'Spread your toes',
          instruction:
            'Spread your toes for 5 seconds, then rest for 5 seconds. It does not matter if they hardly move.',
          doneLabel: 'I am ready',
          watchFor: `${stopFor} Toes that rub on each other: spread less.`,
          picture: drawn('apart', 'A foot from above, with its toes spread', ['together', 'apart']),
          seconds: { default: 100, min: 50, max: 100 },
          sources: ['s190'],
          stop: keepStill,
          pace: {
            cues: [
              { text: 'Spread', seconds: 5 },
              { text: 'Rest', seconds: 5 },
            ],
          },
        },
        {
          id: 'heels',
          title: 'Lift your heels',
          instruction:
            'Toes stay down. Lift both heels for 5 seconds, then lower them for 5 seconds. Do not press down with your hands.',
          doneLabel: 'I am ready',
          watchFor: `${stopFor} With a corn, hard skin or a mark under the ball of the foot: skip this step.`,
          picture: drawn('heels', 'A foot on a towel: the toes are down, the heel is lifted', [
            'flat',
            'heels',
          ]),
          seconds: { default: 100, min: 50, max: 200, more: moreTimes },
          sources: ['s190', 's191'],
          stop: keepStill,
          pace: {
            cues: [
              { text: 'Heels up', seconds: 5 },
              { text: 'Heels down', seconds: 5 },
            ],
          },
        },
        {
          id: 'circle-one-way',
          title: 'Circle your feet',
          instruction:
            'Lift your feet just off the towel, 1 at a time if that is easier. Make 10 slow circles.',
          ...circles,
          sources: ['s113', 's182'],
          pace: { cues: [{ text: 'Circle', seconds: 5 }] },
        },
        {
          id: 'circle-other-way',
          title: 'Circle the other way',
          instruction: 'Make 10 slow circles the other way.',
          ...circles,
          sources: ['s113'],
          pace: { cues: [{ text: 'Circle', seconds: 5 }] },
        },
      ],
      stop: { ...stop, emergencyLines: [...emergencyLines], sources: ['s8', 's17', 's25', 's54'] },
      after,
      afterPicture: shoesOn,
      afterLabel: 'My shoes are on',
    },
  ],
} satisfies ExercisesDocument;
