/**
 * What is wrong with a document, or hard for a reader: at the place, in plain English, with what is
 * allowed. A page refuses a document with an error; a warning is for the person who writes.
 */
import { longestDocument, type DocumentKind } from '../../model/check-document.js';
import { documentWarnings, type Finding as Warning } from '../../model/document-warnings.js';
import { isSameLanguage } from '../../model/language-tag.js';
import { avoidedIn } from './avoided-words.js';
import { ruleProblems } from './clinical-rules.js';
import type { DraftDocument } from './draft.js';
import { caseOf, formOf, placeName, type Field } from './fields.js';
import { isPlainObject, isWithin, parsedPath, valueAt, type Path } from './paths.js';
import { picturesWithoutSize } from './pictures.js';
import { gradeOf, highestGrade, longestSentenceWords, readingOf } from './reading.js';
import { placedTexts } from './texts.js';

export type Severity = 'error' | 'warning';

/** Which check found it. */
export type Check =
  /** The form of the document: a field that is missing or holds something wrong. */
  | 'form'
  /** The rules between fields: limits, short names, sources that are not listed. */
  | 'rule'
  /** Length and reading grade. */
  | 'reading'
  /** A statement without a source. */
  | 'source'
  /** Words that promise, frighten, blame or diagnose. */
  | 'words'
  /** A signature that lacks something. */
  | 'review';

export interface Problem {
  readonly path: Path;
  /** The place in words, see `placeName`. */
  readonly place: readonly string[];
  readonly severity: Severity;
  readonly check: Check;
  /** What is wrong, in a sentence or two. */
  readonly message: string;
  /** What is allowed, or what to do, in a sentence. */
  readonly allowed: string;
  /** The sentence that it is about. */
  readonly sentence?: string;
  /** Nothing is wrong yet: it is still to be written. */
  readonly isGap?: boolean;
  /** Words of the sentence to mark: the long ones, or those that are not to be used. */
  readonly marked?: readonly string[];
}

type Finding = Omit<Problem, 'place'>;

/** A sentence is hard above this grade, if it has long words: a measure says little of one sentence. */
const hardSentenceGrade = 10;
const hardSentenceLongWords = 2;

/** Fields that the check knows although they stand in no schema. */
const alwaysKnown = new Set(['$schema', 'schema']);

const quoted = (words: readonly string[]) => words.map((word) => `\u201c${word}\u201d`).join(', ');

const optionsOf = ({ options = [] }: Field) => `Allowed: ${options.join(', ')}.`;

/** What a field of one value may hold. */
const allowedIn = (field: Field): string => {
  switch (field.type) {
    case 'number':
      return `Allowed: a whole number from ${field.min} to ${field.max}.`;
    case 'boolean':
      return 'Allowed: yes or no.';
    case 'choice':
      return optionsOf(field);
    case 'date':
      return 'Allowed: a day that exists, such as 2026-11-22.';
    case 'address':
      return 'Allowed: an address that begins with https://, or a path on your server.';
    default:
      return 'Allowed: any text.';
  }
};

const isFilled = (value: unknown) => value !== undefined && value !== '';

const formErrors = (field: Field, value: unknown, path: Path): Finding[] => {
  const error = (message: string, allowed: string, at: Path = path): Finding => ({
    path: at,
    severity: 'error',
    check: 'form',
    message,
    allowed,
  });
  const gap = (...of: Parameters<typeof error>): Finding => ({ ...error(...of), isGap: true });
  if (value === undefined)
    return field.required
      ? [gap(`${field.label} is missing.`, isOne(field) ? allowedIn(field) : field.help)]
      : [];
  switch (field.type) {
    case 'list': {
      if (!Array.isArray(value)) return [error(`${field.label} is no list.`, field.help)];
      const least = field.least ?? 0;
      const few =
        value.length < least
          ? [
              (value.length === 0 ? gap : error)(
                `${field.label} is empty.`,
                `It needs ${least} at least.`,
              ),
            ]
          : [];
      return [
        ...few,
        ...value.flatMap((entry: unknown, i) => formErrors(field.of!, entry ?? null, [...path, i])),
      ];
    }
    case 'map':
      return isPlainObject(value)
        ? Object.entries(value).flatMap(([key, entry]) =>
            formErrors(field.of!, entry, [...path, key]),
          )
        : [error(`${field.label} has no names.`, field.help)];
    case 'variants': {
      const form = caseOf(field, value);
      return form
        ? formErrors(form, value, path)
        : [
            error(
              `The kind of this entry is not known.`,
              `Allowed: ${Object.keys(field.cases!).join(', ')}.`,
              isPlainObject(value) ? [...path, field.tag!] : path,
            ),
          ];
    }
    case 'group':
      return isPlainObject(value)
        ? [
            ...field.fields!.flatMap((one) =>
              formErrors(one, value[one.name], [...path, one.name]),
            ),
            ...unknownFields(field, value, path),
          ]
        : [error(`${field.label} has no fields.`, field.help)];
    default:
      return fits(field, value)
        ? []
        : isFilled(value) && !isBlank(value)
          ? [error(`${field.label} holds something that cannot be used.`, allowedIn(field))]
          : [gap(`${field.label} is empty.`, allowedIn(field))];
  }
};

/** Places that are still to be written. */
export const gapsIn = (document: DraftDocument): Path[] =>
  formErrors(formOf(document.kind), document, [])
    .filter(({ isGap }) => isGap)
    .map(({ path }) => path);

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

const isOne = ({ type }: Field) => !['list', 'map', 'group', 'variants'].includes(type);

const unknownFields = (field: Field, value: object, path: Path): Finding[] =>
  Object.keys(value)
    .filter((key) => !alwaysKnown.has(key) && !field.fields!.some(({ name }) => name === key))
    .map((key) => ({
      path: [...path, key],
      severity: 'warning',
      check: 'form',
      message: `\u201c${key}\u201d is no field of this part, so no widget shows it.`,
      allowed: `Fields of this part: ${field.fields!.map(({ name }) => name).join(', ')}.`,
    }));

/** By the schema itself, so that the editor takes what a widget takes and nothing else. */
const fits = ({ schema }: Field, value: unknown): boolean => schema.check(value, '') === undefined;

const ruleErrors = (document: DraftDocument, found: readonly Finding[]): Finding[] =>
  ruleProblems(document)
    // A rule says nothing of use about a field that is missing or wrong already.
    .filter(
      ({ path }) =>
        !found.some(
          (other) =>
            other.severity === 'error' &&
            (isWithin(other.path, path) || isWithin(path, other.path)),
        ),
    )
    .map((problem) => ({ ...problem, severity: 'error', check: 'rule' }));

/** Sentences that are short enough, and hard all the same. Only English is measured. */
const hardSentences = (path: Path, text: string): Finding[] =>
  readingOf(text).flatMap(({ sentence, words, grade, longWords }): Finding[] =>
    words <= longestSentenceWords &&
    grade !== undefined &&
    grade > hardSentenceGrade &&
    longWords.length >= hardSentenceLongWords
      ? [
          {
            path,
            severity: 'warning',
            check: 'reading',
            message: `This sentence is hard to read: grade ${grade}. Long words: ${quoted(longWords)}.`,
            allowed: 'About grade 6. Use shorter words where there are any.',
            sentence,
            marked: longWords,
          },
        ]
      : [],
  );

const wordWarnings = (path: Path, text: string): Finding[] =>
  avoidedIn(text).map(({ found, why, instead }) => ({
    path,
    severity: 'warning',
    check: 'words',
    message: `\u201c${found}\u201d: ${why}.`,
    allowed: instead,
    sentence: text,
    marked: [found],
  }));

const wholeGrade = (texts: readonly string[]): Finding[] => {
  const reading = gradeOf(texts);
  return reading && reading.grade > highestGrade
    ? [
        {
          path: [],
          severity: 'warning',
          check: 'reading',
          message: `The whole document reads at grade ${reading.grade}.`,
          allowed: `About grade 6, at most ${highestGrade}. Begin with the sentences that are marked as hard.`,
        },
      ]
    : [];
};

/** What a page's console says of the document too, in the words of whoever writes it. */
const fromWidgets = (document: DraftDocument, isEnglish: boolean): Finding[] =>
  documentWarnings(document).flatMap((warning): Finding[] => {
    const path = parsedPath(warning.path);
    const severity = 'warning';
    const ofCode: Record<Warning['code'], () => Finding[]> = {
      'long-sentence': () => longSentences(path, String(valueAt(document, path)), isEnglish),
      'no-source': () => [
        {
          path,
          severity,
          check: 'source',
          message: 'This statement has no source.',
          allowed:
            'Choose one of the sources of the document, or name the statement under \u201cStatements without a source\u201d.',
        },
      ],
      'no-due': () => [
        {
          path,
          severity,
          check: 'review',
          message: 'Nothing says until when the review holds.',
          allowed:
            'The day on which somebody has to read it again. Whoever signs writes it, under \u201cCompare and sign\u201d.',
        },
      ],
    };
    return ofCode[warning.code]();
  });

const longSentences = (path: Path, text: string, isEnglish: boolean): Finding[] =>
  readingOf(text)
    .filter(({ words }) => words > longestSentenceWords)
    .map(({ sentence, words, longWords }) => ({
      path,
      severity: 'warning',
      check: 'reading',
      message: `This sentence has ${words} words.`,
      allowed: `At most ${longestSentenceWords} words. Make two sentences of it, or a list.`,
      sentence,
      ...(isEnglish && longWords.length > 0 && { marked: longWords }),
    }));

const reviewWarnings = ({ review }: DraftDocument): Finding[] => {
  if (!isPlainObject(review) || review['status'] !== 'approved') return [];
  const missing = (name: string, message: string, allowed: string): Finding[] =>
    isFilled(review[name])
      ? []
      : [{ path: ['review', name], severity: 'warning', check: 'review', message, allowed }];
  return [
    ...missing(
      'by',
      'It is approved, but by nobody: the widget says that it is a draft.',
      'The name and role of the clinician who has signed.',
    ),
    ...missing('on', 'The day of the signature is missing.', 'A day such as 2026-11-22.'),
  ];
};

/** A step that nobody has given a time yet: it would end at once. */
const stepsWithoutTime = (document: DraftDocument): Finding[] =>
  document.kind === 'exercises'
    ? entriesAt(document, ['programs']).flatMap((program) =>
        entriesAt(document, [...program, 'steps']).flatMap((step): Finding[] => {
          const path = [...step, 'seconds', 'default'];
          return valueAt(document, path) === 0
            ? [
                {
                  path,
                  severity: 'warning',
                  check: 'form',
                  message: 'This step takes 0 seconds: it ends as soon as it begins.',
                  allowed: 'The seconds that the step takes, such as 60.',
                },
              ]
            : [];
        }),
      )
    : [];

const withoutSize = (document: DraftDocument): Finding[] =>
  picturesWithoutSize(document).map((path) => ({
    path: [...path, 'width'],
    severity: 'warning',
    check: 'form',
    message: 'This picture has no size yet, so it would stand in a square.',
    allowed: 'Choose the picture on this computer, which fills its size in, or write it in pixels.',
  }));

const entriesAt = (document: DraftDocument, list: Path): Path[] => {
  const entries = valueAt(document, list);
  return Array.isArray(entries) ? entries.map((_, i) => [...list, i]) : [];
};

const tooLong = (document: DraftDocument): Finding[] => {
  const { length } = JSON.stringify(document);
  return length > longestDocument
    ? [
        {
          path: [],
          severity: 'error',
          check: 'form',
          message: `The document has ${length} letters.`,
          allowed: `A widget takes ${longestDocument} at most. Make two documents of it.`,
        },
      ]
    : [];
};

/** Fields and statements in the order of the document. */
const inOrder = (problems: readonly Problem[], kind: DocumentKind): Problem[] => {
  const names = formOf(kind).fields!.map(({ name }) => name);
  const rank = ({ path }: Problem) => {
    const [first] = path;
    return first === undefined ? -1 : names.indexOf(String(first));
  };
  return [...problems].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || rank(a) - rank(b),
  );
};

/** Errors first, each in the order of the document. */
export const problemsOf = (document: DraftDocument): Problem[] => {
  const { kind, lang } = document;
  const form = formErrors(formOf(kind), document, []);
  const isEnglish = typeof lang !== 'string' || isSameLanguage(lang, 'en');
  const texts = placedTexts(document);
  const found = [
    ...form,
    ...tooLong(document),
    ...ruleErrors(document, form),
    ...stepsWithoutTime(document),
    ...withoutSize(document),
    ...reviewWarnings(document),
    ...fromWidgets(document, isEnglish),
    ...(isEnglish
      ? [
          ...texts.flatMap(({ path, text }) => [
            ...hardSentences(path, text),
            ...wordWarnings(path, text),
          ]),
          ...wholeGrade(texts.map(({ text }) => text)),
        ]
      : []),
  ];
  return inOrder(
    found.map((problem) => ({ ...problem, place: placeName(kind, document, problem.path) })),
    kind,
  );
};

/** Whether a widget takes the document. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
