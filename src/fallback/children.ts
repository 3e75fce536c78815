/**
 * Makes the words between the tags from a tag's document, for a web team to paste into a page. People
 * without the script and search engines read them. They must stand alone: nobody asks these readers
 * questions, counts their time or shows them a number other than the hospital's.
 */
import type { ArticleDocument, Block } from '../model/article-document.js';
import type { DocumentKind, DocumentKinds } from '../model/check-document.js';
import type { ChecklistDocument, ChecklistItem } from '../model/checklist-document.js';
import type { CommonDocument, Source } from '../model/document.js';
import type {
  ExercisesDocument,
  Program,
  SafetyQuestion,
  Step,
} from '../model/exercises-document.js';
import type { HelpAdvice, HelpDocument } from '../model/help-document.js';
import type { HelpLevel } from '../model/help-level.js';
import { directionOf, isSameLanguage } from '../model/language-tag.js';
import { fill, fillPlural } from '../model/message-text.js';
import { isRaise } from '../model/raised-limit.js';
import { tags, widgetKinds, type Tag } from '../model/widgets.js';
import type { Messages } from '../i18n/en.js';
import { details, h, lines, list, p, strong, text } from './markup.js';

/** The documents of one language. A tag without a document gets no words. */
export type FallbackDocuments = {
  readonly [Kind in DocumentKind]?: DocumentKinds[Kind] | undefined;
};

interface Ground {
  readonly words: Messages;
  readonly advice: HelpAdvice;
  /** Language of the documents and the words. */
  readonly lang: string;
}

const sentence = (words: string, ground: Ground): string =>
  /\p{P}$/u.test(words) ? words : fill(ground.words.sentence, { text: words }, ground);

const term = (words: string, ground: Ground): string =>
  fill(ground.words.term, { term: words }, ground);

/** Says where to go, and asks for the hospital's number in a comment. We never make a number up. */
const phone = (ground: Ground): string =>
  `${p(ground.advice.noNumber)}
<!-- Your hospital confirms the number and puts it here: <p><a href="tel:NUMBER">${text(ground.words.call.replace('{number}', 'NUMBER'))}</a></p> -->`;

const sources = ({ sources: all }: { sources: readonly Source[] }, { words }: Ground): string =>
  details(
    words.sources,
    all.length === 0
      ? []
      : [
          list(
            all.map(({ title, url }) =>
              url ? `<a href="${text(url)}">${text(title)}</a>` : text(title),
            ),
          ),
        ],
  );

const foot = ({ title, version, lang, review }: CommonDocument, ground: Ground): string => {
  const { words } = ground;
  const { status, by } = review;
  const draft = isSameLanguage(lang, 'en') ? words.draft : words.draftTranslation;
  const state = status === 'approved' && by ? fill(words.approved, { by }, ground) : draft;
  return p(`${fill(words.titleAndVersion, { title, version }, ground)} ${state}`);
};

const notFor = (document: { notFor?: string | undefined }): string[] =>
  document.notFor === undefined ? [] : [p(document.notFor)];

const block = (entry: Block, ground: Ground): string => {
  const { words } = ground;
  switch (entry.type) {
    case 'paragraph':
      return (
        p(entry.text, entry.heading && term(entry.heading, ground)) + lines(entry.lines).trimEnd()
      );
    case 'warning':
      return (
        p(
          entry.text,
          entry.heading ? sentence(`${words.warning} ${entry.heading}`, ground) : words.warning,
        ) + lines(entry.lines).trimEnd()
      );
    case 'list':
      return list(
        entry.items.map(
          (item) =>
            (item.term ? `${strong(term(item.term, ground))} ` : '') +
            text(item.text) +
            lines(item.lines),
        ),
      );
    case 'figure':
      return p(entry.caption);
  }
};

const article = (document: ArticleDocument, ground: Ground): string[] => {
  const { words } = ground;
  const [first, ...others] = document.sections;
  return [
    h(2, document.title),
    p(document.summary),
    ...notFor(document),
    details(
      first!.heading,
      first!.blocks.map((entry) => block(entry, ground)),
    ),
    phone(ground),
    details(
      words.readMore,
      others.flatMap(({ heading, blocks }) => [
        h(3, heading),
        ...blocks.map((entry) => block(entry, ground)),
      ]),
    ),
    ...(document.basedOn === undefined ? [] : [p(document.basedOn)]),
    sources(document, ground),
    foot(document, ground),
  ];
};

/** Time in words: "2 minutes", "1 minute 40 seconds". */
const time = (seconds: number, ground: Ground): string => {
  const { words } = ground;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const minutesText = fillPlural(words.sayMinutes, ground, minutes);
  const secondsText = fillPlural(words.saySeconds, ground, rest);
  if (rest === 0) return minutesText;
  return minutes === 0
    ? secondsText
    : fill(words.sayMinutesSeconds, { minutes: minutesText, seconds: secondsText }, ground);
};

/** The time of a step, and the limit of a raise: no timer counts for these readers. */
const stepTime = (step: Step, ground: Ground): string => {
  const { seconds } = step;
  const usual = time(seconds.default, ground);
  if (!isRaise(step)) return sentence(usual, ground);
  return fill(ground.words.neverMore, { time: usual, most: time(seconds.max, ground) }, ground);
};

const step = (entry: Step, ground: Ground): string => {
  const { words } = ground;
  const { title, seconds, getReady, instruction, watchFor, helperLine, stop, pale } = entry;
  const first = [seconds.more, getReady, instruction].filter((words_) => words_ !== undefined);
  const rules = [
    ...[watchFor, helperLine].filter((words_) => words_ !== undefined).map(text),
    ...(stop === undefined ? [] : [`${strong(words.ifItHurts)} ${text(stop)}`]),
    ...(pale
      ? [
          strong(term(pale.label, ground)) +
            `\n${list([
              `${text(fill(words.within, { time: time(pale.stopWithinSeconds, ground) }, ground))} ${text(pale.advice)}`,
              `${text(words.later)} ${text(pale.laterAdvice)}`,
            ])}\n`,
        ]
      : []),
  ];
  const head = `${strong(sentence(title, ground))} ${strong(stepTime(entry, ground))} ${text(first.join(' '))}`;
  return rules.length > 0 ? `${head}\n${list(rules)}\n` : head;
};

/** Levels, the most urgent first. `soon` and `self-care` form one group. */
const groupsOf = <T extends { help: HelpLevel }>(items: readonly T[]) => ({
  emergency: items.filter(({ help }) => help === 'emergency'),
  urgent: items.filter(({ help }) => help === 'urgent'),
  calm: items.filter(({ help }) => help === 'soon' || help === 'self-care'),
});

/** The signs of a level under a heading; empty without signs. */
const signs = (heading: string, items: readonly string[]): string[] =>
  items.length > 0 ? [h(3, heading), list(items)] : [];

/** Leaves out clearances: without the timer's line for a helper, only the advice applies. */
const question =
  (ground: Ground) =>
  ({ question: asked, hint, lines: all, cardTitle, advice, notSureAdvice }: SafetyQuestion) =>
    text(hint === undefined ? asked : `${asked} ${hint}`) +
    (lines(all) || ' ') +
    strong(cardTitle === undefined ? advice : `${sentence(cardTitle, ground)} ${advice}`) +
    (notSureAdvice === undefined
      ? ''
      : ` ${strong(term(ground.words.notSure, ground))} ${text(notSureAdvice)}`);

const exercises = (
  document: ExercisesDocument,
  ground: Ground,
  program: Program = document.programs[0]!,
): string[] => {
  const { words, advice } = ground;
  const { stop, steps } = program;
  const asked = groupsOf(document.safetyCheck.filter(({ id }) => program.safetyCheck.includes(id)));
  return [
    h(2, program.title),
    p(program.summary),
    ...notFor(document),
    ...signs(advice.emergencyIf, asked.emergency.map(question(ground))),
    phone(ground),
    ...signs(advice.urgentIf, asked.urgent.map(question(ground))),
    ...signs(advice.doNotStart, asked.calm.map(question(ground))),
    h(3, advice.stopWhen),
    ...(stop.first === undefined ? [] : [p(stop.first)]),
    p(stop.text),
    p(stop.emergencyText) + lines(stop.emergencyLines).trimEnd(),
    details(words.start, [
      list(
        steps.map((entry) => step(entry, ground)),
        'ol',
      ),
      p(program.after),
    ]),
    p(program.evidence, words.doesItHelp),
    sources(document, ground),
    foot(document, ground),
  ];
};

const sign = ({ text: words, lines: all, advice }: ChecklistItem): string =>
  `${text(words)}${lines(all) || ' '}${strong(advice)}`;

const checklist = (document: ChecklistDocument, ground: Ground): string[] => {
  const { words, advice } = ground;
  const flags = document.groups.filter(({ redFlags }) => redFlags);
  const flagged = groupsOf(flags.flatMap(({ items }) => items));
  return [
    h(2, document.title),
    p(document.intro),
    p(document.notFor),
    ...signs(advice.emergencyIf, flagged.emergency.map(sign)),
    phone(ground),
    ...signs(advice.urgentIf, flagged.urgent.map(sign)),
    ...flags.flatMap(({ heading, items, notSureAdvice }) => [
      ...signs(heading, groupsOf(items).calm.map(sign)),
      ...(notSureAdvice === undefined ? [] : [p(notSureAdvice, term(words.notSureOfOne, ground))]),
    ]),
    ...document.groups
      .filter(({ redFlags }) => !redFlags)
      .flatMap(({ heading, items }) => signs(heading, items.map(sign))),
    h(3, words.questionsHeading),
    list(document.questionsToAsk.map(text)),
    p(document.disclaimer),
    sources(document, ground),
    foot(document, ground),
  ];
};

/** Puts the emergency first, for readers who read no further. */
const help = (document: HelpDocument, ground: Ground): string[] => {
  const { emergencySigns } = document;
  const { soon, urgent, emergency } = document.levels;
  return [
    h(2, document.title),
    p(`${sentence(emergency.heading, ground)} ${emergency.text}`, sentence(emergency.word, ground)),
    ...(emergencySigns ? [p(emergencySigns.text) + lines(emergencySigns.lines).trimEnd()] : []),
    phone(ground),
    ...(emergency.say === undefined ? [] : [p(emergency.say)]),
    p(
      `${sentence(urgent.heading, ground)} ${urgent.text} ${ground.advice.nobodyAnswers}`,
      sentence(urgent.word, ground),
    ),
    p(`${sentence(soon.heading, ground)} ${soon.text}`, sentence(soon.word, ground)),
    foot(document, ground),
  ];
};

/**
 * @param words of the interface, in the documents' language
 * @returns markup by tag, for each tag that has a document
 * @throws Error when signs would be shown without a word on where to go
 */
export const fallbackChildren = (
  documents: FallbackDocuments,
  words: Messages,
): Partial<Record<Tag, string>> => {
  const advice = documents.help?.advice;
  if (!advice) throw new Error('The words between the tags need the help document and its advice.');
  const { lang } = documents.help;
  const ground: Ground = { words, advice, lang };
  const parts: Record<DocumentKind, string[] | undefined> = {
    article: documents.article && article(documents.article, ground),
    exercises: documents.exercises && exercises(documents.exercises, ground),
    checklist: documents.checklist && checklist(documents.checklist, ground),
    help: documents.help && help(documents.help, ground),
  };
  const around = (markup: string) =>
    isSameLanguage(lang, 'en')
      ? markup
      : `<div lang="${text(lang)}" dir="${directionOf(lang)}">\n${markup}\n</div>`;
  const made: Partial<Record<Tag, string>> = {};
  for (const tag of tags) {
    const part = parts[widgetKinds[tag]];
    if (part) made[tag] = `${around(part.join('\n'))}\n`;
  }
  return made;
};
