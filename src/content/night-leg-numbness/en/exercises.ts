import type { ExercisesDocument } from '../../../model/exercises-document.js';
import {
  heartFailureBreath,
  limbHealthNz,
  limbNhsDevon,
  lungClot,
  redCrossHeart,
  stJohnHeart,
  s1,
  s2,
  s4,
  s6,
  s7,
  s8,
  s9,
  s10,
  s11,
  s16,
  s17,
  s18,
  s25,
  s26,
  s28,
  s29,
  s30,
  s31,
  s32,
  s33,
  s54,
  s55,
  s61,
  s107,
  s111,
  s112,
  s113,
  s115,
  s116,
} from '../sources.js';

const shown = 'A doctor or physiotherapist must have shown you this exercise.';
const anyOf = 'Do any of these fit you?';
const knownToTeam = 'A doctor or physiotherapist knows about this and told me that I can';
const holdThePhone = 'Ask that person to hold the phone.';
const stopAtOnce = 'Stop at once if you are short of breath, have chest pain or feel dizzy.';
const after = 'Sit for 1 minute before you stand. Turn the light on.';

// Somebody breathless is never told to lie flat first: the exercise moves blood to the chest.
const first =
  'Chest pain or trouble breathing: sit up, lean back on pillows, and call for emergency help now.';
const emergencyText = 'Call for emergency help if:';
const emergencyLines = [
  'you have chest pain',
  'you have trouble breathing',
  'you feel faint',
  'your foot stays cold, white, blue, numb or hard to move after you rest',
];
const notAgain =
  'You stopped because something felt wrong. Get advice first. The exercise will not start again on this page today.';
const reminder = 'If you saved a reminder of it, delete it from your calendar.';

const stopCalmly = {
  help: 'self-care',
  first,
  text: 'Stop and rest. Tell a physiotherapist if it happens again.',
  emergencyText,
  emergencyLines,
  sources: ['s8', 's17', 's28', 'red-cross-heart'],
} as const;

const pumpWatchFor = `${stopAtOnce} Stop if it hurts.`;
// The seated stretch pulls on the nerve that sciatica presses.
const stretchWatchFor = `${pumpWatchFor} Stop if pain or tingling shoots down the leg.`;

export default {
  kind: 'exercises',
  id: 'night-leg-numbness',
  lang: 'en',
  version: '2.0',
  title: 'Leg exercises',
  review: {
    status: 'draft',
    judgements: [
      'The whole safety check: no source gives a list of who must not do this exercise.',
      'Each clearance sentence, the helper lines, and "Ask that person to hold the phone".',
      'Question 2 asks for no numbness: it would stop everybody who slept on a leg.',
      'Questions 4 and 7: "in the last few days" and "in the last 3 months".',
      'Question 10: no source names falls. The nearest is on dizziness.',
      'A limit of 3 minutes with the legs up in a round, and 60 seconds for a foot that turns pale.',
      'The picture of soles: its colours are drawn and match no photograph.',
      'A drawing of raised legs stands on the first screen, beside its time, before the safety check.',
      'A raise that ran over: the question, the flat rest, and no further round.',
      'What to do after finishing with the legs up.',
      'A page that is loaded anew with the legs up: lower them, and that question before a new raise.',
      'Getting ready again, for a later round or after a pause, in short.',
      'The rest: tap Stop if a foot hurts, gets cold or is more numb than usual.',
      'The safety checks and the calm stop of ankle pumps and stretches, and pain that shoots down the leg.',
      'Circles of 5 seconds. The towel stretch: its lean and its holds.',
      'Not for people under 18 or pregnant without a doctor.',
    ],
  },
  sources: [
    s1,
    s2,
    s4,
    s6,
    s7,
    s8,
    s9,
    s10,
    s11,
    s16,
    s17,
    s18,
    s25,
    s26,
    s28,
    s29,
    s30,
    s31,
    s32,
    s33,
    s54,
    s55,
    s61,
    s107,
    s111,
    s112,
    s113,
    s115,
    s116,
    heartFailureBreath,
    limbHealthNz,
    limbNhsDevon,
    lungClot,
    redCrossHeart,
    stJohnHeart,
  ],
  notFor: 'For adults. If you are under 18 or pregnant, ask a doctor first.',
  // The most urgent first. The first 5 have no clearance: no helper makes them safe.
  safetyCheck: [
    {
      id: 'chest-pain',
      question:
        'Right now, do you have chest pain, new trouble breathing, or do you feel that you will faint?',
      help: 'emergency',
      advice:
        'Do not start. With chest pain or trouble breathing, sit up and lean back on pillows.',
      sources: ['s11', 's17', 'red-cross-heart', 'st-john-heart'],
    },
    {
      id: 'cold-leg',
      // The sudden signs of the red flag R1 that are felt or seen at once. A numb leg is asked about in
      // the checklist: here it would stop everybody who slept on a leg.
      question: 'Is a leg suddenly cold, white, blue, blotchy, very painful, weak or hard to move?',
      hint: 'Feel first. Colour may be harder to see on brown or black skin: look at the soles.',
      help: 'emergency',
      advice: 'Do not start. 1 of these signs is enough to call.',
      notSureHelp: 'urgent',
      notSureAdvice:
        "Do not start. Feel both feet. Is one colder? Ask someone to look. If you still can't tell, call for emergency help. Do not wait for the morning.",
      sources: ['s8', 's25', 's107', 'limb-health-nz'],
    },
    {
      id: 'foot-sore',
      question: 'Do you have any of these on a foot or leg?',
      lines: [
        'An open sore (wound), or a sore that does not heal',
        'An infection',
        'A patch of skin that has turned black or much darker',
      ],
      help: 'urgent',
      // Question 3 is "same day" and red flag R8 an emergency: the card says which is which.
      advice:
        'Do not start. Do not wait for the morning. With fever, pus, or warmth or colour that spreads, call for emergency help now. Call too if skin has turned black or much darker, or you were told that the blood flow is poor.',
      sources: ['s26', 's54', 's107'],
    },
    {
      id: 'swollen-leg',
      question: anyOf,
      lines: [
        'One leg has become swollen, hot or sore in the last few days',
        'You had a blood clot in the last 3 months',
      ],
      help: 'urgent',
      advice:
        'Do not start. Do not wait for the morning. Do not massage the leg. If you get chest pain or trouble breathing, cough up blood or faint, call for emergency help.',
      sources: ['s28', 'lung-clot'],
    },
    {
      id: 'rest-pain',
      question: anyOf,
      lines: [
        'A foot hurts when you rest or lie in bed, and hurts less when it hangs down',
        'You were told that the blood flow in a leg is very poor (severe or critical)',
      ],
      help: 'urgent',
      advice:
        'Do not start. Do not raise your legs. Do not wait for the morning. Call for emergency help if it began in the last 2 weeks or is fast getting worse. Call too if the foot is cold or numb.',
      sources: ['s8', 's9', 's10', 'limb-nhs-devon'],
    },
    {
      id: 'heart-failure',
      question: anyOf,
      lines: ['You have heart failure', 'You get breathless when you lie flat'],
      help: 'soon',
      advice: 'Ask your doctor first. Raised legs send more blood to the chest.',
      clearance: knownToTeam,
      sources: ['s29', 's30', 's31', 'heart-failure-breath'],
    },
    {
      id: 'recent-surgery',
      question: 'In the last 3 months, did you have any of these in your leg, hip or back?',
      lines: ['An operation', 'A stent (small tube) or a bypass', 'A plaster cast', 'An injury'],
      help: 'soon',
      advice: 'Ask the doctor or hospital that treats you first.',
      clearance: knownToTeam,
      sources: ['s32'],
    },
    {
      id: 'blood-flow',
      question: anyOf,
      lines: [
        'You have diabetes',
        'You have narrowed leg arteries (PAD)',
        'You were told that the blood flow in your legs is poor',
      ],
      help: 'soon',
      advice:
        'Ask your doctor or physiotherapist first. Raising the legs can lower the blood flow.',
      clearance: 'A doctor or physiotherapist checked my legs and told me to do this exercise',
      sources: ['s8', 's9', 's33', 's61'],
    },
    {
      id: 'numb-feet',
      question: 'Are your feet too numb to feel a finger that touches them gently?',
      help: 'soon',
      cardTitle: 'Do not start alone',
      // The red flag R9 in short: a helper does not make a foot safe that has newly lost its feeling.
      advice: `Someone must watch your feet, as you may not feel a warning. ${holdThePhone} If this is new and you have diabetes, get medical advice today. Do not wait for the morning.`,
      clearance: 'Someone will watch my feet the whole time',
      sources: ['s33', 's54', 's55'],
    },
    {
      id: 'unsteady',
      question: 'Do you often get dizzy or nearly fall when you sit up or stand?',
      help: 'soon',
      cardTitle: 'Do not start alone',
      advice: `Have someone beside you. ${holdThePhone}`,
      clearance: 'Someone is with me',
      sources: ['s17'],
    },
  ],
  programs: [
    {
      id: 'buerger',
      title: "Buerger's exercise",
      summary: `${shown} The first time: in the daytime, with someone in the room. Raise your legs, lower them and move your feet, then lie flat. Do 1 round, unless your physiotherapist said more. How often: as your physiotherapist advises.`,
      evidence:
        'Some small studies suggest that this exercise may improve blood flow in the feet. The studies are weak, and none is about numbness at night. It is not a cure.',
      rounds: {
        default: 1,
        min: 1,
        max: 6,
        more: 'More than 1 only if your physiotherapist said so.',
      },
      safetyCheck: [
        'chest-pain',
        'cold-leg',
        'foot-sore',
        'swollen-leg',
        'rest-pain',
        'heart-failure',
        'recent-surgery',
        'blood-flow',
        'numb-feet',
        'unsteady',
      ],
      steps: [
        {
          id: 'raise',
          title: 'Raise your legs',
          // Cushions wait beside the legs: a leg that lies on them in the lead-in is raised already.
          getReadyTitle: 'Keep your legs down for now',
          getReady:
            'Turn the light on. Move things off the floor. Lie flat on your back. Put firm cushions or folded blankets beside your legs. Your legs stay down until the time starts.',
          getReadyAgain:
            'Lie flat on your back. Put the cushions beside your legs. Your legs stay down until the time starts.',
          getReadyPose: 'lying-flat',
          instruction:
            'Now rest your whole calves on the cushions, heels touching nothing, and nothing pressing behind the knees. Any comfortable height up to halfway (about 45 degrees).',
          doneLabel: 'My legs are down',
          watchFor: `${stopAtOnce} Stop if a foot hurts, gets cold or is more numb than usual. You cannot see your soles lying down: go by what you feel.`,
          helperLine: 'A helper looks at the soles. Paler, greyish or blue is a reason to stop.',
          pose: 'legs-raised',
          seconds: {
            default: 120,
            min: 30,
            max: 180,
            more: 'Longer than 2 minutes only if your physiotherapist said so.',
          },
          // The last 2 are the studies behind `evidence`.
          sources: ['s1', 's2', 's6', 's9', 's11', 's17', 's107', 's16', 's18'],
          stop: 'Lower your legs.',
          whilePaused: 'Lower your legs while you wait.',
          finish:
            'Lower your legs. Rest flat until you feel ready. Then sit for 1 minute before you stand.',
          ifScreenGoesDark: 'If it goes dark, lower your legs.',
          pale: {
            label: 'My foot turned pale, white or blue',
            stopWithinSeconds: 60,
            help: 'urgent',
            advice:
              'Lower your legs now. If you are short of breath or have chest pain, sit up and call for emergency help. If not, lie flat and rest. Your foot turned pale quickly. Get medical advice today before you do this again. Do not wait for the morning.',
            laterAdvice:
              'Lower your legs now. If you are short of breath or have chest pain, sit up and call for emergency help. If not, lie flat and rest. Do not do it again today. Tell your physiotherapist or doctor that your foot turns pale.',
            tell: 'Tell your physiotherapist or doctor that your foot turns pale.',
            soles: {
              title: 'Soles on white, brown or black skin',
              alt: 'Drawing of soles on white, brown or black skin: as usual, then paler or greyish, then blue or grey.',
              usual: 'As usual',
              pale: 'Paler or greyish',
              blue: 'Blue or grey',
            },
            sources: ['s6', 's7', 's17', 's107', 'red-cross-heart'],
          },
          overrun: {
            question: 'Do your feet hurt, or feel cold or more numb than usual?',
            restAdvice: 'The raise went on too long. Rest flat now. Do not do it again today.',
            endAdvice: 'The raise went on too long. Do not do it again today.',
            // A judgement: no source speaks of a raise that ran over.
            sources: [],
          },
        },
        {
          id: 'lower',
          title: 'Lower your legs',
          getReady: 'Lower your legs. Then sit up slowly and let your feet hang over the edge.',
          instruction:
            'Sit well back, with nothing pressing behind the knees. Move your feet up, down, in and out. Move your toes.',
          doneLabel: 'I am lying flat',
          watchFor: `${stopAtOnce} Stop if a foot hurts, turns blue, gets cold or is more numb than usual.`,
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'legs-lowered',
          seconds: { default: 180, min: 120, max: 300 },
          sources: ['s1', 's2', 's4', 's17'],
          stop: 'Stop. Keep your legs down.',
        },
        {
          id: 'rest',
          title: 'Lie flat and rest',
          getReady: 'Lie down flat. Put a blanket over your legs.',
          instruction: 'Rest flat with a blanket over your legs.',
          doneLabel: 'I am ready',
          // Stop leads to the words for it: the foot down if that hurts less, and when to call.
          watchFor: `${stopAtOnce} If a foot hurts, gets cold, or is more numb than usual, tap Stop. It says what to do.`,
          helperLine: 'A helper looks at the soles.',
          pose: 'lying-flat',
          seconds: { default: 300, min: 60, max: 600 },
          sources: ['s1', 's2', 's17'],
          stop: 'Stop. Keep your legs down.',
        },
      ],
      stop: {
        help: 'urgent',
        first,
        text: 'No chest pain and no trouble breathing: lie flat and rest. If your foot hurts less when it hangs down, sit with your foot down. Get help today, and do not wait for the morning.',
        emergencyText,
        emergencyLines,
        notAgain,
        reminder,
        sources: [
          's8',
          's9',
          's10',
          's17',
          's29',
          's30',
          's31',
          'red-cross-heart',
          'st-john-heart',
          'heart-failure-breath',
        ],
      },
      after,
      afterLabel: 'I am sitting',
    },
    {
      id: 'ankle-pumps',
      title: 'Ankle pumps',
      summary: `${shown} Lie or sit. Move your feet up and down 10 times, then make 10 circles each way.`,
      evidence: 'Our sources say how to do it. None shows that it helps numbness at night.',
      rounds: {
        default: 1,
        min: 1,
        max: 3,
        more: 'More than 1 only if your physiotherapist said so.',
      },
      // A judgement, for a clinician to pass: both emergencies; a clot, which the sources name for
      // this exercise; foot sores, rest pain and recent surgery, which need care first whatever the
      // exercise. Not asked: what counts against raised legs, lying flat or sitting up.
      safetyCheck: [
        'chest-pain',
        'cold-leg',
        'foot-sore',
        'swollen-leg',
        'rest-pain',
        'recent-surgery',
      ],
      // Fixed times: 10 movements are what the words say.
      steps: [
        {
          id: 'pump',
          title: 'Move your feet up and down',
          getReady: 'Lie down or sit well back.',
          instruction: 'Pull both feet up for 5 seconds, then point them down for 5 seconds.',
          doneLabel: 'I am ready',
          watchFor: pumpWatchFor,
          helperLine: 'A helper stays beside you.',
          pose: 'ankle-pump',
          seconds: { default: 100, min: 100, max: 100 },
          sources: ['s17', 's111', 's112'],
          stop: 'Keep your feet still and rest.',
          pace: {
            cues: [
              { text: 'Foot up', seconds: 5 },
              { text: 'Foot down', seconds: 5 },
            ],
          },
        },
        {
          id: 'circle-one-way',
          title: 'Circle your feet',
          instruction: 'Make 10 slow circles with both feet.',
          doneLabel: 'I am ready',
          watchFor: pumpWatchFor,
          helperLine: 'A helper stays beside you.',
          pose: 'ankle-pump',
          seconds: { default: 50, min: 50, max: 50 },
          sources: ['s17', 's113'],
          stop: 'Keep your feet still and rest.',
          pace: { cues: [{ text: 'Circle', seconds: 5 }] },
        },
        {
          id: 'circle-other-way',
          title: 'Circle the other way',
          instruction: 'Make 10 slow circles the other way.',
          doneLabel: 'I am ready',
          watchFor: pumpWatchFor,
          helperLine: 'A helper stays beside you.',
          pose: 'ankle-pump',
          seconds: { default: 50, min: 50, max: 50 },
          sources: ['s17', 's113'],
          stop: 'Keep your feet still and rest.',
          pace: { cues: [{ text: 'Circle', seconds: 5 }] },
        },
      ],
      stop: {
        ...stopCalmly,
        emergencyLines: [...emergencyLines],
        sources: [...stopCalmly.sources],
      },
      after,
      afterLabel: 'I am sitting',
    },
    {
      id: 'leg-stretches',
      title: 'Leg stretches before bed',
      summary: `${shown} Stretch each calf, then the back of each thigh, with a towel round the foot. Sit or lie, never stand.`,
      evidence:
        'In 1 trial, 80 people over 55 took part. Those who stretched before bed had about 1 fewer cramp a night than those who did not. The trial is about cramps, not numbness.',
      rounds: { default: 1, min: 1, max: 1 },
      // A judgement, as above, with numb feet (a towel pulls on skin that may not feel it) and
      // falls (one sits up for it).
      safetyCheck: [
        'chest-pain',
        'cold-leg',
        'foot-sore',
        'swollen-leg',
        'rest-pain',
        'recent-surgery',
        'numb-feet',
        'unsteady',
      ],
      steps: [
        {
          id: 'right-calf',
          title: 'Stretch your right calf',
          getReady: 'Sit on the bed, legs straight. Put the towel round your right foot.',
          instruction: 'Pull the right foot gently toward you. Hold, then rest. Do not bounce.',
          doneLabel: 'The towel is on my left foot',
          watchFor: stretchWatchFor,
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s17', 's115', 's116'],
          stop: 'Let go of the towel and rest.',
          pace: {
            cues: [
              { text: 'Hold', seconds: 15 },
              { text: 'Rest', seconds: 10 },
            ],
          },
        },
        {
          id: 'left-calf',
          title: 'Stretch your left calf',
          getReady: 'Put the towel round your left foot.',
          instruction: 'Pull the left foot gently toward you. Hold, then rest. Do not bounce.',
          doneLabel: 'The towel is on my right foot',
          watchFor: stretchWatchFor,
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s17', 's115', 's116'],
          stop: 'Let go of the towel and rest.',
          pace: {
            cues: [
              { text: 'Hold', seconds: 15 },
              { text: 'Rest', seconds: 10 },
            ],
          },
        },
        {
          id: 'right-thigh',
          title: 'Stretch the back of your right thigh',
          getReady: 'Put the towel round your right foot.',
          instruction:
            'Keep the right knee straight and lean forward a little. Hold, then rest. Do not bounce.',
          doneLabel: 'The towel is on my left foot',
          watchFor: stretchWatchFor,
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s17', 's115', 's116'],
          stop: 'Let go of the towel and rest.',
          pace: {
            cues: [
              { text: 'Hold', seconds: 15 },
              { text: 'Rest', seconds: 10 },
            ],
          },
        },
        {
          id: 'left-thigh',
          title: 'Stretch the back of your left thigh',
          getReady: 'Put the towel round your left foot.',
          instruction:
            'Keep the left knee straight and lean forward a little. Hold, then rest. Do not bounce.',
          doneLabel: 'I am ready',
          watchFor: stretchWatchFor,
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s17', 's115', 's116'],
          stop: 'Let go of the towel and rest.',
          pace: {
            cues: [
              { text: 'Hold', seconds: 15 },
              { text: 'Rest', seconds: 10 },
            ],
          },
        },
      ],
      stop: {
        ...stopCalmly,
        emergencyLines: [...emergencyLines],
        sources: [...stopCalmly.sources],
      },
      after: `Take the towel off your foot. ${after}`,
      afterLabel: 'I am sitting',
    },
  ],
} satisfies ExercisesDocument;
