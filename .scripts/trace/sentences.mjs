// Every sentence of the documents that keeps a patient safe: what it is, and where it stands.
import { sentencesOf } from '../../test/content/document-text.ts';

/**
 * Kinds of sentence that need a control in SAFETY.md, and a test that fails without the sentence.
 * @type {readonly string[]}
 */
export const mustBeHeld = ['safety question', 'red flag', 'stop text', 'warning'];

/**
 * @typedef {{ path: (string | number)[], keys: string, ids: string[], around: any[] }} Leaf a text,
 *   with its path, the path's names alone, and the ids and objects that it stands in, outermost first
 * @typedef {[keys: RegExp, kind: string, place: (leaf: Leaf) => string, when?: (leaf: Leaf) => boolean]} Rule
 */

const of =
  (/** @type {string} */ name) =>
  (/** @type {Leaf} */ { ids }) =>
    `${name} ${ids[0]}`;
const step = (/** @type {Leaf} */ { ids }) => `step ${ids.join(' ')}`;
const within = (/** @type {string} */ name) => () => name;
const isOf =
  (/** @type {string} */ type) =>
  (/** @type {Leaf} */ { around }) =>
    around.some((part) => part.type === type);
const isFlag = (/** @type {Leaf} */ { around }) => around.some(({ redFlags }) => redFlags);
const isItem = (/** @type {Leaf} */ leaf) => !isFlag(leaf);
const own =
  (/** @type {string} */ name) =>
  (/** @type {Leaf} */ { ids }) =>
    `${name} ${ids.at(-1)}`;

/** @type {Record<string, Rule[]>} */
const rules = {
  exercises: [
    [/^notFor$/, 'warning', within('exercises not for')],
    [/^safetyCheck\.(question|lines)$/, 'safety question', of('question')],
    [/^safetyCheck\.(hint|cardTitle|advice|notSureAdvice)$/, 'advice', of('question')],
    [/^safetyCheck\.clearance$/, 'clearance', of('question')],
    [/^programs\.(summary|rounds\.more)$/, 'warning', of('program')],
    [/^programs\.(evidence|after)$/, 'advice', of('program')],
    [/^programs\.steps\.(getReadyTitle|getReady|getReadyAgain|instruction)$/, 'instruction', step],
    [/^programs\.steps\.(watchFor|seconds\.more|ifScreenGoesDark)$/, 'warning', step],
    [/^programs\.steps\.helperLine$/, 'advice', step],
    [/^programs\.steps\.(stop|whilePaused|finish)$/, 'stop text', step],
    [/^programs\.steps\.pale\.(label|advice|laterAdvice|tell)$/, 'stop text', of('pale')],
    [/^programs\.steps\.pale\.soles\.\w+$/, 'advice', of('pale')],
    [/^programs\.steps\.overrun\.question$/, 'safety question', of('overrun')],
    [/^programs\.steps\.overrun\.(restAdvice|endAdvice)$/, 'stop text', of('overrun')],
    [
      /^programs\.stop\.(first|text|emergencyText|emergencyLines|notAgain|reminder)$/,
      'stop text',
      of('stop'),
    ],
  ],
  checklist: [
    [/^notFor$/, 'warning', within('list not for')],
    [/^disclaimer$/, 'warning', within('list disclaimer')],
    [/^groups\.heading$/, 'red flag', within('flags'), isFlag],
    [/^groups\.notSureAdvice$/, 'advice', within('flags'), isFlag],
    [/^groups\.items\.(text|lines|short)$/, 'red flag', own('flag'), isFlag],
    [/^groups\.items\.advice$/, 'advice', own('flag'), isFlag],
    [/^groups\.items\.advice$/, 'advice', own('item'), isItem],
  ],
  article: [
    [/^notFor$/, 'warning', within('article not for')],
    [/^sections\.blocks\.(heading|text|lines)$/, 'warning', of('article'), isOf('warning')],
    [/^sections\.blocks\.(text|lines)$/, 'advice', of('article'), isOf('paragraph')],
    // Only a list of signs has a level. Other lists give no orders.
    [
      /^sections\.blocks\.items\.(text|lines)$/,
      'red flag',
      of('article'),
      ({ around }) => around.some((part) => part.type === 'list' && part.help),
    ],
  ],
  help: [
    [/^levels\.[\w-]+\.(heading|text|say)$/, 'advice', ({ path }) => `help ${path[1]}`],
    [/^emergencySigns\.(text|lines)$/, 'red flag', within('help signs')],
    [/^advice\.\w+$/, 'advice', ({ path }) => `advice ${path[1]}`],
  ],
};

/**
 * @param {any} value
 * @param {(string | number)[]} path
 * @param {any[]} around
 * @returns {Leaf[]}
 */
const leavesOf = (value, path = [], around = []) => {
  if (typeof value === 'string') {
    const keys = path.filter((key) => typeof key === 'string').join('.');
    return [{ path, keys, ids: around.flatMap(({ id }) => id ?? []).slice(1), around }];
  }
  if (Array.isArray(value))
    return value.flatMap((entry, at) => leavesOf(entry, [...path, at], around));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    leavesOf(entry, [...path, key], [...around, value]),
  );
};

/**
 * @param {any} document
 * @returns {{ text: string, kind: string, place: string, path: (string | number)[] }[]} in reading order
 */
export const safetySentences = (document) =>
  leavesOf(document).flatMap((leaf) => {
    const rule = rules[document.kind]?.find(
      ([keys, , , when]) => keys.test(leaf.keys) && (!when || when(leaf)),
    );
    if (!rule) return [];
    const [, kind, place] = rule;
    return sentencesOf(textAt(document, leaf.path)).map((text) => ({
      text,
      kind,
      place: place(leaf),
      path: leaf.path,
    }));
  });

/** @param {any} document @param {(string | number)[]} path @returns {string} */
export const textAt = (document, path) => path.reduce((value, key) => value[key], document);

/** @param {any} document @param {(string | number)[]} path @param {string} text */
export const setTextAt = (document, path, text) => {
  path.slice(0, -1).reduce((value, key) => value[key], document)[path.at(-1) ?? ''] = text;
};
