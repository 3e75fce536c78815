import article from '../../src/content/night-leg-numbness/en/article.js';
import { en } from '../../src/i18n/en.js';
import type { ArticleDocument } from '../../src/model/article-document.js';
import type { Examples } from './example.js';

const tag = 'bedside-article-card';
const full = { layout: 'full' };

const byline = { name: 'A. Nurse', role: 'Ward nurse', organisation: 'Our Hospital' };

/** A document of a hospital's own, as short as one can be. */
const ownArticle: ArticleDocument = {
  kind: 'article',
  id: 'clinic',
  lang: 'en',
  version: '2',
  title: 'Our leg clinic',
  summary: 'What to bring and where to go.',
  byline,
  review: { status: 'approved', by: 'Dr A', on: '2026-12-01' },
  sources: [],
  sections: [
    {
      id: 'bring',
      heading: 'What to bring',
      blocks: [
        { type: 'paragraph', text: 'Bring your list and your shoes.' },
        {
          type: 'list',
          items: [
            { term: 'Your list', text: 'What you ticked, and your own words.' },
            { term: 'Your shoes', text: 'The pair that you wear most.' },
          ],
        },
      ],
    },
    {
      id: 'where',
      heading: 'Where to go',
      blocks: [{ type: 'paragraph', text: 'Block B, ground floor, from 8 to 6.' }],
    },
  ],
};

const withoutTitle: Partial<ArticleDocument> = { ...ownArticle };
delete withoutTitle.title;

/** One Malayalam word can be wider than a phone. */
const longWord = 'കാലുകളിലെമരവിപ്പിനെക്കുറിച്ചുള്ളവിശദമായവിവരങ്ങളുംചികിത്സയും';

export const articleExamples = {
  'Card, draft': { tag },
  'Card with a link': { tag, attributes: { href: '#legs' } },
  'Card, opened': { tag, moves: [{ press: `${en.readMore}: ${article.title}` }] },
  'Card, opened without a network': {
    tag,
    settings: { country: 'IN', phone: '0471 000 0000' },
    device: { pieces: 'lost' },
    moves: [{ press: `${en.readMore}: ${article.title}` }],
    console: ['did not load'],
  },
  'Card with the hospital’s picture and links': {
    tag,
    children:
      '<svg slot="image" viewBox="0 0 320 200" role="img" aria-label="A ward at night"><rect width="320" height="200" fill="#c6deda"/><circle cx="250" cy="60" r="28" fill="#fffdf8"/></svg><a slot="actions" href="#clinic">Our leg clinic</a>',
  },
  'Full, draft': { tag, attributes: full },
  'Full, every section open': { tag, attributes: full, moves: [{ unfold: true }] },
  'Full, with the numbers of the hospital': {
    tag,
    attributes: full,
    settings: { country: 'IN', phone: '0471 000 0000', appointmentHref: '#book' },
  },
  'Full, leading to the checklist and the timer': {
    tag,
    attributes: { ...full, for: 'numb-list numb-timer' },
    children:
      '<div id="numb-list" data-bedside="risk-checklist"></div><div id="numb-timer" data-bedside="exercise-timer"></div>',
    moves: [{ unfold: true }],
  },
  'Full, being read aloud': { tag, attributes: full, moves: [{ press: en.listen }] },
  'Full, signed by the hospital': {
    tag,
    attributes: { ...full, 'approved-by': 'Dr X, vascular surgery', 'approved-on': '2026-12-01' },
  },
  'Full, review due': {
    tag,
    attributes: full,
    content: {
      ...article,
      byline,
      review: { status: 'approved', by: 'Dr A', on: '2024-12-01', due: '2026-12-01' },
    },
  },
  'Own document': { tag, attributes: full, content: ownArticle, moves: [{ unfold: true }] },
  'Broken document with fallback': {
    tag,
    content: withoutTitle,
    children:
      '<h2>Numb legs at night</h2><p>Most causes are harmless. Some need help: ask a doctor or nurse, or call <a href="tel:112">112</a> in an emergency.</p>',
    console: ['title: expected text'],
  },
  'One very long word': {
    tag,
    attributes: { ...full, heading: longWord, summary: longWord },
    content: {
      ...ownArticle,
      sections: [
        {
          id: 'a',
          heading: longWord,
          blocks: [
            { type: 'paragraph', text: longWord },
            { type: 'warning', text: longWord },
            { type: 'list', items: [{ term: longWord, text: longWord }] },
            { type: 'figure', name: 'sleep-back', caption: longWord },
          ],
        },
      ],
    },
    moves: [{ unfold: true }],
  },
  'From right to left': {
    tag,
    attributes: { ...full, lang: 'ar' },
    content: { ...article, lang: 'ar', title: 'خدر الساق ليلا', summary: 'كلمات.' },
    moves: [{ unfold: true }],
  },
} satisfies Examples;
