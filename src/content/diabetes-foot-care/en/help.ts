import type { HelpDocument } from '../../../model/help-document.js';
import { s8, s17, s25, s54, s55, s118, s193 } from '../sources.js';

export default {
  kind: 'help',
  id: 'diabetes-foot-care',
  lang: 'en',
  version: '1.0',
  title: 'Foot care with diabetes: where to get help',
  review: {
    status: 'draft',
    judgements: [
      'A sore with pus, a bad smell or a change that spreads is an emergency: nobody can tell deep from shallow at home.',
      '"Today" for every new break in the skin. NICE gives 1 working day for the referral.',
      'What to say on the phone.',
      'What to do if nobody answers.',
      'An emergency that was answered "Yes" and taken back keeps the exercises from starting.',
    ],
  },
  sources: [s8, s17, s25, s54, s55, s118, s193],
  levels: {
    'self-care': {
      word: 'Self-care',
      heading: 'Look at your feet every day',
      text: 'Wash, dry and look at both feet. Wear shoes indoors and outdoors. Get help the same day for any new sore or blister, and for a hot or swollen place.',
    },
    soon: {
      word: 'See someone soon',
      heading: 'Ask for a foot check',
      text: 'Visit a doctor, nurse or foot specialist about what you ticked. Do not wait for the yearly check. If the skin breaks, or a foot gets hot or swells, get help today.',
    },
    urgent: {
      word: 'Urgent: get help today',
      heading: 'Get your foot seen today',
      text: 'Do not stand or walk on the foot. Call your doctor or clinic now. If they cannot see you today, go to a hospital. It may not hurt.',
    },
    emergency: {
      word: 'Emergency',
      heading: 'Call for emergency help now',
      text: 'Call, or go to the nearest emergency department. Do not walk on the foot. Do not warm it or put any remedy on it.',
      say: 'On the phone, say that you have diabetes, and what you see on the foot. Say if you have a fever, and when it started.',
    },
  },
  emergencySigns: {
    text: 'Call for emergency help if:',
    lines: [
      'a foot or leg is suddenly cold, very painful, pale, blue, grey or hard to move',
      'you have a sore on a foot, and fever, shivering, confusion or fast breathing',
      'skin on a toe or foot is turning black, blue or grey',
      'a sore has pus, a bad smell, or redness, swelling, darkness or heat that spreads',
      'you have chest pain, trouble breathing or feel faint',
    ],
  },
  advice: {
    noNumber:
      'Call your local emergency number or go to the nearest hospital emergency department.',
    nobodyAnswers: 'If nobody answers, go to the emergency department.',
    hadThis: 'If you had this, even for a short time, call for emergency help.',
    hadThisNumber: 'If you had this, even for a short time, call {number}.',
    hadThisNoStart: 'You said that you had this. Get advice first.',
    doNotStart: 'Do not start now',
    stopWhen: 'Stop if it hurts or feels wrong',
    flagsHint: 'If a tick means an emergency, we show what to do at once.',
    emergencyIf: 'Call for emergency help if you have any of these',
    urgentIf: 'Get your foot seen today if you have any of these',
    nothingTicked:
      'You ticked nothing. This list cannot tell what is wrong. Look again tomorrow. If you are worried, get help.',
    flagUnsure: 'You were not sure about one of the first signs.',
    unsureOfThese:
      'You were not sure about these. Ask someone to look with you. If you still cannot tell, ask a doctor or nurse soon. If the skin is broken, hot or swollen, get help today.',
    nurseNote: "This is not a doctor's letter. No doctor or nurse has read it.",
  },
} satisfies HelpDocument;
