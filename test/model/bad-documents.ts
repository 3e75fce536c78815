/**
 * What a host can get wrong: a change to a small document, and the message for it. Read by the
 * tests of the run-time check and of the published JSON Schema, which have to agree.
 */
import type { DocumentKind } from '../../src/model/check-document.js';
import { removed, smallDocuments } from './small-documents.js';

export interface BadDocument {
  kind: DocumentKind;
  path: string;
  value: unknown;
  problem: string;
}

type Row = [path: string, value: unknown, problem: string];

const of = (kind: DocumentKind, rows: Row[]): BadDocument[] =>
  rows.map(([path, value, problem]) => ({ kind, path, value, problem }));

const helpLevelsText = 'one of self-care, soon, urgent, emergency';
const posesText =
  'one of legs-raised, legs-lowered, lying-flat, ankle-pump, towel-stretch, sleep-back, sleep-side';
const dateText = 'a date like 2026-11-22';
const urlText = 'an http or https address';
const imageText = 'an http, https or data:image address';

/** The fields that every kind has. */
const everyKind: Row[] = [
  ['id', removed, 'id: expected text'],
  ['lang', '', 'lang: expected text'],
  ['version', 1, 'version: expected text'],
  ['title', ' \n\t', 'title: expected text'],
  ['title', null, 'title: expected text'],
  ['review', removed, 'review: expected an object'],
  ['review', 'draft', 'review: expected an object'],
  ['review.status', 'final', 'review.status: expected one of draft, approved'],
  ['review.by', null, 'review.by: expected text'],
  ['review.on', '2026-02-30', `review.on: expected ${dateText}`],
  ['review.on', '22.11.2026', `review.on: expected ${dateText}`],
  ['review.on', '2026-11-22T10:00:00Z', `review.on: expected ${dateText}`],
  ['review.on', '2026-13-01', `review.on: expected ${dateText}`],
  ['review.due', 20261122, `review.due: expected ${dateText}`],
  ['review.due', '2027-02-29', `review.due: expected ${dateText}`],
  ['review.judgements', 'A guess.', 'review.judgements: expected a list'],
  ['review.judgements', [''], 'review.judgements[0]: expected text'],
  ['sources', removed, 'sources: expected a list'],
  ['sources[1].note', 2, 'sources[1].note: expected text'],
  ['sources[1].note', ' ', 'sources[1].note: expected text'],
  ['sources', { 0: {} }, 'sources: expected a list'],
  ['sources[1]', 's2', 'sources[1]: expected an object'],
  ['sources[1].id', removed, 'sources[1].id: expected text'],
  ['sources[0].title', [], 'sources[0].title: expected text'],
  ['sources[0].url', 'javascript:alert(1)', `sources[0].url: expected ${urlText}`],
  ['sources[0].url', 'java\tscript:alert(1)', `sources[0].url: expected ${urlText}`],
  ['sources[0].url', ' javascript:alert(1)', `sources[0].url: expected ${urlText}`],
  ['sources[0].url', 'data:text/html,x', `sources[0].url: expected ${urlText}`],
  ['sources[0].url', '', `sources[0].url: expected ${urlText}`],
  ['sources[0].url', ' ', `sources[0].url: expected ${urlText}`],
];

const wrongKinds = (Object.keys(smallDocuments) as DocumentKind[]).flatMap((kind) =>
  of(kind, [
    ['kind', removed, `kind: expected one of ${kind}`],
    ['kind', kind === 'help' ? 'article' : 'help', `kind: expected one of ${kind}`],
    ['kind', [kind], `kind: expected one of ${kind}`],
    ...everyKind,
  ]),
);

const blockTypes = 'one of paragraph, warning, list, figure';
const raisePath = 'programs[0].steps[0]';

/** Wrong by their shape alone. */
export const misshapenDocuments: BadDocument[] = [
  ...wrongKinds,
  ...of('article', [
    ['summary', removed, 'summary: expected text'],
    ['byline', 'A', 'byline: expected an object'],
    ['byline.name', removed, 'byline.name: expected text'],
    ['basedOn', 1, 'basedOn: expected text'],
    ['notFor', '', 'notFor: expected text'],
    ['audio', 'file:///x.mp3', `audio: expected ${urlText}`],
    ['sections', removed, 'sections: expected a list'],
    ['sections', [], 'sections: expected at least 1 in the list'],
    ['sections', 'One', 'sections: expected a list'],
    ['sections[1]', null, 'sections[1]: expected an object'],
    ['sections[2].heading', 3, 'sections[2].heading: expected text'],
    ['sections[2].heading', removed, 'sections[2].heading: expected text'],
    ['sections[0].blocks', [], 'sections[0].blocks: expected at least 1 in the list'],
    ['sections[0].blocks[1]', 'Text.', 'sections[0].blocks[1]: expected an object'],
    ['sections[0].blocks[1].type', 'video', `sections[0].blocks[1].type: expected ${blockTypes}`],
    [
      'sections[0].blocks[1].type',
      'constructor',
      `sections[0].blocks[1].type: expected ${blockTypes}`,
    ],
    ['sections[0].blocks[1].type', removed, `sections[0].blocks[1].type: expected ${blockTypes}`],
    ['sections[0].blocks[0].text', removed, 'sections[0].blocks[0].text: expected text'],
    ['sections[0].blocks[0].sources', 's1', 'sections[0].blocks[0].sources: expected a list'],
    ['sections[0].blocks[0].sources[0]', 1, 'sections[0].blocks[0].sources[0]: expected text'],
    [
      'sections[1].blocks[0].items',
      [],
      'sections[1].blocks[0].items: expected at least 1 in the list',
    ],
    [
      'sections[1].blocks[0].items[1].text',
      removed,
      'sections[1].blocks[0].items[1].text: expected text',
    ],
    [
      'sections[0].blocks[1].lines',
      [],
      'sections[0].blocks[1].lines: expected at least 1 in the list',
    ],
    ['sections[0].blocks[1].lines', 'One', 'sections[0].blocks[1].lines: expected a list'],
    ['sections[0].blocks[1].lines', ['One', ''], 'sections[0].blocks[1].lines[1]: expected text'],
    [
      'sections[1].blocks[0].items[1].lines',
      [1],
      'sections[1].blocks[0].items[1].lines[0]: expected text',
    ],
    [
      'sections[1].blocks[0].help',
      'high',
      `sections[1].blocks[0].help: expected ${helpLevelsText}`,
    ],
    ['sections[2].blocks[0].name', 'cat', `sections[2].blocks[0].name: expected ${posesText}`],
    ['sections[2].blocks[0].caption', removed, 'sections[2].blocks[0].caption: expected text'],
    ...[
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<b>',
      'data:image',
      'blob:https://example.org/1',
      'file:///bed.png',
      '',
      7,
    ].map((value): Row => ['picture.src', value, `picture.src: expected ${imageText}`]),
    ['picture.srcDark', 'vbscript:x', `picture.srcDark: expected ${imageText}`],
    ['picture.alt', removed, 'picture.alt: expected text'],
    ['picture.alt', ' ', 'picture.alt: expected text'],
    ['picture.width', removed, 'picture.width: expected a whole number from 1 to 20000'],
    ['picture.height', 0, 'picture.height: expected a whole number from 1 to 20000'],
    ['picture.frames', [], 'picture.frames: expected at least 1 in the list'],
    ['picture.frames', ['javascript:1'], `picture.frames[0]: expected ${imageText}`],
    ['picture', 'bed.png', 'picture: expected an object'],
    [
      'sections[2].blocks[1].video.src',
      'data:video/mp4,x',
      `sections[2].blocks[1].video.src: expected ${urlText}`,
    ],
    [
      'sections[2].blocks[1].video.poster',
      removed,
      `sections[2].blocks[1].video.poster: expected ${imageText}`,
    ],
    [
      'sections[2].blocks[1].video.captions',
      'javascript:1',
      `sections[2].blocks[1].video.captions: expected ${urlText}`,
    ],
  ]),
  ...of('exercises', [
    ['safetyCheck', removed, 'safetyCheck: expected a list'],
    ['safetyCheck[0].question', removed, 'safetyCheck[0].question: expected text'],
    ['safetyCheck[1].help', 'call', `safetyCheck[1].help: expected ${helpLevelsText}`],
    ['safetyCheck[1].advice', '', 'safetyCheck[1].advice: expected text'],
    ['safetyCheck[2].clearance', true, 'safetyCheck[2].clearance: expected text'],
    ['safetyCheck[2].sources', removed, 'safetyCheck[2].sources: expected a list'],
    ['notFor', 18, 'notFor: expected text'],
    ['safetyCheck[1].lines', [], 'safetyCheck[1].lines: expected at least 1 in the list'],
    ['safetyCheck[1].lines', ['A sore', null], 'safetyCheck[1].lines[1]: expected text'],
    ['safetyCheck[2].cardTitle', '', 'safetyCheck[2].cardTitle: expected text'],
    ['safetyCheck[0].notSureHelp', 'now', `safetyCheck[0].notSureHelp: expected ${helpLevelsText}`],
    ['audio', [], 'audio: expected an object'],
    ['audio.chest', 'data:audio/mp3;base64,', `audio.chest: expected ${urlText}`],
    ['programs', [], 'programs: expected at least 1 in the list'],
    ['programs[1].steps', [], 'programs[1].steps: expected at least 1 in the list'],
    ['programs[1].steps', removed, 'programs[1].steps: expected a list'],
    ['programs[0].after', removed, 'programs[0].after: expected text'],
    ['programs[0].evidence', removed, 'programs[0].evidence: expected text'],
    ['programs[0].stop', removed, 'programs[0].stop: expected an object'],
    ['programs[0].stop.emergencyText', removed, 'programs[0].stop.emergencyText: expected text'],
    ['programs[0].stop.help', 'low', `programs[0].stop.help: expected ${helpLevelsText}`],
    ['programs[0].stop.first', 1, 'programs[0].stop.first: expected text'],
    [
      'programs[0].stop.emergencyLines',
      [],
      'programs[0].stop.emergencyLines: expected at least 1 in the list',
    ],
    [
      'programs[0].stop.emergencyLines',
      'it hurts',
      'programs[0].stop.emergencyLines: expected a list',
    ],
    ['programs[0].stop.reminder', true, 'programs[0].stop.reminder: expected text'],
    ['programs[0].afterLabel', ' ', 'programs[0].afterLabel: expected text'],
    ['programs[0].rounds.more', 6, 'programs[0].rounds.more: expected text'],
    ['programs[0].stop.notAgain', '', 'programs[0].stop.notAgain: expected text'],
    ['programs[0].safetyCheck', removed, 'programs[0].safetyCheck: expected a list'],
    ['programs[0].rounds', 2, 'programs[0].rounds: expected an object'],
    ['programs[0].rounds.min', 0, 'programs[0].rounds.min: expected a whole number from 1 to 50'],
    ['programs[0].rounds.max', 51, 'programs[0].rounds.max: expected a whole number from 1 to 50'],
    ['programs[0].steps[1].pose', 'standing', `programs[0].steps[1].pose: expected ${posesText}`],
    ['programs[0].steps[1].doneLabel', removed, 'programs[0].steps[1].doneLabel: expected text'],
    ...[-1, 1.5, '60', null, 86_401, true, removed].map((value): Row => [
      `${raisePath}.seconds.default`,
      value,
      `${raisePath}.seconds.default: expected a whole number from 0 to 86400`,
    ]),
    [
      `${raisePath}.pale.stopWithinSeconds`,
      181,
      `${raisePath}.pale.stopWithinSeconds: expected a whole number from 0 to 180`,
    ],
    [`${raisePath}.pale.laterAdvice`, removed, `${raisePath}.pale.laterAdvice: expected text`],
    [`${raisePath}.pale.tell`, [], `${raisePath}.pale.tell: expected text`],
    [`${raisePath}.seconds.more`, '', `${raisePath}.seconds.more: expected text`],
    [`${raisePath}.getReadyTitle`, '', `${raisePath}.getReadyTitle: expected text`],
    [`${raisePath}.getReadyAgain`, '', `${raisePath}.getReadyAgain: expected text`],
    [`${raisePath}.getReadyPose`, 'flat', `${raisePath}.getReadyPose: expected ${posesText}`],
    [`${raisePath}.raised`, 'yes', `${raisePath}.raised: expected true or false`],
    ['programs[0].steps[1].flat', 1, 'programs[0].steps[1].flat: expected true or false'],
    ['programs[0].afterPicture', {}, `programs[0].afterPicture.src: expected ${imageText}`],
    [`${raisePath}.finish`, false, `${raisePath}.finish: expected text`],
    [`${raisePath}.ifScreenGoesDark`, '', `${raisePath}.ifScreenGoesDark: expected text`],
    [`${raisePath}.overrun.restAdvice`, 0, `${raisePath}.overrun.restAdvice: expected text`],
    [`${raisePath}.overrun.endAdvice`, 0, `${raisePath}.overrun.endAdvice: expected text`],
    [`${raisePath}.overrun`, 'Pain?', `${raisePath}.overrun: expected an object`],
    [
      'programs[0].steps[1].pace.cues',
      [],
      'programs[0].steps[1].pace.cues: expected at least 1 in the list',
    ],
    [
      'programs[0].steps[1].pace.cues[1].seconds',
      0,
      'programs[0].steps[1].pace.cues[1].seconds: expected a whole number from 1 to 600',
    ],
  ]),
  ...of('checklist', [
    ['intro', removed, 'intro: expected text'],
    ['notFor', removed, 'notFor: expected text'],
    ['disclaimer', removed, 'disclaimer: expected text'],
    ['questionsToAsk[0]', '', 'questionsToAsk[0]: expected text'],
    ['questionsToAsk', removed, 'questionsToAsk: expected a list'],
    ['groups', [], 'groups: expected at least 1 in the list'],
    ['groups[0].redFlags', 'yes', 'groups[0].redFlags: expected true or false'],
    ['groups[0].items[2].lines', [], 'groups[0].items[2].lines: expected at least 1 in the list'],
    ['groups[0].items[2].lines', ['A foot', 2], 'groups[0].items[2].lines[1]: expected text'],
    [
      'groups[0].items[2].evenIfGone',
      'no',
      'groups[0].items[2].evenIfGone: expected true or false',
    ],
    ['groups[1].items[0].notSure', 0, 'groups[1].items[0].notSure: expected true or false'],
    ['groups[1].items', [], 'groups[1].items: expected at least 1 in the list'],
    ['groups[1].items[2].text', removed, 'groups[1].items[2].text: expected text'],
    ['groups[1].items[0].help', 'C', `groups[1].items[0].help: expected ${helpLevelsText}`],
    ['groups[1].items[0].advice', removed, 'groups[1].items[0].advice: expected text'],
    ['groups[1].items[0].sources', removed, 'groups[1].items[0].sources: expected a list'],
  ]),
  ...of('help', [
    ['levels', removed, 'levels: expected an object'],
    ['levels', [], 'levels: expected an object'],
    ['levels.self-care', removed, 'levels.self-care: expected an object'],
    ['levels.emergency.text', removed, 'levels.emergency.text: expected text'],
    ['levels.urgent.word', '', 'levels.urgent.word: expected text'],
    ['levels.soon.say', 5, 'levels.soon.say: expected text'],
    ['emergencySigns', 'Call', 'emergencySigns: expected an object'],
    ['emergencySigns.text', removed, 'emergencySigns.text: expected text'],
    ['emergencySigns.lines', [], 'emergencySigns.lines: expected at least 1 in the list'],
    ['advice', [], 'advice: expected an object'],
    // Advice is whole or not there: half of it would leave a card without its words.
    ...Object.keys(smallDocuments.help.advice!).map((key): Row => [
      `advice.${key}`,
      removed,
      `advice.${key}: expected text`,
    ]),
    ['advice.hadThisNumber', '', 'advice.hadThisNumber: expected text'],
  ]),
];

/** Each field has the right shape. Two fields together are wrong, which JSON Schema does not see. */
export const contradictoryDocuments: BadDocument[] = [
  ...(Object.keys(smallDocuments) as DocumentKind[]).flatMap((kind) =>
    of(kind, [
      ['sources[1].id', 's1', 'sources[1].id: expected an id of its own, "s1" is used twice'],
    ]),
  ),
  ...of('article', [
    ['sections[2].id', 'one', 'sections[2].id: expected an id of its own, "one" is used twice'],
    [
      'sections[2].blocks[0].name',
      removed,
      'sections[2].blocks[0].picture: expected a picture, a video or the name of a drawing',
    ],
    [
      'sections[0].blocks[0].sources',
      ['s1', 's9'],
      'sections[0].blocks[0].sources: expected ids from sources, "s9" is not there',
    ],
    [
      'sections[1].blocks[0].sources',
      ['s9'],
      'sections[1].blocks[0].sources: expected ids from sources, "s9" is not there',
    ],
  ]),
  ...of('exercises', [
    [
      'safetyCheck[2].id',
      'chest',
      'safetyCheck[2].id: expected an id of its own, "chest" is used twice',
    ],
    [
      'programs[1].id',
      'legs-up',
      'programs[1].id: expected an id of its own, "legs-up" is used twice',
    ],
    [
      'programs[0].steps[1].id',
      'raise',
      'programs[0].steps[1].id: expected an id of its own, "raise" is used twice',
    ],
    ['programs[0].rounds.default', 7, 'programs[0].rounds: expected min <= default <= max'],
    ['programs[0].rounds.min', 3, 'programs[0].rounds: expected min <= default <= max'],
    [
      'programs[0].steps[1].seconds.default',
      59,
      'programs[0].steps[1].seconds: expected min <= default <= max',
    ],
    [
      'programs[0].steps[1].seconds.max',
      299,
      'programs[0].steps[1].seconds: expected min <= default <= max',
    ],
    [
      `${raisePath}.seconds.max`,
      181,
      `${raisePath}.seconds.max: expected at most 180 with the legs raised`,
    ],
    [
      `${raisePath}.getReadyPose`,
      'legs-raised',
      `${raisePath}.getReadyPose: expected legs that are down until the time runs`,
    ],
    [
      'programs[0].steps[1].getReadyPose',
      'legs-raised',
      'programs[0].steps[1].getReadyPose: expected legs that are down until the time runs',
    ],
    [
      'programs[0].safetyCheck',
      [],
      'programs[0].safetyCheck: expected at least 1 question, since a step raises the legs',
    ],
    [
      'programs[1].steps[0].pose',
      'legs-raised',
      'programs[1].safetyCheck: expected at least 1 question, since a step raises the legs',
    ],
    [
      'programs[1].steps[0].raised',
      true,
      'programs[1].safetyCheck: expected at least 1 question, since a step raises the legs',
    ],
    [`${raisePath}.raised`, false, `${raisePath}.raised: expected true with the pose legs-raised`],
    [
      'programs[1].safetyCheck',
      ['chest', 'heart'],
      'programs[1].safetyCheck: expected ids from safetyCheck, "heart" is not there',
    ],
    [
      'safetyCheck[3].sources',
      ['s3'],
      'safetyCheck[3].sources: expected ids from sources, "s3" is not there',
    ],
    [
      'programs[0].stop.sources',
      ['s3'],
      'programs[0].stop.sources: expected ids from sources, "s3" is not there',
    ],
    [
      `${raisePath}.sources`,
      ['s3'],
      `${raisePath}.sources: expected ids from sources, "s3" is not there`,
    ],
    [
      `${raisePath}.pale.sources`,
      ['s3'],
      `${raisePath}.pale.sources: expected ids from sources, "s3" is not there`,
    ],
    [
      `${raisePath}.overrun.sources`,
      ['s3'],
      `${raisePath}.overrun.sources: expected ids from sources, "s3" is not there`,
    ],
  ]),
  ...of('checklist', [
    ['groups[1].id', 'flags', 'groups[1].id: expected an id of its own, "flags" is used twice'],
    [
      'groups[1].items[0].id',
      'f2',
      'groups[1].items[0].id: expected an id of its own, "f2" is used twice',
    ],
    [
      'groups[1].items[1].sources',
      ['s3'],
      'groups[1].items[1].sources: expected ids from sources, "s3" is not there',
    ],
  ]),
];
