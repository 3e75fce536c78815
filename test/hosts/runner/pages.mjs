// Reads the host pages of test/hosts/ and writes each out as the document that the server sends.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../.scripts/root.mjs';

export const folder = join(root, 'test/hosts');
export const groups = ['style', 'parents', 'scripts', 'security', 'loading'];

/** All four, with the words that a web team writes between the tags. */
export const widgets = `
<bedside-article-card approved-by="Dr A. Example" approved-on="2026-11-02" approved-lang="en">
  <h3>Numb legs at night</h3>
  <p>What it may be, and when to get help.</p>
</bedside-article-card>
<bedside-exercise-timer>
  <h3>Buerger's leg exercise</h3>
  <p>Ask a doctor or physiotherapist first. In an emergency <a href="tel:112">call 112</a>.</p>
</bedside-exercise-timer>
<bedside-risk-checklist>
  <h3>Signs to look for</h3>
  <p>Chest pain or a cold, white leg: <a href="tel:112">call 112</a>.</p>
</bedside-risk-checklist>
<bedside-seek-help level="soon" appointment-href="#book" emergency-number="112">
  <h3>See a doctor</h3>
  <p>In an emergency <a href="tel:112">call 112</a>.</p>
</bedside-seek-help>
`;

/** The same where only words may stand between the tags. */
export const bare = `
<bedside-article-card approved-by="Dr A. Example" approved-on="2026-11-02" approved-lang="en">Numb legs at night: <b>what it may be</b></bedside-article-card>
<bedside-exercise-timer>Buerger's leg exercise: <b>ask a doctor first</b></bedside-exercise-timer>
<bedside-risk-checklist>Signs to look for: <b>chest pain, a cold leg</b></bedside-risk-checklist>
<bedside-seek-help level="soon" appointment-href="#book" emergency-number="112">In an emergency <b>call 112</b></bedside-seek-help>
`;

/** The same without words. */
export const empty = bare.replace(/>[^<\n]+<b>.*?<\/b>/g, '>');

/** Puts a host's markup around each of the four. */
export const each = (around) =>
  bare
    .trim()
    .split('\n')
    .map((tag) => around(tag))
    .join('\n');

export const script = '<script src="/dist/bedside.js" defer></script>';
export const probe = '<script src="/probe.js"></script>';

const plainDocument = ({
  head = '',
  body = (tags) => tags,
  scripts = script,
  html = 'lang="en"',
}) =>
  `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8">
    ${probe}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A hospital</title>
    ${head}
    ${scripts}
  </head>
  <body>
    <h1>A hospital</h1>
    ${body(widgets, { bare, empty, each })}
  </body>
</html>
`;

/** Names of all pages, `group/name`, in the order of the table. */
export const pageNames = () =>
  groups.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => `${group}/${file.replace(/\.mjs$/, '')}`)
      .sort(),
  );

/**
 * What a page's file may say. Only `says` has to be there.
 *
 * @typedef {object} HostPage
 * @property {string} says what the page does, for the table
 * @property {string} [engine] what of it each browser engine does in a way of its own: `npm test -- --all`
 *   looks at such pages in Firefox and WebKit too, and at the others in Chromium only
 * @property {string} [head] markup in the head, before the widgets' script
 * @property {string} [scripts] the widgets' script tag, when it is not the usual one
 * @property {(widgets: string, parts: object) => string} [body] markup around the four tags; `parts`
 *   has them with plain words (`bare`), without words (`empty`), or one by one (`each`)
 * @property {string} [html] attributes of the `html` tag
 * @property {(parts: object) => string | Buffer} [page] the whole document, where the above is too
 *   narrow; it begins with `parts.probe`
 * @property {string} [type] Content-Type of the page
 * @property {Record<string, string>} [headers] further headers of the page
 * @property {Record<string, string | Function>} [files] further files beside the page
 * @property {boolean} [fromDisk] opened as a file, with bedside.js, loader.js and its pieces beside it
 * @property {{ width: number, height: number }} [viewport] in px
 * @property {number} [fontSize] the reader's own default text size in px
 * @property {string} [frame] selector of the frame that the widgets are in
 * @property {(tab: object, url: string) => Promise<void>} [visit] in place of opening the page
 * @property {string} [needs] a built file without which there is nothing to look at
 * @property {boolean} [childrenStay] the words between the tags are to stay, and no widget to start
 * @property {boolean} [isInert] nothing can be pressed, as the host wants it
 * @property {boolean} [wide] the page scrolls sideways by itself
 * @property {string} [display] what the page makes of the widgets' own `display`, beside `block`
 * @property {string[]} [lets] computed styles that are the page's to change
 * @property {RegExp} [lacks] elements that the plain page has and this one rightly has not
 * @property {RegExp} [asks] requests that the host's own files make
 * @property {RegExp} [throws] errors that are the host's own
 * @property {RegExp} [reports] reports of the host's policy that have to come
 * @property {RegExp} [warns] what the widgets have to say in the console
 * @property {string} [because] why any of these is right, for the table
 * @property {Record<string, string>} [differs] by engine: what fails there, and why it is not ours
 * @property {Record<string, string>} [notIn] by engine: why it is not looked at there
 */

/** @returns {Promise<(HostPage & { id: string, group: string, name: string })[]>} all pages */
export const readPages = async () => {
  const pages = [];
  for (const id of pageNames()) {
    const { default: page } = await import(pathToFileURL(join(folder, `${id}.mjs`)).href);
    const [group, name] = id.split('/');
    if (typeof page?.says !== 'string') throw new Error(`test/hosts/${id}.mjs says nothing.`);
    pages.push({ ...page, id, group, name });
  }
  return pages;
};

/** Fills in what is known only when the server runs: its origins, and the hash of the built file. */
const filled = (text, server) =>
  text
    .replaceAll('{other}', server.other)
    .replaceAll('{self}', server.url)
    .replaceAll(/\{integrity(?: of ([\w.]+))?\}/g, (_found, file = 'bedside.js') => {
      const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
      return hashes[file];
    });

const parts = { widgets, bare, empty, each, script, probe };

/** The document of a page, and its further files. */
export const written = (page, server) => {
  const made = (what) => {
    const text = typeof what === 'function' ? what(parts) : what;
    return typeof text === 'string' ? filled(text, server) : text;
  };
  return {
    document: made(page.page ?? plainDocument(page)),
    files: Object.fromEntries(
      Object.keys(page.files ?? {}).map((name) => [name, made(page.files[name])]),
    ),
  };
};
