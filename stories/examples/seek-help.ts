import { en } from '../../src/i18n/en.js';
import { helpLevels, type HelpLevel } from '../../src/model/help-level.js';
import type { Example, Examples } from './example.js';

const tag = 'bedside-seek-help';

const actions = {
  'appointment-href': '#book',
  'portal-href': '#portal',
  phone: '0471 000 0000',
};

const nameOf: Record<HelpLevel, string> = {
  'self-care': 'Self-care',
  soon: 'Soon',
  urgent: 'Urgent',
  emergency: 'Emergency',
};

/** One country with 2 emergency numbers, one with an advice line, and the EU. */
const countries = { IN: 'India', GB: 'Britain', EU: 'the EU' };

const banner = (attributes: Record<string, string>): Example => ({ tag, attributes });

/** Level x actions x country. */
const matrix: Record<string, Example> = {};
for (const level of helpLevels) {
  const name = nameOf[level];
  // The console tells the web team that there is no number to call.
  const told = level === 'emergency' ? { console: ['without a number'] } : {};
  matrix[`${name}, no actions`] = { ...banner({ level }), ...told };
  matrix[`${name}, all actions`] = { ...banner({ level, ...actions }), ...told };
  for (const [country, place] of Object.entries(countries)) {
    matrix[`${name}, numbers of ${place}`] = banner({ level, country });
    matrix[`${name}, all actions, ${place}`] = banner({ level, country, ...actions });
  }
}

export const levelExamples: Examples = matrix;

export const bannerExamples = {
  'Self-care, can be closed': banner({ level: 'self-care', dismissible: '' }),
  'Self-care, closed': {
    ...banner({ level: 'self-care', dismissible: '' }),
    moves: [{ press: en.dismiss }],
  },
  'Soon, can be closed': banner({ level: 'soon', dismissible: '', ...actions }),
  'Soon, closed': {
    ...banner({ level: 'soon', dismissible: '', ...actions }),
    moves: [{ press: en.dismiss }],
  },
  'Urgent can not be closed': banner({ level: 'urgent', dismissible: '', ...actions }),
  'Emergency can not be closed': banner({ level: 'emergency', dismissible: '', country: 'IN' }),
  'Long number and a note': {
    ...banner({
      level: 'urgent',
      phone: '+91 471 000 0000 extension 12345, ask for the vascular nurse',
    }),
    children:
      '<span slot="note">Open from 8 to 6.</span><a slot="actions" href="#way">Find the way</a>',
    console: ['phone="'],
  },
  'Numbers that nobody can dial': {
    ...banner({ level: 'emergency', 'emergency-number': '0471', phone: '0471-HOSPITAL' }),
    console: ['emergency-number="', 'phone="', 'without a number'],
  },
  'A level that nobody knows': {
    ...banner({ level: 'high', country: 'IN' }),
    console: ['level="high"'],
  },
  'Own document is broken': {
    tag,
    content: { kind: 'help', id: 'own' },
    children: '<p>In an emergency call <a href="tel:112">112</a>.</p>',
    console: ['expected'],
  },
} satisfies Examples;

export const helpExamples: Examples = { ...levelExamples, ...bannerExamples };
