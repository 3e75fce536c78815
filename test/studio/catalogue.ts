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
    { lang: 'en', name: 'English', call: 'Call {number}', hospitalNumber: 'Hospital: {number}' },
    { lang: 'ar', name: 'Arabic', call: '\u0627 {number}', hospitalNumber: '\u0628 {number}' },
    { lang: 'hi', name: 'Hindi', call: '\u0915 {number}', hospitalNumber: '\u0916 {number}' },
  ],
  topics: [
    {
      id: 'legs',
      title: 'Legs',
      programs: [
        {
          id: 'raise',
          title: 'Raise',
          rounds: { default: 1, min: 1, max: 6 },
          steps: [step, step],
        },
        { id: 'pump', title: 'Pump', rounds: { default: 1, min: 1, max: 1 }, steps: [step] },
      ],
      pictures: [],
      fallback: { en: words('en'), ar: words('ar'), hi: words('hi') },
    },
    {
      id: 'feet',
      title: 'Feet',
      programs: [
        { id: 'toes', title: 'Toes', rounds: { default: 1, min: 1, max: 2 }, steps: [step] },
      ],
      pictures: ['topics/feet/toes.svg'],
      fallback: { en: words('en'), ar: words('ar') },
    },
  ],
};
