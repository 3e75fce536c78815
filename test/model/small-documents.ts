/** The smallest document of each kind that shows every field, and ways to change one. */
import type { ArticleDocument } from '../../src/model/article-document.js';
import type { DocumentKinds } from '../../src/model/check-document.js';
import type { ChecklistDocument } from '../../src/model/checklist-document.js';
import type { ExercisesDocument } from '../../src/model/exercises-document.js';
import type { HelpDocument } from '../../src/model/help-document.js';

const common = {
  id: 'leg',
  lang: 'en',
  version: '1.0.0',
  title: 'Legs',
  review: {
    status: 'approved' as const,
    by: 'Dr X',
    on: '2026-11-22',
    due: '2027-11-22',
    judgements: ['A guess.'],
  },
  sources: [
    { id: 's1', title: 'One', url: 'https://example.org/1' },
    { id: 's2', title: 'Two', note: 'A copy.' },
  ],
};

const picture = {
  src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  alt: 'A bed.',
  srcDark: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  width: 3,
  height: 2,
  frames: ['data:image/gif;base64,R0lGODlhAQABAAAAACw='],
};

const article: ArticleDocument = {
  kind: 'article',
  ...common,
  summary: 'About legs.',
  byline: { name: 'A', role: 'Physiotherapist', organisation: 'B' },
  basedOn: 'Based on C',
  notFor: 'Not for children.',
  picture,
  audio: 'article.mp3',
  sections: [
    {
      id: 'one',
      heading: 'One',
      blocks: [
        { type: 'paragraph', text: 'Text.', sources: ['s1'] },
        { type: 'warning', heading: 'Stop', text: 'Any of these:', lines: ['One', 'Two'] },
      ],
    },
    {
      id: 'two',
      heading: 'Two',
      blocks: [
        {
          type: 'list',
          help: 'emergency',
          items: [
            { term: 'Term', text: 'Text.' },
            { text: 'Any of these:', lines: ['One'] },
          ],
        },
      ],
    },
    {
      id: 'three',
      heading: 'Three',
      blocks: [
        { type: 'figure', name: 'sleep-back', caption: 'On the back.' },
        {
          type: 'figure',
          picture,
          video: { src: 'bed.mp4', poster: 'bed.png', alt: 'A bed.', captions: 'bed.vtt' },
          caption: 'A bed.',
        },
      ],
    },
  ],
};

const exercises: ExercisesDocument = {
  kind: 'exercises',
  ...common,
  notFor: 'Not for children.',
  safetyCheck: [
    {
      id: 'chest',
      question: 'Does your chest hurt?',
      hint: 'Hint.',
      help: 'emergency',
      advice: 'Call.',
      notSureHelp: 'urgent',
      notSureAdvice: 'Ask.',
      sources: ['s1'],
    },
    {
      id: 'sore',
      question: 'Any of these?',
      lines: ['A sore', 'A wound'],
      help: 'urgent',
      advice: 'Ask.',
      sources: [],
    },
    {
      id: 'numb',
      question: 'Numb?',
      help: 'soon',
      cardTitle: 'Not alone',
      advice: 'Ask first.',
      clearance: 'Somebody watches',
      sources: ['s2'],
    },
    { id: 'other', question: 'Other?', help: 'soon', advice: 'Ask.', sources: [] },
    { id: 'cold', question: 'Cold?', help: 'emergency', advice: 'Call.', sources: [] },
  ],
  audio: { raise: 'raise.mp3', chest: 'https://example.org/chest.mp3' },
  programs: [
    {
      id: 'legs-up',
      title: 'Legs up',
      summary: 'Summary.',
      evidence: 'Weak.',
      rounds: { default: 2, min: 1, max: 6, more: 'Ask first.' },
      safetyCheck: ['numb', 'chest', 'sore', 'cold'],
      steps: [
        {
          id: 'raise',
          title: 'Raise',
          instruction: 'Raise.',
          getReady: 'Lie down.',
          getReadyTitle: 'Legs down',
          getReadyAgain: 'Legs down.',
          getReadyPose: 'lying-flat',
          getReadyPicture: picture,
          doneLabel: 'Down',
          watchFor: 'Pain.',
          helperLine: 'Look.',
          pose: 'legs-raised',
          raised: true,
          seconds: { default: 120, min: 30, max: 180, more: 'Ask first.' },
          sources: ['s1'],
          stop: 'Lower.',
          whilePaused: 'Lower.',
          finish: 'Lower and rest.',
          ifScreenGoesDark: 'Lower.',
          pale: {
            label: 'Pale',
            stopWithinSeconds: 60,
            help: 'urgent',
            advice: 'Stop.',
            laterAdvice: 'Rest.',
            tell: 'Tell them.',
            sources: ['s2'],
          },
          overrun: {
            question: 'Do they hurt?',
            restAdvice: 'Rest.',
            endAdvice: 'Not again.',
            sources: ['s1'],
          },
        },
        {
          id: 'rest',
          title: 'Rest',
          instruction: 'Rest.',
          doneLabel: 'Ready',
          picture,
          video: { src: 'rest.mp4', poster: 'rest.png', alt: 'A bed.' },
          flat: true,
          seconds: { default: 300, min: 60, max: 600 },
          sources: [],
          pace: {
            cues: [
              { text: 'In', seconds: 3 },
              { text: 'Out', seconds: 4 },
            ],
          },
        },
      ],
      stop: {
        help: 'urgent',
        first: 'Chest pain: call.',
        text: 'Rest.',
        emergencyText: 'Call if:',
        emergencyLines: ['it hurts', 'it is cold'],
        notAgain: 'Not today.',
        reminder: 'Delete it.',
        sources: ['s1'],
      },
      after: 'Sit.',
      afterPicture: picture,
      afterLabel: 'I sit',
    },
    {
      id: 'feet',
      title: 'Feet',
      summary: 'Summary.',
      evidence: 'None.',
      rounds: { default: 1, min: 1, max: 1 },
      safetyCheck: [],
      steps: [
        {
          id: 'pump',
          title: 'Pump',
          instruction: 'Pump.',
          doneLabel: 'Ready',
          pose: 'ankle-pump',
          seconds: { default: 100, min: 100, max: 100 },
          sources: [],
        },
      ],
      stop: { help: 'soon', text: 'Rest.', emergencyText: 'Call.', sources: [] },
      after: 'Sit.',
    },
  ],
};

const checklist: ChecklistDocument = {
  kind: 'checklist',
  ...common,
  intro: 'Intro.',
  notFor: 'Children.',
  groups: [
    {
      id: 'flags',
      heading: 'Now',
      redFlags: true,
      notSureAdvice: 'Ask today.',
      items: [
        { id: 'f1', text: 'Sore.', help: 'urgent', advice: 'Go today.', sources: ['s1'] },
        { id: 'f2', text: 'Weak.', help: 'emergency', advice: 'Call.', sources: ['s1'] },
        {
          id: 'f3',
          text: 'Cold.',
          lines: ['A foot', 'A leg'],
          help: 'emergency',
          advice: 'Call.',
          evenIfGone: false,
          sources: [],
        },
      ],
    },
    {
      id: 'life',
      heading: 'Life',
      items: [
        {
          id: 'a',
          text: 'Sit long.',
          help: 'self-care',
          advice: 'Move.',
          notSure: false,
          sources: [],
        },
        { id: 'b', text: 'Numb.', help: 'soon', advice: 'Tell.', sources: ['s2'] },
        { id: 'c', text: 'Sores before.', help: 'soon', advice: 'Tell.', sources: [] },
      ],
    },
  ],
  questionsToAsk: ['Why?'],
  disclaimer: 'This list cannot tell.',
};

const level = { word: 'Word', heading: 'Heading', text: 'Text.', say: 'Say.' };

const help: HelpDocument = {
  kind: 'help',
  ...common,
  levels: {
    'self-care': { ...level },
    soon: { ...level },
    urgent: { ...level },
    emergency: { word: 'Emergency', heading: 'Call', text: 'Call.' },
  },
  emergencySigns: { text: 'Call if:', lines: ['it is cold', 'it is weak'] },
  advice: {
    noNumber: 'Go to a hospital.',
    nobodyAnswers: 'Go there.',
    hadThis: 'Call all the same.',
    hadThisNumber: 'Call {number} all the same.',
    hadThisNoStart: 'Ask first.',
    doNotStart: 'Do not start',
    stopWhen: 'Stop if',
    flagsHint: 'We show what to do.',
    emergencyIf: 'Call if',
    urgentIf: 'Ask today if',
    nothingTicked: 'Nothing ticked.',
    flagUnsure: 'Not sure of a sign.',
    unsureOfThese: 'Not sure of these.',
    nurseNote: 'No letter.',
  },
};

export const smallDocuments: DocumentKinds = { article, exercises, checklist, help };

/** As the value of a change: the field is taken away. */
export const removed = Symbol('removed');

/** A copy of a document with another value at a path like `sections[2].heading`. */
export const changed = (document: unknown, path: string, value: unknown): unknown => {
  const copy: unknown = structuredClone(document);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop()!;
  let at = copy as Record<string, unknown>;
  for (const key of keys) {
    if (!(key in at)) throw new Error(`${path}: there is no ${key}`);
    at = at[key] as Record<string, unknown>;
  }
  if (value === removed) delete at[last];
  else at[last] = value;
  return copy;
};

const [program] = exercises.programs;

/**
 * The exercises as they were written before steps said by themselves that they raise the legs.
 * @param schema the version that the document names
 */
export const exercisesOf = (schema: number | undefined) => ({
  ...exercises,
  schema,
  programs: [
    {
      ...program!,
      steps: program!.steps.map((step) => ({
        ...step,
        raised: undefined,
        flat: undefined,
        pose: step.id === 'raise' ? 'legs-raised' : 'lying-flat',
      })),
    },
  ],
});
