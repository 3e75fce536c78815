/**
 * The choices of the snippet builder: which there are, what each may be, and what it is at first. The
 * form and the address both ask here, so that neither takes what the other refuses.
 */
import { knownCountries } from '../../model/emergency-numbers.js';
import { helpLevels } from '../../model/help-level.js';
import { isIsoDate } from '../../model/iso-date.js';
import { parseTimes } from '../../model/duration.js';
import { readPhoneNumber } from '../../model/phone-number.js';
import { readPrescription } from '../../model/prescription.js';
import { isSafeHref } from '../../model/safe-href.js';
import { widgetNames, type WidgetName } from '../../model/widgets.js';
import type { Catalogue, ProgramLimits, Topic } from './catalogue.js';

export const systems = [
  'html',
  'wordpress',
  'drupal',
  'aem',
  'sitecore',
  'stripping',
  'tag-manager',
] as const;
export type System = (typeof systems)[number];

export const policies = ['none', 'csp', 'nonce', 'strict-dynamic', 'trusted-types'] as const;
export type Policy = (typeof policies)[number];

export const files = ['bedside.js', 'loader.js'] as const;
export const radii = ['0em', '0.5em', '1em'] as const;

/** What is not chosen is the empty text. */
export interface Choices {
  readonly widgets: readonly WidgetName[];
  readonly topic: string;
  readonly lang: string;
  readonly country: string;
  readonly phone: string;
  readonly emergency: string;
  readonly advice: string;
  readonly appointment: string;
  readonly portal: string;
  readonly accent: string;
  readonly surface: string;
  readonly ink: string;
  readonly font: string;
  readonly radius: string;
  readonly theme: string;
  readonly article: string;
  readonly checklist: string;
  readonly level: string;
  readonly program: string;
  readonly rounds: string;
  readonly times: string;
  /** `yes`: the timer takes what a physiotherapist has set in a link. */
  readonly prescribed: 'yes' | 'no';
  /** Address of the page to which a physiotherapist's links lead. */
  readonly page: string;
  /** What the link sets, as it stands in it: `buerger;rounds:2;times:1:00,3:00,5:00`. */
  readonly prescription: string;
  /** Addresses of documents of the hospital's own, in place of those of the topic. */
  readonly ownArticle: string;
  readonly ownExercises: string;
  readonly ownChecklist: string;
  readonly ownHelp: string;
  readonly approved: string;
  /** The day of the sign-off, as an ISO date. */
  readonly on: string;
  /** Hashes of what was signed, with spaces between. */
  readonly hash: string;
  readonly system: System;
  readonly file: (typeof files)[number];
  readonly policy: Policy;
  /** Where the files are on the hospital's server: ends in a slash. */
  readonly folder: string;
  /** `yes`: the page links `bedside.css`. */
  readonly space: 'yes' | 'no';
}

export type Field = Exclude<keyof Choices, 'widgets'>;

/** The choice that holds the address of a widget's own document. */
export const ownDocument = {
  'article-card': 'ownArticle',
  'exercise-timer': 'ownExercises',
  'risk-checklist': 'ownChecklist',
  'seek-help': 'ownHelp',
} as const satisfies Record<WidgetName, Field>;

export const hasOwnDocument = (choices: Choices, name: WidgetName): boolean =>
  choices[ownDocument[name]] !== '';

interface Rule {
  /** The value as it is kept, or `undefined` where it cannot be used. */
  readonly read: (value: string, catalogue: Catalogue, choices: Choices) => string | undefined;
  /** What is allowed, in words that follow "Allowed: ". */
  readonly allowed: (catalogue: Catalogue, choices: Choices) => string;
}

const oneOf = (options: readonly string[]): Rule => ({
  read: (value) => (options.includes(value) ? value : undefined),
  allowed: () => options.join(', '),
});

/** Signs that a field of one line cannot hold. */
// eslint-disable-next-line no-control-regex -- these are the signs that are refused
const control = /[\u0000-\u001f\u007f]/;

const matching = (test: (value: string) => boolean, allowed: string): Rule => ({
  read: (value) => {
    const bare = value.trim();
    return !control.test(bare) && test(bare) ? bare : undefined;
  },
  allowed: () => allowed,
});

const colour: Rule = {
  read: (value) => {
    const bare = value.trim().toLowerCase();
    return /^#(?:[\da-f]{3}|[\da-f]{6})$/.test(bare) ? bare : undefined;
  },
  allowed: () => 'a colour such as #0b595f',
};

const number = matching(
  (value) => value.length <= 60 && readPhoneNumber(value).href !== undefined,
  'a telephone number that can be dialled, such as 0471 252 8300',
);

const link = matching(
  (value) => value.length <= 300 && !/\s/.test(value) && isSafeHref(value),
  'an address of yours, such as /appointments',
);

const address = matching(
  (value) =>
    value.length <= 300 && !/\s|^(?:tel|mailto):/i.test(value) && isSafeHref(value) && value !== '',
  'the address of a JSON document, such as /documents/knees.json',
);

const hash: Rule = {
  read: (value) => {
    const bare = value.trim().replace(/[\s,]+/g, ' ');
    return /^[\w-]{43}(?: [\w-]{43}){0,9}$/.test(bare) ? bare : undefined;
  },
  allowed: () => 'hashes of 43 letters from the sign-off sheets of the editor, at most 10',
};

const folder: Rule = {
  read: (value) => {
    const bare = value.trim();
    const closed = bare.endsWith('/') ? bare : `${bare}/`;
    return closed.length <= 200 &&
      /^(?:https?:\/\/[\w.-]+(?::\d{1,5})?)?\/(?:[\w.~-]+\/)*$/.test(closed)
      ? closed
      : undefined;
  },
  allowed: () => 'a folder on your server, such as /bedside/0.1.0/',
};

export const topicOf = ({ topics }: Catalogue, { topic }: Pick<Choices, 'topic'>): Topic =>
  topics.find(({ id }) => id === topic) ?? topics[0]!;

export const languagesOf = (topic: Topic): string[] => Object.keys(topic.fallback);

/** The program that is shown: the one that was chosen, else the topic's first. */
export const programOf = (catalogue: Catalogue, choices: Choices): ProgramLimits => {
  const { programs } = topicOf(catalogue, choices);
  return programs.find(({ id }) => id === choices.program) ?? programs[0]!;
};

const programIds = (catalogue: Catalogue, choices: Choices): string[] =>
  topicOf(catalogue, choices).programs.map(({ id }) => id);

const rounds: Rule = {
  read: (value, catalogue, choices) => {
    const count = Number(value);
    const { min, max } = programOf(catalogue, choices).rounds;
    return /^\d+$/.test(value) && count >= min && count <= max ? `${count}` : undefined;
  },
  allowed: (catalogue, choices) => {
    const { min, max } = programOf(catalogue, choices).rounds;
    return min === max ? `${min}` : `a whole number from ${min} to ${max}`;
  },
};

/** Seconds as a clock shows them: `1:30`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;

const times: Rule = {
  read: (value, catalogue, choices) => {
    const bare = value.trim().replace(/\s+/g, ' ');
    const seconds = parseTimes(bare);
    const { steps } = programOf(catalogue, choices);
    return seconds &&
      seconds.length > 0 &&
      seconds.length <= steps.length &&
      seconds.every((time, i) => {
        const { min, max } = steps[i]!.seconds;
        return time >= min && time <= max;
      })
      ? bare
      : undefined;
  },
  allowed: (catalogue, choices) =>
    `minutes:seconds for each step in order: ${programOf(catalogue, choices)
      .steps.map(({ title, seconds }) => `${title} ${clock(seconds.min)} to ${clock(seconds.max)}`)
      .join('; ')}`,
};

const page: Rule = {
  read: (value) => {
    // What somebody copies from the browser may have a place on the page behind it.
    const bare = value.trim().replace(/#.*$/, '');
    return bare.length <= 300 && /^https?:\/\/[^\s/?#]+(?:[/?]\S*)?$/i.test(bare)
      ? bare
      : undefined;
  },
  allowed: () => 'the whole address of a page, such as https://hospital.example/legs',
};

const prescription: Rule = {
  read: (value, catalogue, choices) => {
    const found = readPrescription(`#bedside=${value}`, topicOf(catalogue, choices));
    return typeof found === 'object' ? value : undefined;
  },
  allowed: () => 'what this page makes',
};

/** What each choice may be. The order is that of the address: the topic comes before its languages and programs. */
export const rules: Readonly<Record<Field, Rule>> = {
  topic: {
    read: (value, { topics }) => (topics.some(({ id }) => id === value) ? value : undefined),
    allowed: ({ topics }) => topics.map(({ id }) => id).join(', '),
  },
  lang: {
    read: (value, catalogue, choices) =>
      languagesOf(topicOf(catalogue, choices)).includes(value) ? value : undefined,
    allowed: (catalogue, choices) => languagesOf(topicOf(catalogue, choices)).join(', '),
  },
  country: oneOf(knownCountries()),
  phone: number,
  emergency: number,
  advice: number,
  appointment: link,
  portal: link,
  accent: colour,
  surface: colour,
  ink: colour,
  font: matching(
    (value) =>
      value.length <= 120 &&
      /^[\w "',-]+$/.test(value) &&
      ['"', "'"].every((quote) => value.split(quote).length % 2 === 1),
    'names of fonts, such as Georgia, serif',
  ),
  radius: oneOf(radii),
  theme: oneOf(['light', 'dark', 'auto']),
  article: oneOf(['card', 'full']),
  checklist: oneOf(['auto', 'list', 'steps']),
  level: oneOf(helpLevels),
  program: {
    read: (value, catalogue, choices) =>
      programIds(catalogue, choices).includes(value) ? value : undefined,
    allowed: (catalogue, choices) => programIds(catalogue, choices).join(', '),
  },
  rounds,
  times,
  prescribed: oneOf(['yes', 'no']),
  page,
  prescription,
  ownArticle: address,
  ownExercises: address,
  ownChecklist: address,
  ownHelp: address,
  approved: matching((value) => value.length <= 120, 'a name, of at most 120 letters'),
  on: matching(isIsoDate, 'a day such as 2026-12-01'),
  hash,
  system: oneOf(systems),
  file: oneOf(files),
  policy: oneOf(policies),
  folder,
  space: oneOf(['yes', 'no']),
};

export const fields = Object.keys(rules) as Field[];

/** What is chosen when a person comes. */
export const firstChoices = ({ version, topics }: Catalogue): Choices => ({
  widgets: widgetNames,
  topic: topics[0]!.id,
  lang: 'en',
  country: '',
  phone: '',
  emergency: '',
  advice: '',
  appointment: '',
  portal: '',
  accent: '',
  surface: '',
  ink: '',
  font: '',
  radius: '',
  theme: 'light',
  article: 'card',
  checklist: 'auto',
  level: 'soon',
  program: '',
  rounds: '',
  times: '',
  prescribed: 'no',
  page: '',
  prescription: '',
  ownArticle: '',
  ownExercises: '',
  ownChecklist: '',
  ownHelp: '',
  approved: '',
  on: '',
  hash: '',
  system: 'html',
  file: 'bedside.js',
  policy: 'none',
  folder: `/bedside/${version}/`,
  space: 'yes',
});

export interface Change {
  readonly choices: Choices;
  /** Says why a value was not taken. */
  readonly problem?: string;
}

/** What depends on a topic or program goes back to its default where the new one does not have it. */
const fitted = (choices: Choices, catalogue: Catalogue): Choices => {
  const first = firstChoices(catalogue);
  let fit = choices;
  for (const field of ['lang', 'program', 'rounds', 'times', 'prescription'] as const)
    if (fit[field] && rules[field].read(fit[field], catalogue, fit) === undefined)
      fit = { ...fit, [field]: first[field] };
  return fit;
};

/** Takes one value; an empty one takes back what was chosen. */
export const choose = (
  choices: Choices,
  field: Field,
  value: string,
  catalogue: Catalogue,
): Change => {
  const { read, allowed } = rules[field];
  const kept =
    value.trim() === '' ? firstChoices(catalogue)[field] : read(value, catalogue, choices);
  if (kept === undefined) return { choices, problem: `Allowed: ${allowed(catalogue, choices)}.` };
  return { choices: fitted({ ...choices, [field]: kept }, catalogue) };
};

/** Takes a widget in or out; the order is always that of the table of widgets. */
export const withWidget = (choices: Choices, name: WidgetName, isIn: boolean): Choices => ({
  ...choices,
  widgets: widgetNames.filter((other) => (other === name ? isIn : choices.widgets.includes(other))),
});
