import type { ExercisesDocument } from '../../../model/exercises-document.js';
import {
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
  s61,
  s108,
  s111,
  s112,
  s113,
  s115,
  s116,
} from '../sources.js';

const emergencyText =
  'Call for emergency help if you have chest pain, trouble breathing or feel faint, or if the foot stays cold, white, blue, numb or hard to move after you rest.';
const notAgain = 'This exercise will not start again on this visit. Get advice first.';
const after = 'Sit for 1 minute before you stand. Light on.';
const knownToTeam = 'A doctor or physiotherapist knows about this and told me that I can';

export default {
  kind: 'exercises',
  id: 'night-leg-numbness',
  lang: 'en',
  version: '1.0',
  title: 'Leg exercises',
  review: { status: 'draft' },
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
    s61,
    s108,
    s111,
    s112,
    s113,
    s115,
    s116,
  ],
  // The most urgent first. The first 5 have no clearance: no helper makes them safe.
  safetyCheck: [
    {
      id: 'chest-pain',
      question: 'Do you have chest pain, trouble breathing, or do you feel faint when you sit up?',
      help: 'emergency',
      advice: 'Call for emergency help now. Do not start.',
      sources: ['s11', 's17'],
    },
    {
      id: 'cold-leg',
      question: 'Is a leg suddenly cold, white, blue, very painful, weak or hard to move?',
      hint: 'Feel first. Colour may be harder to see on brown or black skin: look at the soles.',
      help: 'emergency',
      advice: 'Call for emergency help now. Any 1 of these signs is enough. Do not start.',
      notSureAdvice:
        "Feel both feet. Is one colder? Ask someone to look. If you still can't tell, get medical advice now, by phone if you can.",
      sources: ['s8', 's25', 's108'],
    },
    {
      id: 'foot-sore',
      question:
        'Do you have a sore, black skin or infection on your foot or leg, or a sore that does not heal?',
      help: 'urgent',
      // Question 3 is "same day" and red flag R8 an emergency: the card says which is which.
      advice:
        'Do not start. Get medical advice today. With fever, spreading redness, pus or skin turning black, call for emergency help now.',
      sources: ['s26', 's54'],
    },
    {
      id: 'swollen-leg',
      question: 'Is one leg newly swollen, hot or sore, or have you had a blood clot lately?',
      help: 'urgent',
      advice:
        'Do not start. Do not massage the leg. Get medical advice today. If you get chest pain or trouble breathing, call for emergency help.',
      sources: ['s28'],
    },
    {
      id: 'rest-pain',
      question:
        'Does your foot hurt when you rest or lie in bed, and feel better when it hangs down?',
      help: 'urgent',
      advice: 'Do not start. Do not raise your legs. Get medical advice today.',
      sources: ['s9', 's10'],
    },
    {
      id: 'heart-failure',
      question: 'Do you have heart failure, or get breathless lying flat?',
      help: 'soon',
      advice: 'Do not start. Ask your doctor first. Raised legs send more blood to the chest.',
      clearance: knownToTeam,
      sources: ['s29', 's30', 's31'],
    },
    {
      id: 'recent-surgery',
      question:
        'Have you had an operation, stent, bypass, cast or injury in your leg, hip or back lately?',
      help: 'soon',
      advice: 'Do not start. Ask the team that treats you first.',
      clearance: knownToTeam,
      sources: ['s32'],
    },
    {
      id: 'blood-flow',
      question:
        'Do you have diabetes, narrowed leg arteries (PAD), or have you been told that the blood flow in your legs is poor?',
      help: 'soon',
      advice:
        'Do not start. Ask your doctor or physiotherapist first. Raising the legs can lower the blood flow.',
      clearance: 'A doctor or physiotherapist checked my legs and told me to do this exercise',
      sources: ['s8', 's9', 's33', 's61'],
    },
    {
      id: 'numb-feet',
      question: 'Are your feet too numb to feel a light touch?',
      help: 'soon',
      advice: 'Do not start alone. Someone must watch your feet, as you may not feel a warning.',
      clearance: 'Someone will watch my feet the whole time',
      sources: ['s33'],
    },
    {
      id: 'unsteady',
      question: 'Could you fall, or get very dizzy, when you sit up?',
      help: 'soon',
      advice: 'Do not start alone. Have someone beside you.',
      clearance: 'Someone is with me',
      // A judgement: no source names falls. The nearest says what to do about dizziness.
      sources: ['s17'],
    },
  ],
  programs: [
    {
      id: 'buerger',
      title: "Buerger's exercise",
      summary:
        'Raise your legs, lower them and move your feet, then lie flat. Do 1 round, unless your physiotherapist said more. How often: as your physiotherapist advises.',
      evidence:
        'Some small studies suggest that this exercise may improve blood flow in the feet. The studies are weak, and none is about numbness at night. It is not a cure. Do it the first time by day, with someone near.',
      rounds: { default: 1, min: 1, max: 6 },
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
          getReady: 'Light on, floor clear. Lie on your back, with both calves on firm cushions.',
          instruction:
            'Rest the whole calf on firm cushions, heels free, with nothing pressing behind the knee. Any comfortable height up to halfway (about 45 degrees).',
          doneLabel: 'My legs are down',
          watchFor:
            'Feel first: pain, cold, numbness that is new or worse than usual. Stop sooner if it hurts or your foot turns pale, white or blue.',
          helperLine: 'A helper looks at the soles.',
          pose: 'legs-raised',
          seconds: { default: 120, min: 30, max: 180 },
          // The last 2 are the studies behind `evidence`.
          sources: ['s1', 's2', 's6', 's9', 's16', 's18'],
          stop: 'Lower your legs. Lie flat and rest.',
          whilePaused: 'Lower your legs while you wait.',
          pale: {
            label: 'My foot turned pale, white or blue',
            stopWithinSeconds: 60,
            help: 'urgent',
            advice:
              'Lower your legs now. Lie flat and rest. Your foot turned pale quickly. Get medical advice today before you do this again.',
            laterAdvice:
              'Lower your legs now. Lie flat and rest. Do no more rounds. Tell your physiotherapist or doctor that your foot turns pale.',
            sources: ['s6', 's7'],
          },
          overrun: {
            question: 'Do your feet hurt, or feel cold or more numb than usual?',
            sources: ['s9'],
          },
        },
        {
          id: 'lower',
          title: 'Lower your legs',
          getReady: 'Lower your legs. Then sit up slowly and let your feet hang over the edge.',
          instruction:
            'Sit well back, with nothing pressing behind the knees. Move your feet up, down, in and out. Move your toes.',
          doneLabel: 'I am lying flat',
          watchFor: 'Stop if your feet hurt or turn blue, or if you feel dizzy.',
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'legs-lowered',
          seconds: { default: 180, min: 120, max: 300 },
          sources: ['s1', 's2', 's4'],
          stop: 'Lie flat and rest. Do not raise your legs above your heart.',
        },
        {
          id: 'rest',
          title: 'Lie flat and rest',
          getReady: 'Lie down flat. Put a blanket over your legs.',
          instruction: 'Rest flat with a blanket over your legs.',
          doneLabel: 'I am ready',
          watchFor: 'Feel for pain, cold, and numbness that is new or worse than usual.',
          helperLine: 'A helper looks at the soles.',
          pose: 'lying-flat',
          seconds: { default: 300, min: 60, max: 600 },
          sources: ['s1', 's2'],
          stop: 'Stay lying flat and rest. Do not raise your legs.',
        },
      ],
      stop: {
        help: 'urgent',
        text: 'Lower your legs. Lie flat and rest. If the pain eases only when the foot hangs down, sit with the foot down and get help today.',
        emergencyText,
        notAgain,
        sources: ['s8', 's9', 's10', 's17'],
      },
      after,
    },
    {
      id: 'ankle-pumps',
      title: 'Ankle pumps',
      summary: 'Lie or sit. Move your feet up and down 10 times, then make 10 circles each way.',
      evidence: 'Our sources say how to do it. None shows that it helps numbness at night.',
      rounds: { default: 1, min: 1, max: 3 },
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
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you.',
          pose: 'ankle-pump',
          seconds: { default: 100, min: 100, max: 100 },
          sources: ['s111', 's112'],
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
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you.',
          pose: 'ankle-pump',
          seconds: { default: 50, min: 50, max: 50 },
          sources: ['s113'],
          stop: 'Keep your feet still and rest.',
          pace: { cues: [{ text: 'Circle', seconds: 5 }] },
        },
        {
          id: 'circle-other-way',
          title: 'Circle the other way',
          instruction: 'Make 10 slow circles the other way.',
          doneLabel: 'I am ready',
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you.',
          pose: 'ankle-pump',
          seconds: { default: 50, min: 50, max: 50 },
          sources: ['s113'],
          stop: 'Keep your feet still and rest.',
          pace: { cues: [{ text: 'Circle', seconds: 5 }] },
        },
      ],
      stop: {
        help: 'urgent',
        text: 'Lie flat and rest. If the pain eases only when the foot hangs down, sit with the foot down and get help today.',
        emergencyText,
        notAgain,
        sources: ['s8', 's9', 's10', 's17'],
      },
      after,
    },
    {
      id: 'leg-stretches',
      title: 'Leg stretches before bed',
      summary:
        'Stretch each calf, then the back of each thigh, with a towel round the foot. Sit or lie, never stand.',
      evidence:
        'In 1 trial, 80 people over 55 took part. Those who stretched before bed had about 1 fewer cramp a night. The trial is about cramps, not numbness.',
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
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s115', 's116'],
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
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s115', 's116'],
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
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s115', 's116'],
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
          watchFor: 'Stop if it hurts.',
          helperLine: 'A helper stays beside you and looks at your feet.',
          pose: 'towel-stretch',
          seconds: { default: 75, min: 75, max: 75 },
          sources: ['s115', 's116'],
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
        help: 'urgent',
        text: 'Lie flat and rest. If the pain eases only when the foot hangs down, sit with the foot down and get help today.',
        emergencyText,
        notAgain,
        sources: ['s8', 's9', 's10', 's17'],
      },
      after: `Take the towel off your foot. ${after}`,
    },
  ],
} satisfies ExercisesDocument;
