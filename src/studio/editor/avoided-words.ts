/**
 * Words that no text for patients may hold: what promises, frightens, blames, diagnoses or gives a
 * score, and what readers and translators stumble over. The editor warns of them, and the tests of
 * our own documents refuse them.
 */

export interface AvoidedWord {
  readonly word: RegExp;
  /** Names the fault: "a promise". */
  readonly why: string;
  /** What to write in its place. */
  readonly instead: string;
}

const diagnosis = 'Name the sign, and who can tell what is behind it.';
const promise = 'Say what the exercise does, and what is not known.';

/** For English. */
export const avoidedWords: readonly AvoidedWord[] = [
  {
    word: /isch(a)?emia|rubor|dangl|dependent|contraindicat/i,
    why: "a doctor's word",
    instead: 'Use the word that people use at home.',
  },
  { word: /detox|safe for everyone/i, why: 'a promise', instead: promise },
  { word: /\bcur(e|es|ed)\b/i, why: 'a promise', instead: promise },
  { word: /poor circulation/i, why: 'a diagnosis', instead: diagnosis },
  {
    word: /you (may|might|could|probably) have\b|\byou have (PAD|neuropathy|sciatica)/i,
    why: 'a diagnosis',
    instead: diagnosis,
  },
  {
    word: /\b(low|high|your|at) risk\b|\bscore|percent|%/i,
    why: 'a score',
    instead: 'Say what to do. A number does not tell this person what is wrong.',
  },
  {
    word: /\bnormal|all clear|no action needed|nothing to worry|\bsafe\b|healthy/i,
    why: 'an all-clear',
    instead: 'Say what was seen, and when to ask a doctor all the same.',
  },
  {
    word: /dark skin|very unwell|\bpink\b/i,
    why: 'not the same for everybody',
    instead: 'Name what a person can feel, or the colour on each skin.',
  },
  {
    // Complexion is "brown and black skin"; what turns black on it is "a patch of skin that...".
    word: /(?<!brown (and|or) )black skin/i,
    why: 'asks of a complexion',
    instead:
      'Write \u201cbrown and black skin\u201d, or \u201ca patch of skin that turns black\u201d.',
  },
  {
    word: /\b(10[28]|112|111|999|911)\b/,
    why: 'a phone number: the page gives it',
    instead: 'Leave it out. The widget shows the number of the country of the page.',
  },
  {
    word: /\d ?[-\u2013] ?\d/,
    why: '"2 to 3", not "2-3"',
    instead: 'Write the range with \u201cto\u201d.',
  },
  {
    word: /\b(two|three|four|five|six|ten)\b/i,
    why: 'a number in words',
    instead: 'Write it in figures.',
  },
  {
    word: /your fault|should have|lazy|bad habit|amputat|\bdie\b|death|deadly/i,
    why: 'blame or fear',
    instead: 'Say what to do now.',
  },
  {
    word: /health ?-?(care )?(worker|provider|professional)/i,
    why: 'in India someone who may not examine',
    instead: 'Write \u201cdoctor\u201d, \u201cnurse\u201d or \u201cphysiotherapist\u201d.',
  },
];

/** Exactly these sentences may hold an avoided word, each for a reason. */
export const allowedSentences: readonly string[] = [
  // What the evidence does not show.
  'It is not a cure.',
  'It is not a cure for numbness.',
  // The colour that people take for good news, named so that they do not.
  'A red or pink foot does not show that the blood flow is good.',
];

const withoutAllowed = (text: string) =>
  allowedSentences.reduce((kept, sentence) => kept.replace(sentence, ''), text);

/** What a text holds of them, with the words as they stand in it. */
export const avoidedIn = (text: string): (AvoidedWord & { readonly found: string })[] =>
  avoidedWords.flatMap((entry) => {
    const found = entry.word.exec(withoutAllowed(text))?.[0];
    return found === undefined ? [] : [{ ...entry, found }];
  });
