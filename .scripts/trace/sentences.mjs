// Every sentence of the documents that keeps a patient safe, with what it is and where it stands.
import { sentencesOf } from '../../test/content/document-text.ts';

/**
 * Kinds that no release may leave without a control and a test that holds the very words.
 * @type {readonly string[]}
 */
export const mustBeHeld = ['safety question', 'red flag', 'stop text', 'warning'];

/**
 * @typedef {{ place: string, kind: string, text: string }} Sentence
 */

/**
 * @param {string} place such as "question chest-pain"
 * @param {string} kind
 * @param {...(string | readonly string[] | undefined)} texts lines stand as a list
 * @returns {Sentence[]}
 */
const said = (place, kind, ...texts) =>
  texts
    .flatMap((text) => text ?? [])
    .flatMap(sentencesOf)
    .map((text) => ({ place, kind, text }));

const exercises = ({ notFor, safetyCheck, programs }) => [
  ...said('exercises not for', 'warning', notFor),
  ...safetyCheck.flatMap((entry) => {
    const place = `question ${entry.id}`;
    return [
      ...said(place, 'safety question', entry.question, entry.lines),
      ...said(place, 'advice', entry.hint, entry.cardTitle, entry.advice, entry.notSureAdvice),
      ...said(place, 'clearance', entry.clearance),
    ];
  }),
  ...programs.flatMap((program) => [
    ...said(`program ${program.id}`, 'warning', program.summary, program.rounds.more),
    ...said(`program ${program.id}`, 'advice', program.evidence, program.after),
    ...program.steps.flatMap((step) => {
      const place = `step ${program.id} ${step.id}`;
      const { pale, overrun } = step;
      return [
        ...said(place, 'instruction', step.getReadyTitle, step.getReady, step.instruction),
        ...said(place, 'warning', step.watchFor, step.seconds.more, step.ifScreenGoesDark),
        ...said(place, 'advice', step.helperLine),
        ...said(place, 'stop text', step.stop, step.whilePaused, step.finish),
        ...said(`pale ${program.id}`, 'stop text', pale?.label, pale?.advice, pale?.laterAdvice),
        ...said(`pale ${program.id}`, 'stop text', pale?.tell),
        ...said(`overrun ${program.id}`, 'safety question', overrun?.question),
        ...said(`overrun ${program.id}`, 'stop text', overrun?.restAdvice),
      ];
    }),
    ...said(
      `stop ${program.id}`,
      'stop text',
      program.stop.first,
      program.stop.text,
      program.stop.emergencyText,
      program.stop.emergencyLines,
      program.stop.notAgain,
      program.stop.reminder,
    ),
  ]),
];

const checklist = ({ notFor, disclaimer, groups }) => [
  ...said('list not for', 'warning', notFor),
  ...groups.flatMap((group) => [
    ...said('flags', 'red flag', group.redFlags && group.heading),
    ...group.items.flatMap((item) =>
      group.redFlags
        ? [
            ...said(`flag ${item.id}`, 'red flag', item.text, item.lines),
            ...said(`flag ${item.id}`, 'advice', item.advice),
          ]
        : said(`item ${item.id}`, 'advice', item.advice),
    ),
    ...said('flags', 'advice', group.notSureAdvice),
  ]),
  ...said('list disclaimer', 'warning', disclaimer),
];

const article = ({ notFor, sections }) => [
  ...said('article not for', 'warning', notFor),
  ...sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      const place = `article ${id}`;
      if (block.type === 'warning')
        return said(place, 'warning', block.heading, block.text, block.lines);
      if (block.type === 'paragraph') return said(place, 'advice', block.text, block.lines);
      // A list of signs is in the checklist's own words; other lists say what is, not what to do.
      if (block.type === 'list' && block.help)
        return block.items.flatMap((item) => said(place, 'red flag', item.text, item.lines));
      return [];
    }),
  ),
];

const help = ({ levels, emergencySigns, advice }) => [
  ...Object.entries(levels).flatMap(([level, words]) =>
    said(`help ${level}`, 'advice', words.heading, words.text, words.say),
  ),
  ...said('help signs', 'red flag', emergencySigns?.text, emergencySigns?.lines),
  ...Object.entries(advice ?? {}).flatMap(([key, text]) => said(`advice ${key}`, 'advice', text)),
];

const of = { exercises, checklist, article, help };

/**
 * @param {Record<string, any>} documents by kind
 * @returns {{ document: any, sentences: (Omit<Sentence, 'place' | 'kind'> & { places: string[], kinds: string[] })[] }[]}
 *   the same words in one document are one sentence with several places
 */
export const safetySentences = (documents) =>
  Object.entries(of).map(([kind, sentencesIn]) => {
    const document = documents[kind];
    /** @type {Map<string, { text: string, places: Set<string>, kinds: Set<string> }>} */
    const byText = new Map();
    for (const { text, place, kind: what } of sentencesIn(document)) {
      const entry = byText.get(text) ?? { text, places: new Set(), kinds: new Set() };
      entry.places.add(place);
      entry.kinds.add(what);
      byText.set(text, entry);
    }
    return {
      document,
      sentences: [...byText.values()].map(({ text, places, kinds }) => ({
        text,
        places: [...places],
        kinds: [...kinds],
      })),
    };
  });
