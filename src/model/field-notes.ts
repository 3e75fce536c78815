/**
 * What each field of a document is for. The published JSON Schemas and the editor show these notes; no
 * widget has them, so they stand apart from the schemas.
 */
import type { DocumentKind } from './check-document.js';
import { helpLevels } from './help-level.js';

/**
 * Notes by place: the names of the fields from the document down, joined by dots. An entry of a list
 * has the place of its list, and one of several kinds of block the name of its kind after it.
 */
export type FieldNotes = Readonly<Record<string, string>>;

/** Notes of a part that stands at `place`. */
const under = (place: string, notes: FieldNotes): FieldNotes =>
  Object.fromEntries(Object.entries(notes).map(([name, note]) => [`${place}.${name}`, note]));

const everyDocument: FieldNotes = {
  kind: 'Which widget shows this document.',
  id: 'Name of the topic, in small letters with hyphens: knee-exercises. All documents of a topic have the same.',
  lang: 'Language of the words, as a tag: en, hi, ml-IN.',
  version: 'Number of this version. It is shown at the foot; give a new one with each change.',
  title: 'Title of the document. It is shown at the foot, and above an article.',
  review: 'Who has signed this document.',
  'review.status': 'A draft is marked as a draft. An approved document names who has signed it.',
  'review.by': 'Name and role of the clinician who has signed.',
  'review.on': 'Day of the signature.',
  'review.due': 'Last day on which this review holds. The foot shows it.',
  'review.judgements':
    'Statements that no source holds. Whoever signs accepts or changes each of them. Patients do not see them.',
  'review.approvedHash':
    'Hash of the content that was signed. The editor writes it. With other words the widget says that it is a draft.',
  sources: 'The sources behind the sentences.',
  'sources.id': 'Short name of the source, by which the sentences cite it: s1.',
  'sources.title': 'Title of the source, with author and year.',
  'sources.url': 'Address of the source.',
  'sources.note':
    'What a clinician must know of this source before signing. Patients do not see it.',
};

const levelWords: FieldNotes = {
  word: 'The level in a few words. The widget has its own where this is empty.',
  heading: 'Heading of a card of this level: what to do.',
  text: 'What to do, in a sentence or two.',
  say: 'What to say on the phone.',
};

const ofEachLevel = (notes: FieldNotes): FieldNotes =>
  Object.fromEntries(
    helpLevels.flatMap((level) => [
      [`levels.${level}`, `Words for the level ${level}.`],
      ...Object.entries(under(`levels.${level}`, notes)),
    ]),
  );

const ownLevels: FieldNotes = {
  levels: 'Words of this topic for the levels of help. The widget has neutral ones for the others.',
  ...ofEachLevel(levelWords),
};

const cited = 'Sources of this statement, by their short names.';
const signs = 'One sign a line, under a text that ends in a colon or asks about any of these.';
const level = (when: string) =>
  `How urgent it is ${when}: self-care, soon, urgent (help today) or emergency.`;

const words: FieldNotes = {
  type: 'What kind of block this is.',
  text: 'The text. Short sentences, at most 20 words each.',
  lines: signs,
  heading: 'A heading of this block alone.',
  sources: cited,
};

const picture: FieldNotes = {
  src: 'Address of the picture, from the file of this document on.',
  alt: 'Says what is to be seen, for whoever does not see it.',
  srcDark: 'Address of the same picture for the dark theme.',
  width: 'Width in pixels. With the height it keeps the place before the picture comes.',
  height: 'Height in pixels.',
  frames: 'Addresses of the movement in still pictures of the same size, in order.',
};

const video: FieldNotes = {
  src: 'Address of the film. It plays without sound.',
  poster: 'Address of the picture that stands there before it plays.',
  alt: 'Says what is to be seen, for whoever does not see it.',
  captions: 'Address of the captions (WebVTT), in the language of this document.',
};

/** Notes of a part that has notes of its own inside. */
const withParts = (place: string, note: string, parts: FieldNotes): FieldNotes => ({
  [place]: note,
  ...under(place, parts),
});

const article: FieldNotes = {
  ...ownLevels,
  summary: 'What the article is about, in a sentence or two, on the card.',
  byline: 'Who wrote the article.',
  'byline.name': 'Name of the author.',
  'byline.role': 'What the author does: Chief Physiotherapist.',
  'byline.organisation': 'Hospital or practice of the author.',
  basedOn: 'Names the work that this article is based on.',
  notFor: 'Says who the article is not for.',
  audio: 'Address of a recording of the whole article, played in place of a voice of the device.',
  ...withParts(
    'picture',
    'The picture on the card; the first of the article where this is empty.',
    picture,
  ),
  sections: 'The sections of the article, in the order of reading.',
  'sections.id': 'Short name of the section. It is not shown.',
  'sections.heading': 'Heading of the section.',
  'sections.blocks': 'Paragraphs, warnings, lists and drawings of the section.',
  'sections.blocks.paragraph': 'Sentences.',
  ...under('sections.blocks.paragraph', words),
  'sections.blocks.warning': 'Sentences in a frame: what may hurt, and what to do.',
  ...under('sections.blocks.warning', words),
  'sections.blocks.list': 'A list of things, or of signs.',
  ...under('sections.blocks.list', {
    type: words['type']!,
    items: 'The entries of the list.',
    'items.term': 'A word in bold before the text.',
    'items.text': 'Text of the entry.',
    'items.lines': signs,
    help: 'Level of a list of signs. The telephone numbers of this level are shown under it.',
    sources: cited,
  }),
  'sections.blocks.figure': 'A drawing with a text under it.',
  ...under('sections.blocks.figure', {
    type: words['type']!,
    name: 'Which of our drawings is shown, where there is no picture.',
    ...withParts('picture', 'A picture of your own.', picture),
    ...withParts('video', 'A film of your own. It plays when a person asks for it.', video),
    caption: 'Text under the drawing. It says what is drawn, for whoever does not see it.',
  }),
  'sections.leadsTo': 'The widget of the page that this section leads to.',
  'sections.leadsTo.widget': 'Which widget it is.',
  'sections.leadsTo.programs': 'Short names of the programs that the section is about.',
};

const exercises: FieldNotes = {
  ...ownLevels,
  notFor: 'Says who the exercises are not for.',
  safetyCheck: 'Questions before the start. The first yes ends there and shows its card.',
  ...under('safetyCheck', {
    id: 'Short name of the question. It is not shown.',
    question: 'The question. A yes means that the exercise is not safe for this person.',
    lines: signs,
    hint: 'Shown under the question.',
    help: level('when somebody answers yes'),
    cardTitle: 'Title of the card; that of the level where this is empty.',
    advice: 'What to do after a yes. The title stands above, so do not say it again.',
    notSureHelp: level('when somebody is not sure; the level above where this is empty'),
    notSureAdvice: 'What to do when somebody is not sure; the advice above where this is empty.',
    clearance:
      'A sentence that a person may tap to go on all the same, with one round and a helper: My doctor said that I may.',
    sources: cited,
  }),
  audio:
    'Addresses of recordings, each by its id: the short name of a step or question, or one of those in docs/translating.md.',
  programs: 'The exercises that a person can choose from. The first is shown unless the page asks.',
  ...under('programs', {
    id: 'Short name of the program. The page names it.',
    title: 'Name of the exercise.',
    summary: 'What it is and how it is done, in a sentence or two.',
    evidence: 'What is known of whether it helps, in plain words.',
    rounds: 'How often the steps are done one after the other.',
    'rounds.default': 'Rounds at first.',
    'rounds.min': 'Fewest rounds.',
    'rounds.max': 'Most rounds that a person may choose.',
    'rounds.more': 'Stands beside the number: who may choose more.',
    safetyCheck: 'Which of the questions are asked before this program.',
    steps: 'The steps of one round.',
    stop: 'What is shown after "Stop, it hurts or feels wrong".',
    'stop.help': `${level('to stop')} Emergency and urgent allow no new start on this visit.`,
    'stop.first': 'What comes before all else: the heart and the breath.',
    'stop.text': 'What to do after stopping.',
    'stop.emergencyText': 'When to call for emergency help, or the line above those signs.',
    'stop.emergencyLines': 'The signs of an emergency, one a line.',
    'stop.notAgain': 'Why there is no new start on this visit.',
    'stop.reminder': 'For whoever saved a reminder of the exercise in a calendar.',
    'stop.sources': cited,
    after: 'What to do when the exercise is over.',
    ...withParts('afterPicture', 'Picture beside those words.', picture),
    afterLabel: 'Label of the last button, where the last step would lead on to another round.',
  }),
  ...under('programs.steps', {
    id: 'Short name of the step. It is not shown.',
    title: 'Says what to do or where to go: Raise your legs.',
    instruction: 'What to do in this step.',
    getReady: 'What to do before the time runs; the instruction where this is empty.',
    getReadyTitle: 'Title before the time runs.',
    getReadyAgain: 'The same in a later round and after a pause.',
    ...withParts('getReadyPicture', 'Picture before the time runs.', picture),
    getReadyPose: 'Our drawing before the time runs, where there is no picture.',
    doneLabel: 'Label of the button at the end of this step: My legs are down.',
    watchFor: 'What to look out for in this step.',
    helperLine: 'Said to a helper, for somebody whom a doctor has allowed to go on.',
    ...withParts('picture', 'A picture of your own.', picture),
    pose: 'Which of our drawings is shown, where there is no picture.',
    ...withParts('video', 'A film of your own. It plays when a person asks for it.', video),
    raised: 'Yes where the legs are raised: such a step takes 180 seconds at most.',
    flat: 'Yes where the person lies flat and rests.',
    seconds: 'How long the step takes.',
    'seconds.default': 'Seconds at first.',
    'seconds.min': 'Shortest time that a person may choose, in seconds.',
    'seconds.max':
      'Longest time that a person may choose, in seconds; 180 at most with the legs raised.',
    'seconds.more': 'Stands beside the time: who may choose more.',
    sources: cited,
    stop: 'What to do at once when the person stops for pain in this step.',
    whilePaused: 'What to do while the exercise is paused in this step.',
    finish: 'What to do when the person finishes early in this step.',
    ifScreenGoesDark: 'What to do when the screen goes dark in this step.',
    pale: 'The button for a foot that turns pale, white or blue in this step.',
    'pale.label': 'Label of the button.',
    'pale.stopWithinSeconds': 'Pale sooner than this, in seconds, ends the exercise.',
    'pale.help': level('when the foot turns pale so soon'),
    'pale.advice': 'What to do then.',
    'pale.laterAdvice': 'What to do when the foot turns pale later.',
    'pale.tell': 'Said again at the end: whom to tell of a later change of colour.',
    'pale.soles': 'Words for the picture of soles in three tones of skin.',
    'pale.soles.title': 'Title of the picture.',
    'pale.soles.alt': 'Says what is drawn, for whoever does not see it.',
    'pale.soles.usual': 'Beside the soles as they are on most days.',
    'pale.soles.pale': 'Beside the paler soles.',
    'pale.soles.blue': 'Beside the blue or grey soles.',
    'pale.sources': cited,
    overrun: 'What is asked when the legs were up for more than a minute too long.',
    'overrun.question': 'The question.',
    'overrun.restAdvice': 'Shown in the rest that follows: why there is no further round.',
    'overrun.endAdvice': 'Shown after that rest: not again today.',
    'overrun.sources': cited,
    pace: 'Movements that the widget counts aloud.',
    'pace.cues': 'The cues in order, again and again until the step ends.',
    'pace.cues.text': 'What to do: Toes up.',
    'pace.cues.seconds': 'How long it takes, in seconds.',
  }),
};

const checklist: FieldNotes = {
  ...ownLevels,
  intro: 'What the list is for, above it.',
  notFor: 'Says who the list is not for.',
  groups: 'Groups of things to tick. The emergency and urgent signs come first.',
  ...under('groups', {
    id: 'Short name of the group. It is not shown.',
    heading: 'Heading of the group.',
    redFlags: 'Yes for the group of emergency and urgent signs.',
    items: 'The things to tick.',
    notSureAdvice: 'Of emergency signs only: what to do when somebody is not sure about one.',
  }),
  ...under('groups.items', {
    id: 'Short name of the item, its own in the whole list. It is not shown.',
    text: 'What a person ticks, in their own words: My foot is numb.',
    lines: signs,
    short: 'The same in a few words, for the list at the end.',
    help: level('when it is ticked'),
    advice: 'What to do.',
    notSure: 'No takes "Not sure" away, for what people know of themselves, such as their age.',
    evenIfGone: 'No for a sign that is no emergency once it has gone.',
    sources: cited,
  }),
  questionsToAsk: 'Questions to ask at the hospital, for the list to take along.',
  disclaimer: 'Says what the list cannot do.',
};

const help: FieldNotes = {
  levels: 'Words of the four levels.',
  ...ofEachLevel({ ...levelWords, word: 'The level in a few words.' }),
  emergencySigns: 'The emergency signs in short, on cards below that level.',
  'emergencySigns.text': 'The line above the signs.',
  'emergencySigns.lines': 'One sign a line.',
  advice: 'Advice of all widgets that belongs to no single question or item.',
  ...under('advice', {
    noNumber: 'Where to go when the page gives no number.',
    nobodyAnswers: 'What to do when nobody answers an urgent call.',
    hadThis: 'Stays after an emergency answer was taken back, where no number is known.',
    hadThisNumber: 'The same with {number}.',
    hadThisSign: 'The same in a banner. The emergency signs follow.',
    hadThisSignNumber: 'The same in a banner, with {number}.',
    hadThisNoStart: 'Why the exercise does not start after such an answer.',
    doNotStart: 'Title of a card of the safety check that is neither emergency nor urgent.',
    stopWhen: 'Heading of the rules for stopping.',
    flagsHint: 'Text under the heading of the emergency signs.',
    emergencyIf: 'Heading of the emergency signs at the end of the list of a person.',
    urgentIf: 'Heading of the urgent signs at the end of the list of a person.',
    nothingTicked: 'Shown when nothing was ticked.',
    flagUnsure: 'Before the advice for a person who is not sure about an emergency sign.',
    unsureOfThese: 'Heading of the things that a person was not sure about.',
    nurseNote: 'Note on the sheet that a person shows to a nurse.',
  }),
};

export const fieldNotes: Readonly<Record<DocumentKind, FieldNotes>> = {
  article: { ...everyDocument, ...article },
  exercises: { ...everyDocument, ...exercises },
  checklist: { ...everyDocument, ...checklist },
  help: { ...everyDocument, ...help },
};
