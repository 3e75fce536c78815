// The steps of a bundle that are ours.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { root } from './root.mjs';

/** A module's place in the project, with `/` on every system. */
const placeOf = (id) => relative(root, id).split(sep).join('/');
const isSource = (id) => placeOf(id).startsWith('src/');

/** White space out of html`` and css``. Lit's own files are minified already. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!isSource(id)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map } : null;
  },
});

const inside = /--_[a-z][\w-]*/g;

/**
 * Numbers the custom properties that are ours inside: a page may well have a `--_ink` of its own, and
 * one that it registers by `@property` holds in every shadow root, with the page's type and value.
 */
export const numberedProperties = () => {
  const counts = new Map();
  let names;
  return {
    name: 'numbered-properties',
    buildStart() {
      counts.clear();
      const folder = join(root, 'src');
      for (const file of readdirSync(folder, { recursive: true }).sort()) {
        if (!file.endsWith('.ts')) continue;
        for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(inside))
          counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      // The shortest for the most frequent; the same in every chunk.
      names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
    },
    transform(code, id) {
      if (!isSource(id) || !code.includes('--_')) return null;
      const edit = new MagicString(code);
      edit.replaceAll(inside, (name) => `--_bs${names.indexOf(name).toString(36)}`);
      return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
    },
  };
};

/** Tells the source that it is built for pages and not for an app; see src/platform/start/page-build.ts. */
export const pageBuild = () => ({
  name: 'page-build',
  transform(code, id) {
    if (placeOf(id) !== 'src/platform/start/page-build.ts') return null;
    const edited = code.replace('isPageBuild: boolean = false', 'isPageBuild = true');
    if (edited === code) this.error('expected `isPageBuild: boolean = false` in page-build.ts.');
    return { code: edited, map: null };
  },
});

const isTexts = (id) => /^src\/content\/[^/]+\/[\w-]+\/texts\.ts$/.test(placeOf(id));

/**
 * For a file of one language: words as plain data, with the versions of the English documents that
 * they were made from, and no library; see src/platform/start/pack-queue.ts.
 */
export const languagePack = () => ({
  name: 'language-pack',
  resolveId(source) {
    return source.endsWith('/platform/library/languages.js')
      ? join(root, 'src/platform/start/pack-queue.ts')
      : null;
  },
  async load(id) {
    if (!isTexts(id)) return null;
    const { texts, review = {} } = await import(pathToFileURL(id).href);
    const topic = dirname(dirname(id));
    const versions = {};
    for (const kind of Object.keys(texts)) {
      const english = await import(pathToFileURL(join(topic, 'en', `${kind}.ts`)).href);
      versions[kind] = english.default.version;
    }
    return `export const texts = ${asciiJson(texts)}, review = ${asciiJson(review)}, versions = ${asciiJson(versions)};`;
  },
});

const fetchedPiece = /new OnUse\(\(\) => import\(("|')(\.\/[\w-]+\.js)\1\)\)/g;

/**
 * For a bundle of one file: what modules fetch on use is inside, so that one hash covers all that
 * runs, and is there from the start; see src/platform/start/pieces-inside.ts.
 */
export const piecesInside = () => ({
  name: 'pieces-inside',
  resolveId(source, importer) {
    return importer && isSource(importer) && source.endsWith('/on-use.js')
      ? join(root, 'src/platform/start/pieces-inside.ts')
      : null;
  },
  transform(code, id) {
    if (!isSource(id)) return null;
    const pieces = [...code.matchAll(fetchedPiece)];
    const imports = code.match(/\bimport\(/g) ?? [];
    if (pieces.length !== imports.length)
      this.error(
        `${placeOf(id)} loads a piece in another way than new OnUse(() => import("./x.js")).`,
      );
    if (pieces.length === 0) return null;
    const edit = new MagicString(code);
    pieces.forEach(({ 0: text, 2: path, index }, i) => {
      edit.append(`import * as piece${i} from '${path}';`);
      edit.overwrite(index, index + text.length, `new OnUse(piece${i})`);
    });
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/** Lets a piece be fetched again by another address; see src/platform/start/on-use.ts. */
export const piecesAgain = () => ({
  name: 'pieces-again',
  renderChunk(code) {
    const edit = new MagicString(code);
    const pieces = [...code.matchAll(/(new OnUse\()\(\) => import\(('[^']+')\)/g)];
    if (pieces.length !== (code.match(/\bimport\(/g) ?? []).length)
      this.error('expected pieces as new OnUse(() => import("./x.js")).');
    for (const { 0: text, 1: begin, 2: path, index } of pieces)
      edit.overwrite(index, index + text.length, `${begin}(again) => import(${path} + again)`);
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/** Tells the loader which languages there are to load; see src/platform/start/built-languages.ts. */
export const builtLanguages = (languages) => ({
  name: 'built-languages',
  transform(code, id) {
    if (placeOf(id) !== 'src/platform/start/built-languages.ts' || languages.length === 0)
      return null;
    const entries = languages.map((lang) => `${lang}: () => import('../../lang/${lang}.js')`);
    const edited = code.replace(/ = undefined;/, ` = { ${entries.join(', ')} };`);
    if (edited === code) this.error('expected `= undefined;` in built-languages.ts.');
    return { code: edited, map: null };
  },
});

/**
 * Lit keeps a global map for standard decorators, which we don't use, and gives `Symbol` their
 * `metadata`, which stops it on a page that has frozen the built-ins: without both, Lit adds nothing
 * but its three lists of versions to a host's page.
 */
export const noDecoratorMetadata = () => ({
  name: 'no-decorator-metadata',
  transform(code, id) {
    if (!/\/@lit\/reactive-element\/reactive-element\.js$/.test(id.split(sep).join('/')))
      return null;
    const edit = new MagicString(code);
    const made =
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/.exec(
        code,
      );
    const read = /this\[Symbol\.metadata\]/.exec(code);
    if (!made || !read || code.split(/\w+\.metadata|\blitPropertyMetadata/).length !== 5)
      this.error('expected metadata to be made once and read once in reactive-element.');
    edit.remove(made.index, made.index + made[0].length);
    // What follows is for what is not null: the minifier takes it away.
    edit.overwrite(read.index, read.index + read[0].length, 'null');
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/** What Lit asks of the page as it is loaded. */
const domOfLit = {
  'lit-html/lit-html.js': 'const document=globalThis.document??{createTreeWalker(){}};',
  '@lit/reactive-element/reactive-element.js': 'const HTMLElement=globalThis.HTMLElement??Object;',
};

/** Lets a module be imported where there is no page: by the server of an app, which draws no widget. */
export const withoutDom = () => ({
  name: 'without-dom',
  transform(code, id) {
    const path = id.split(sep).join('/').split('/node_modules/').pop();
    const standIn = domOfLit[path];
    if (!standIn) return null;
    const [, name] = /^const (\w+)/.exec(standIn);
    if (!new RegExp(`\\b${name}\\b`).test(code)) this.error(`expected ${name} in ${path}.`);
    const edit = new MagicString(code);
    edit.prepend(standIn);
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

const litPolicy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Gives Lit the page's one `bedside` policy in place of a `lit-html` policy of its own, so that a host
 * with Trusted Types allows one name, and a second copy cannot fail on a name that is taken.
 * A Lit that is written in another way must stop the build, not ship the wrong policy.
 */
export const oneTrustedTypesPolicy = () => {
  let replaced = 0;
  return {
    name: 'one-trusted-types-policy',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.split(sep).join('/'))) {
        // A policy made elsewhere in Lit would escape us.
        if (/node_modules/.test(id) && code.includes('createPolicy(')) {
          this.error(`${placeOf(id)} makes a Trusted Types policy of its own.`);
        }
        return null;
      }
      const found = [...code.matchAll(litPolicy)];
      const calls = code.split('createPolicy').length - 1;
      if (found.length !== 1 || calls !== 1) {
        this.error(
          `expected one createPolicy("lit-html", ...) in lit-html, found ${found.length} of ${calls} calls.`,
        );
      }
      replaced++;
      const [{ index, 0: text }] = found;
      const edit = new MagicString(code);
      edit.overwrite(index, index + text.length, 'createBedsidePolicy()');
      const policy = JSON.stringify(join(root, 'src/platform/host/trusted-types.ts'));
      edit.prepend(`import{createBedsidePolicy}from${policy};`);
      return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) {
        this.error(
          `lit-html was met ${replaced} times, expected once: is it the production build?`,
        );
      }
    },
  };
};

const isDocument = (id) =>
  /^src\/content\/[^/]+\/[^/]+\/(article|exercises|checklist|help)\.ts$/.test(placeOf(id));

const sourceUrl = (path) => pathToFileURL(join(root, 'src', path)).href;

/**
 * Each health document as plain data, as much of it as its widget shows: patients' phones need not
 * load 60 addresses, nor what a clinician weighs before signing. `dist/topics/` has the documents
 * whole, every sentence with its sources. Needs `--import tsx`, as the scripts that call rollup have.
 */
export const shownDocuments = () => ({
  name: 'shown-documents',
  async load(id) {
    if (!isDocument(id)) return null;
    const { default: document } = await import(pathToFileURL(id).href);
    const { shownDocument } = await import(sourceUrl('model/shown-document.ts'));
    return {
      code: `export default ${asciiJson(shownDocument(document))};`,
      moduleSideEffects: false,
    };
  },
});

/** For the size figure of code, styles and drawings alone: every health document is empty. */
export const emptyDocuments = () => ({
  name: 'empty-documents',
  load(id) {
    return isDocument(id) ? 'export default {};' : null;
  },
});

const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that reads the same in any charset. */
export const asciiJson = (value, space) =>
  JSON.stringify(value, null, space).replace(/[\u007f-\uffff]/g, escape);

/**
 * Terser, with every character beyond ASCII escaped, so that a page in any charset shows it right.
 * Terser itself leaves the text of tagged templates as it is written.
 */
export const minifyCode = ({ module }) => ({
  name: 'minify-code',
  async renderChunk(code) {
    const edit = new MagicString(code);
    for (const match of code.matchAll(/[\u0080-\uffff]/g)) {
      edit.overwrite(match.index, match.index + 1, escape(match[0]));
    }
    const escaped = edit.toString();
    const result = await minify(escaped, {
      ecma: 2022,
      module,
      compress: { passes: 3 },
      format: { ascii_only: true, comments: false },
      sourceMap: { asObject: true },
    });
    // eslint-disable-next-line no-control-regex -- ASCII begins at 0
    if (/[^\x00-\x7f]/.test(result.code)) this.error('The minified code is not ASCII only.');
    return { code: result.code, map: result.map };
  },
});
