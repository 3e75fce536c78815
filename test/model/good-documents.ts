/** Changes to a small document that leave it right. */
import type { DocumentKind } from '../../src/model/check-document.js';
import { removed } from './small-documents.js';

export const goodChanges: [kind: DocumentKind, what: string, path: string, value: unknown][] = [
  ['article', 'an unknown extra key', 'colour', { deep: [null, 1] }],
  ['article', 'an unknown extra key inside', 'sections[0].note', null],
  ['article', 'no byline', 'byline', removed],
  ['article', 'a byline of a name alone', 'byline', { name: 'A' }],
  ['article', 'a review by nobody', 'review', { status: 'draft' }],
  ['article', 'a leap day', 'review.on', '2028-02-29'],
  ['article', 'a date long ago', 'review.on', '1969-12-31'],
  ['article', 'HTML, which is shown as text', 'title', '<b>Legs</b>'],
  ['article', 'text around which there is space', 'title', ' Legs '],
  ['article', 'a title in Malayalam', 'title', '\u0d15\u0d3e\u0d7d'],
  ['article', 'no source cited', 'sections[0].blocks[0].sources', []],
  ['article', 'a relative address', 'sources[0].url', '../a/b?c=d:e#f:g'],
  ['article', 'an address in capitals', 'sources[0].url', 'HTTP://EXAMPLE.ORG'],
  ['article', 'an address on the same host', 'audio', '/a.mp3'],
  ['article', 'an address without its scheme', 'audio', '//example.org/a.mp3'],
  ['exercises', 'no recordings', 'audio', removed],
  ['exercises', 'recordings of nothing', 'audio', {}],
  ['exercises', 'a raise of 180 seconds at most', 'programs[0].steps[0].seconds.max', 180],
  [
    'exercises',
    'a step of no time',
    'programs[0].steps[1].seconds',
    { default: 0, min: 0, max: 0 },
  ],
  ['exercises', 'a step of a day', 'programs[0].steps[1].seconds.max', 86_400],
  ['exercises', 'a raise without a button for pallor', 'programs[0].steps[0].pale', removed],
  ['exercises', 'feet alone without a safety check', 'programs[1].safetyCheck', []],
  ['exercises', 'one question for a raise', 'programs[0].safetyCheck', ['chest']],
  ['checklist', 'no red flags', 'groups[0].redFlags', removed],
  ['checklist', 'red flags switched off', 'groups[0].redFlags', false],
  ['checklist', 'no questions to ask', 'questionsToAsk', []],
  ['help', 'no sources', 'sources', []],
  ['help', 'nothing to say on the phone', 'levels.soon.say', removed],
];
