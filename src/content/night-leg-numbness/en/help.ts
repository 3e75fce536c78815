import type { HelpDocument } from '../../../model/help-document.js';
import { actFast, s8, s28, s39, s45, s46, s47, s50, s54, s55, s57, s59, s83 } from '../sources.js';

// No text promises a number: which one is called, and what is said without one, is the widget's.
export default {
  kind: 'help',
  id: 'night-leg-numbness',
  lang: 'en',
  version: '2.0',
  title: 'Leg numbness: where to get help',
  review: {
    status: 'draft',
    judgements: [
      '"In the next few days" as the time of "See someone soon": no source gives one.',
      '"Do not wait for the morning" beside every same-day advice.',
      'What to do if nobody answers.',
      'Emergency signs in short: sudden numbness that goes away when you move is left out, as in R3.',
      'An emergency that was answered "Yes" and taken back keeps the exercise from starting.',
    ],
  },
  sources: [s8, s28, s39, s45, s46, s47, s50, s54, s55, s57, s59, s83, actFast],
  levels: {
    'self-care': {
      word: 'Self-care',
      heading: 'Move and change position',
      text: 'Brief numbness from pressure goes away when you move. If it lasts, comes again and again or gets worse, visit a doctor or nurse.',
    },
    soon: {
      word: 'See someone soon',
      heading: 'Visit a doctor or nurse in the next few days',
      text: 'This visit is for numbness that lasts, comes again and again, or slowly gets worse. New tingling or numbness with diabetes needs a doctor. If you can no longer feel touch on a foot, get advice today. Do not wait for the morning.',
    },
    urgent: {
      word: 'Urgent: get help today',
      heading: 'Get medical advice today',
      text: 'Get advice now, by phone if you can. At night too: do not wait for the morning.',
    },
    emergency: {
      word: 'Emergency',
      heading: 'Call for emergency help now',
      text: 'Call even if the signs have gone away.',
      say: 'On the phone, say where you are, what you feel and when it started.',
    },
  },
  emergencySigns: {
    text: 'Call for emergency help if:',
    lines: [
      'numbness came suddenly and does not go away when you move',
      'a leg is suddenly cold, very painful, weak, pale, grey or blue. On brown or black skin, look at the sole.',
      'your face droops, an arm is weak or numb, or you have trouble speaking',
      'you are numb between the legs',
      'you have chest pain, trouble breathing or feel faint',
    ],
  },
  advice: {
    noNumber:
      'Call your local emergency number or go to the nearest hospital emergency department.',
    nobodyAnswers: 'If nobody answers, go to the emergency department.',
    hadThis: 'If you had this, even if it has gone away, call for emergency help.',
    hadThisNumber: 'If you had this, even if it has gone away, call {number}.',
    hadThisSign:
      'If you have or had one of these signs, call for emergency help. Call even if it has gone away.',
    hadThisSignNumber:
      'If you have or had one of these signs, call {number}. Call even if it has gone away.',
    hadThisNoStart: 'You said that you had this. Get advice first.',
    doNotStart: 'Do not start now',
    stopWhen: 'Stop if it hurts or feels wrong',
    flagsHint: 'If a tick means an emergency, we show what to do at once.',
    emergencyIf: 'Call for emergency help if you have any of these',
    urgentIf: 'Get medical advice today if you have any of these',
    nothingTicked: 'You ticked nothing. This does not mean that nothing is wrong.',
    flagUnsure: 'You were not sure about an emergency sign.',
    unsureOfThese: 'You were not sure about these. Tell a doctor or nurse.',
    nurseNote: "This is not a doctor's letter. No doctor or nurse has read it.",
  },
} satisfies HelpDocument;
