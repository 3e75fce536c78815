import type { HelpDocument } from '../../../model/help-document.js';
import { s28, s45, s57, s59, s83 } from '../sources.js';

// No text promises a number: which one is called, and what is said without one, is the banner's.
export default {
  kind: 'help',
  id: 'night-leg-numbness',
  lang: 'en',
  version: '1.0',
  title: 'Leg numbness: where to get help',
  review: { status: 'draft' },
  sources: [s28, s45, s57, s59, s83],
  levels: {
    'self-care': {
      word: 'Self-care',
      heading: 'Move and change position',
      text: 'Brief numbness from pressure eases when you move. If it lasts, keeps coming back or gets worse, see a doctor or health worker.',
    },
    soon: {
      word: 'See someone soon',
      heading: 'See a doctor or health worker',
      text: 'Do this if the numbness lasts, keeps coming back or slowly gets worse. New numbness with diabetes needs a doctor.',
    },
    urgent: {
      word: 'Urgent: get help today',
      heading: 'Get medical advice today',
      text: 'Get advice now, by phone if you can. If you get chest pain, trouble breathing or feel faint, call for emergency help.',
    },
    emergency: {
      word: 'Emergency',
      heading: 'Call for emergency help now',
      text: 'Call even if the signs have passed.',
      say: 'Say where you are, what you feel and when it started.',
    },
  },
} satisfies HelpDocument;
