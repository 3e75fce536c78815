/** Which control changes which attribute; what each means stands in the elements' own comments. */
import type { Tag } from '../../src/model/widgets.js';

const text = { control: 'text' } as const;
const choice = (...options: string[]) => ({ control: 'inline-radio', options }) as const;
const onOff = choice('on', 'off');

const ofAll = {
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  'approved-by': text,
  'approved-on': text,
  'approved-lang': text,
  'approved-hash': text,
};

const own: Record<Tag, Record<string, object>> = {
  'bedside-article-card': {
    layout: choice('card', 'full'),
    heading: text,
    summary: text,
    href: text,
    'structured-data': { control: 'boolean' },
  },
  'bedside-exercise-timer': {
    program: { control: 'select', options: ['buerger', 'ankle-pumps', 'leg-stretches'] },
    rounds: { control: { type: 'number', min: 1, max: 6 } },
    times: text,
    advance: choice('tap', 'auto'),
    'get-ready': { control: { type: 'number', min: 0, max: 120 } },
    'safety-check': onOff,
    sound: onOff,
    voice: onOff,
    vibration: onOff,
    display: choice('normal', 'large'),
  },
  'bedside-risk-checklist': { layout: choice('auto', 'list', 'steps') },
  'bedside-seek-help': {
    level: choice('self-care', 'soon', 'urgent', 'emergency'),
    country: {
      control: 'select',
      options: ['IN', 'GB', 'US', 'CA', 'AE', 'SA', 'QA', 'AU', 'NZ', 'EU'],
    },
    phone: text,
    'emergency-number': text,
    'advice-number': text,
    'appointment-href': text,
    'portal-href': text,
    dismissible: { control: 'boolean' },
  },
};

export const controlsOf = (tag: Tag): Record<string, object> => ({ ...own[tag], ...ofAll });
