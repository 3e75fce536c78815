/** A small catalogue: two topics, three languages, of which the second topic has two. */
import { tags, type Tag } from '../../src/model/widgets.js';
import type { Catalogue } from '../../src/studio/snippet/catalogue.js';

const words = (lang: string) =>
  Object.fromEntries(
    tags.map((tag) => [
      tag,
      `<p>${tag} ${lang}</p>\n<!-- Your hospital confirms the number: <a href="tel:NUMBER">Call NUMBER</a> -->\n`,
    ]),
  ) as Record<Tag, string>;

const seconds = { default: 120, min: 30, max: 180 };
const step = { title: 'Raise your legs', seconds };

const names = (title: string, steps: number) => ({
  en: { title, steps: Array<string>(steps).fill('Raise your legs') },
  ar: { title: '\u0627', steps: Array<string>(steps).fill('\u0628') },
});

export const catalogue: Catalogue = {
  version: '1.2.3',
  hashes: Object.fromEntries(
    [
      ...['bedside.js', 'loader.js', 'bedside.css', 'lang/ar.js', 'topics/legs/ar.js'],
      ...['topics/feet/en.js', 'topics/feet/ar.js'],
      ...['pieces/base.js', 'pieces/help.js'],
    ].map((path) => [path, `sha384-${path}`]),
  ),
  languages: [
    {
      lang: 'en',
      name: 'English',
      call: 'Call {number}',
      hospitalNumber: 'Hospital: {number}',
      timer: {
        prescribed: 'Set for you',
        rounds: 'Rounds',
        term: '{term}:',
        minutes: { one: '{n} minute', other: '{n} minutes' },
        seconds: { one: '{n} second', other: '{n} seconds' },
        minutesSeconds: '{minutes} {seconds}',
      },
    },
    {
      lang: 'ar',
      name: 'Arabic',
      call: '\u0627 {number}',
      hospitalNumber: '\u0628 {number}',
      timer: {
        prescribed: '\u062a',
        rounds: '\u062b',
        term: '{term}:',
        minutes: { two: '\u062d', other: '\u062d {n}' },
        seconds: { other: '\u062e {n}' },
        minutesSeconds: '{minutes} \u0648 {seconds}',
      },
    },
    {
      lang: 'hi',
      name: 'Hindi',
      call: '\u0915 {number}',
      hospitalNumber: '\u0916 {number}',
      timer: {
        prescribed: '\u0917',
        rounds: '\u0918',
        term: '{term}:',
        minutes: { one: '\u0919 {n}', other: '\u0919 {n}' },
        seconds: { other: '\u091a {n}' },
        minutesSeconds: '{minutes} \u091b {seconds}',
      },
    },
  ],
  topics: [
    {
      id: 'legs',
      title: 'Legs',
      programs: [
        {
          id: 'raise',
          title: 'Raise',
          names: names('Raise', 2),
          rounds: { default: 1, min: 1, max: 6 },
          steps: [step, step],
        },
        {
          id: 'pump',
          title: 'Pump',
          names: names('Pump', 1),
          rounds: { default: 1, min: 1, max: 1 },
          steps: [step],
        },
      ],
      pictures: [],
      fallback: { en: words('en'), ar: words('ar'), hi: words('hi') },
    },
    {
      id: 'feet',
      title: 'Feet',
      programs: [
        {
          id: 'toes',
          title: 'Toes',
          names: names('Toes', 1),
          rounds: { default: 1, min: 1, max: 2 },
          steps: [step],
        },
      ],
      pictures: ['topics/feet/toes.svg'],
      fallback: { en: words('en'), ar: words('ar') },
    },
  ],
};
