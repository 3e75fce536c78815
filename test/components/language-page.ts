/** Pages in the languages that come with the library: their words, their fonts, and their examples. */
import { articleExamples } from '../../stories/examples/article-card.js';
import type { Example, Examples } from '../../stories/examples/example.js';
import { timerExamples } from '../../stories/examples/exercise-timer.js';
import { nameOf } from '../../stories/examples/person.js';
import { checklistExamples } from '../../stories/examples/risk-checklist.js';
import { helpExamples } from '../../stories/examples/seek-help.js';
import { ar } from '../../src/i18n/ar.js';
import { en } from '../../src/i18n/en.js';
import { hi } from '../../src/i18n/hi.js';
import { ml } from '../../src/i18n/ml.js';
import { ta } from '../../src/i18n/ta.js';
import '../../src/lang/ar.js';
import '../../src/lang/hi.js';
import '../../src/lang/ml.js';
import '../../src/lang/ta.js';
import '../../src/lang/diabetes-foot-care/ar.js';
import './foot-care-page.js';
import '../../src/lang/diabetes-foot-care/hi.js';
import '../../src/lang/diabetes-foot-care/ml.js';
import '../../src/lang/diabetes-foot-care/ta.js';
import '../../src/lang/night-leg-numbness/ar.js';
import '../../src/lang/night-leg-numbness/hi.js';
import '../../src/lang/night-leg-numbness/ml.js';
import '../../src/lang/night-leg-numbness/ta.js';
import { textsOf, type TopicTexts } from '../../src/model/document-texts.js';
import * as arFeet from '../../src/content/diabetes-foot-care/ar/texts.js';
import * as hiFeet from '../../src/content/diabetes-foot-care/hi/texts.js';
import * as mlFeet from '../../src/content/diabetes-foot-care/ml/texts.js';
import * as taFeet from '../../src/content/diabetes-foot-care/ta/texts.js';
import * as arTexts from '../../src/content/night-leg-numbness/ar/texts.js';
import * as hiTexts from '../../src/content/night-leg-numbness/hi/texts.js';
import * as mlTexts from '../../src/content/night-leg-numbness/ml/texts.js';
import * as taTexts from '../../src/content/night-leg-numbness/ta/texts.js';
import { tags } from '../../src/model/widgets.js';
import { eachDocument, eachFootCareDocument } from '../content/document-text.js';

export const languages = ['ml', 'hi', 'ta', 'ar'] as const;
export type Lang = (typeof languages)[number];

const words: Record<Lang, Record<string, unknown>> = { ml, hi, ta, ar };
/** The English documents of each topic, with their texts in the other languages. */
const topics: readonly [typeof eachDocument, Record<Lang, TopicTexts>][] = [
  [eachDocument, { ml: mlTexts.texts, hi: hiTexts.texts, ta: taTexts.texts, ar: arTexts.texts }],
  [
    eachFootCareDocument,
    { ml: mlFeet.texts, hi: hiFeet.texts, ta: taFeet.texts, ar: arFeet.texts },
  ],
];

/** Words that stand for the same English ones: the interface may use two where English has one. */
const wordsFor = (lang: Lang, english: string): string[] => {
  const found: string[] = [];
  // The name of a link to one article: "Read more: ..." is made of two.
  const [lead, ...rest] = english.split(': ');
  if (lead === en.readMore && rest.length > 0)
    return [`${String(words[lang]['readMore'])}: ${wordsFor(lang, rest.join(': '))[0]!}`];
  for (const [key, message] of Object.entries(en)) {
    const own = words[lang][key];
    if (message === english && typeof own === 'string') found.push(own);
  }
  for (const [documents, texts] of topics)
    for (const document of documents)
      for (const [id, text] of Object.entries(textsOf(document)))
        if (text === english) found.push(texts[lang][document.kind]?.[id] ?? english);
  return found;
};

/** What a control is called that English calls so: of several words, one that is on the screen. */
export const translatorTo =
  (lang: Lang) =>
  (english: string): string => {
    const names = [...document.querySelectorAll(tags.join())].flatMap((widget) =>
      [...widget.shadowRoot!.querySelectorAll('button, a, summary, input, .item-text')].map(nameOf),
    );
    const found = wordsFor(lang, english);
    return found.find((own) => names.includes(own)) ?? found[0] ?? english;
  };

/** A document of the page's own is in the page's own language. */
const isOurs = ({ content, attributes = {} }: Example) =>
  content === undefined && !('src' in attributes) && !('lang' in attributes);

/** A lost file is told once a page, and the language before has been told. */
const isOnce = ({ device }: Example) => device?.pieces === 'lost';

export const isTranslated = (example: Example): boolean => isOurs(example) && !isOnce(example);

/** Every state that our own documents have, by widget. */
export const examplesOf: Record<string, Examples> = Object.fromEntries(
  Object.entries({
    'article card': articleExamples,
    'exercise timer': timerExamples,
    'risk checklist': checklistExamples,
    'seek-help banner': helpExamples,
  } as Record<string, Examples>).map(([widget, examples]) => [
    widget,
    Object.fromEntries(Object.entries(examples).filter(([, example]) => isTranslated(example))),
  ]),
);

const fontFiles = {
  ml: 'malayalam',
  hi: 'devanagari',
  ta: 'tamil',
  ar: 'arabic',
} as const;

const fontOf = (lang: Lang, letters: string, weight: string): string => {
  const script = fontFiles[lang];
  const folder = `/node_modules/@fontsource/noto-sans-${script}/files`;
  return `url(${folder}/noto-sans-${script}-${letters}-${weight}-normal.woff2)`;
};

const addFaces = async (faces: FontFace[]): Promise<void> => {
  for (const face of faces) document.fonts.add(await face.load());
};

/** Debian's Noto fonts as packages, so that widths and heights are the same on every machine. */
export const useFonts = async (): Promise<void> => {
  await addFaces(
    languages.flatMap((lang) =>
      ['400', '700'].map((weight) => {
        const url = fontOf(lang, fontFiles[lang], weight);
        return new FontFace('Test scripts', url, { weight, unicodeRange: ranges[lang] });
      }),
    ),
  );
  document.body.style.fontFamily = '"Test scripts", sans-serif';
};

/** The Latin letters and digits of a script's font, as a page has them that names only this font. */
export const scriptFont = async (
  lang: Lang,
  family: string,
  metrics: FontFaceDescriptors = {},
): Promise<string> => {
  await addFaces(
    ['400', '700'].map(
      (weight) => new FontFace(family, fontOf(lang, 'latin', weight), { weight, ...metrics }),
    ),
  );
  return `"${family}", "Test scripts", sans-serif`;
};

const ranges: Record<Lang, string> = {
  ml: 'U+0D00-0D7F',
  hi: 'U+0900-097F, U+20B9',
  ta: 'U+0B80-0BFF',
  ar: 'U+0600-06FF, U+FB50-FDFF, U+FE70-FEFF',
};
