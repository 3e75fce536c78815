// The steps of a bundle that are ours.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundleWithEsbuild } from 'esbuild';
import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { shortClasses, shortNames } from './inner-names.mjs';
import { root } from './root.mjs';

/** A module's place in the project, with `/` on every system. */
const placeOf = (id) => relative(root, id).split(sep).join('/');
const isSource = (id) => placeOf(id).startsWith('src/');
const sourceUrl = (path) => pathToFileURL(join(root, 'src', path)).href;

/** Stands in for an escaped colon, which the CSS minifier would read as two signs. It has the same length. */
const escapedColon = '\\\\:';
const colonLetters = '\u02d0'.repeat(escapedColon.length);

/** By code: most modules are in all bundles, and reading one for its templates takes longer than all else. */
const minified = new Map();

const minifiedTemplates = async (code, id) => {
  const readable = code.replaceAll(escapedColon, colonLetters);
  const result = await minifyHTMLLiterals(readable, {
    fileName: id,
    // It would leave their CSS as it is, with a warning for each bundle.
    ...(readable.includes('unsafeCSS') && { css: false }),
  });
  return result
    ? { code: result.code.replaceAll(colonLetters, escapedColon), map: result.map }
    : null;
};

/** Takes the white space out of html`` and css``. Lit's own files have none. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!isSource(id) || !code.includes('`')) return null;
    const key = `${id}\n${code}`;
    if (!minified.has(key)) minified.set(key, minifiedTemplates(code, id));
    return minified.get(key);
  },
});

/** A string, or a space that the CSS minifier leaves in what has a custom property in it. */
const spareSpace = /"[^"]*"|'[^']*'|, |(?<=[\d)]) [*/] (?=\.?\d|var)/g;

/** Takes out of css`` the spaces that are left. Comes after `minifyTemplates`. */
export const tightStyles = () => ({
  name: 'tight-styles',
  transform(code, id) {
    if (!isSource(id) || !code.includes('css`')) return null;
    const edit = new MagicString(code);
    for (const { 0: style, index } of code.matchAll(/\bcss`[^`]*`/g))
      for (const { 0: text, index: at } of style.matchAll(spareSpace))
        if (!/^['"]/.test(text)) edit.overwrite(index + at, index + at + text.length, text.trim());
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

const inside = /--_[a-z][\w-]*/g;

/**
 * Numbers our inner custom properties. A page may have a `--_ink` of its own. If the page registers it by
 * `@property`, the page's type and value would hold in our shadow roots too.
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
      // The most frequent gets the shortest name, the same one in every chunk.
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

const innerClass = new RegExp(
  `(?<![\\w/-])(?:${[...shortClasses.keys()].join('|')})(?![\\w-])`,
  'g',
);

/** Shortens the classes that only our shadow roots have, in styles, templates and code alike. */
export const shortenedClasses = () => ({
  name: 'shortened-classes',
  transform(code, id) {
    if (!/^src\/(components|controllers|parts|styles)\//.test(placeOf(id))) return null;
    const edit = new MagicString(code);
    edit.replaceAll(innerClass, (name) => shortClasses.get(name));
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/** Puts one of our files in the place of another, wherever it is imported. */
const inPlaceOf = (name, place, other) => ({
  name,
  resolveId(source, importer) {
    return importer && isSource(importer) && source.endsWith(`/${place}.js`) ? other : null;
  },
});

const textsFile = /[\\/]content[\\/]([^\\/]+)[\\/][\w-]+[\\/]texts\.ts$/;

/**
 * Makes the file of one language: its words as plain data in UTF-8, without ids and without a library, and
 * a mark that tells from which English documents they were made. See src/platform/start/pack-queue.ts.
 */
export const languagePack = () => ({
  name: 'language-pack',
  resolveId(source, importer = '') {
    if (!source.endsWith('/platform/library/languages.js')) return null;
    const name = /[\\/]lang[\\/][^\\/]+[\\/]en\.ts$/.test(importer) ? 'topic-queue' : 'pack-queue';
    return join(root, `src/platform/start/${name}.ts`);
  },
  async load(id) {
    const [, topic] = textsFile.exec(id) ?? [];
    if (topic === undefined) return null;
    const { texts, review = {} } = await import(pathToFileURL(id).href);
    const { shownDocument, shownHead } = await import(sourceUrl('model/shown-document.ts'));
    const { packedTexts } = await import(sourceUrl('model/document-texts.ts'));
    const packed = {};
    for (const kind of Object.keys(texts)) {
      const english = await import(sourceUrl(`content/${topic}/en/${kind}.ts`));
      const shown = shownDocument(english.default);
      packed[kind] = packedTexts(texts[kind], [shown, shownHead(shown)]);
    }
    const values = { packed, ...(Object.keys(review).length > 0 && { review }) };
    return Object.keys(values)
      .map((name) => `export const ${name} = ${JSON.stringify(values[name])};`)
      .join('');
  },
});

/** Tells a page of any charset that a file is in UTF-8. */
export const byteOrderMark = () => ({
  name: 'byte-order-mark',
  // Rollup marks a module's namespace as one without a prototype. The plain object here needs no such mark.
  renderChunk: (code) => ({ code: `\ufeff${code.replace('__proto__:null,', '')}`, map: null }),
});

const shapes = '\0message-shapes';

/**
 * Leaves of the English words only their keys and what is between braces, which is all that the check of a
 * page's language needs. The words come with the widget that shows them. Needs `--import tsx`.
 */
export const messageShapes = () => ({
  name: 'message-shapes',
  resolveId(source, importer) {
    return source.endsWith('/i18n/en.js') && /[\\/]language-check\.ts$/.test(importer ?? '')
      ? shapes
      : null;
  },
  async load(id) {
    if (id !== shapes) return null;
    const { en } = await import(sourceUrl('i18n/en.ts'));
    const shapeOf = (message) => {
      if (typeof message !== 'string') return { other: shapeOf(message.other) };
      return (message.match(/\{\w+\}/g) ?? []).join('');
    };
    const entries = Object.entries(en).map(([key, message]) => [key, shapeOf(message)]);
    return `export const en = ${JSON.stringify(Object.fromEntries(entries))};`;
  },
});

const startFile = (name) => join(root, `src/platform/start/${name}.ts`);

/** Tells the source that it is built for pages and not for an app. See src/platform/start/page-build.ts. */
export const pageBuild = () => inPlaceOf('page-build', 'page-build', startFile('for-pages'));

const fetchedPiece = /new OnUse\(\(\) => import\(("|')(\.\/[\w-]+\.js)\1\)\)/g;

/** Lets a script fetch `check.js`, which is built before it; see src/platform/start/check-tag.ts. */
export const checkByTag = (folder) => ({
  name: 'check-by-tag',
  resolveId(source, importer) {
    if (!importer || !isSource(importer)) return null;
    if (source.endsWith('/check-file.js')) return startFile('check-tag');
    return source.endsWith('/check-hash.js') ? '\0check-hash' : null;
  },
  load(id) {
    if (id !== '\0check-hash') return null;
    const bytes = readFileSync(join(folder, 'check.js'));
    const hash = createHash('sha384').update(bytes).digest('base64');
    return `export const checkHash = 'sha384-${hash}';`;
  },
});

/** Each `new OnUse(() => import('./x.js'))` of a module. Any other way to load a piece is refused. */
const fetchedPieces = (plugin, code, id) => {
  const pieces = [...code.matchAll(fetchedPiece)];
  const imports = code.match(/\bimport\(/g) ?? [];
  if (pieces.length !== imports.length)
    plugin.error(
      `${placeOf(id)} loads a piece in another way than new OnUse(() => import("./x.js")).`,
    );
  return pieces;
};

/**
 * Makes a bundle of one file: what modules would fetch on use is inside and there from the start, so that
 * one hash covers all code that runs. See src/platform/start/pieces-inside.ts.
 */
export const piecesInside = () => ({
  ...inPlaceOf('pieces-inside', 'on-use', startFile('pieces-inside')),
  transform(code, id) {
    if (!isSource(id)) return null;
    const pieces = fetchedPieces(this, code, id);
    if (pieces.length === 0) return null;
    const edit = new MagicString(code);
    pieces.forEach(({ 0: text, 2: path, index }, i) => {
      edit.append(`import * as piece${i} from '${path}';`);
      edit.overwrite(index, index + text.length, `new OnUse(piece${i})`);
    });
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/** In one file, numbers need not be read in two ways. */
export const everyNumber = () =>
  inPlaceOf('every-number', 'known-number', join(root, 'src/model/every-number.ts'));

const together = '\0later';
const loaderBuild = '\0loader-build';

/**
 * For the pieces of the loader: it brings what modules fetch on use, and is itself the file that
 * src/platform/start/from-loader.ts stands for.
 * @param {string[]} later pieces that are too small for a file each: they come together, as `later`
 * @param {Record<string, string>} inside pieces that come with another, which is their key's value
 */
export const piecesByLoader = (later, inside) => ({
  name: 'pieces-by-loader',
  resolveId(source, importer) {
    if (source === together) return together;
    if (importer && source.endsWith('/loader-build.js')) return loaderBuild;
    return source === 'loader' || (importer && source.endsWith('/from-loader.js'))
      ? { id: 'loader', external: true }
      : null;
  },
  load(id) {
    if (id === loaderBuild) return 'export const isLoaderBuild = true;';
    if (id !== together) return null;
    return later
      .map((path, i) => `export * as piece${i} from ${JSON.stringify(join(root, 'src', path))};`)
      .join('\n');
  },
  async transform(code, id) {
    if (!isSource(id)) return null;
    const pieces = fetchedPieces(this, code, id);
    const own = posix.relative('src', placeOf(id));
    const guests = Object.keys(inside).filter((guest) => inside[guest] === own);
    if (pieces.length + guests.length === 0) return null;
    const edit = new MagicString(code);
    for (const guest of guests) edit.append(`import ${JSON.stringify(join(root, 'src', guest))};`);
    edit.append(`import { load as loadPiece } from 'loader';`);
    for (const { 0: text, 2: path, index } of pieces) {
      const piece = await this.resolve(path, id);
      const file = posix.relative('src', placeOf(piece.id));
      const place = later.indexOf(file);
      // The first word, since the loader names each.
      const name = place < 0 ? basename(inside[file] ?? file, '.ts').split('-')[0] : 'later';
      if (!inside[file])
        this.emitFile({
          type: 'chunk',
          id: place < 0 ? piece.id : together,
          name,
          preserveSignature: 'allow-extension',
        });
      const part = place < 0 ? '' : `.then(({ piece${place} }) => piece${place})`;
      edit.overwrite(index, index + text.length, `new OnUse(() => loadPiece('${name}')${part})`);
    }
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/**
 * Gives modules that keep nothing a copy of their own in some of the pieces that import them: else what two
 * pieces need would be in one that every page fetches.
 * @param {Record<string, RegExp>} copies by the place of the module that imports: what it has for itself
 */
export const ownCopies = (copies) => {
  const originals = new Map();
  return {
    name: 'own-copies',
    async resolveId(source, importer) {
      const place = importer && posix.relative('src', placeOf(originals.get(importer) ?? importer));
      if (!copies[place]?.test(source)) return null;
      const { id } = await this.resolve(source, importer, { skipSelf: true });
      const copy = id.replace(/\.ts$/, `.of-${basename(place)}`);
      originals.set(copy, id);
      return copy;
    },
    load(id) {
      return originals.has(id) ? readFileSync(originals.get(id), 'utf8') : null;
    },
  };
};

/**
 * Makes each piece a classic script that gives its code to its own tag, with the names of the pieces
 * that it needs: `document.currentScript.piece(['base'], (exports, base) => ...)`. The loader runs it.
 */
export const classicPieces = () => ({
  name: 'classic-pieces',
  renderChunk(code) {
    const head = /^define\(\[([^\]]*)\], \(function \((exports, )?/.exec(code);
    if (!head) this.error(`expected a module of AMD, found ${code.slice(0, 80)}`);
    const needs = head[1].replace(/'exports'(, )?/, '').replaceAll("'./", "'");
    const edit = new MagicString(code);
    edit.overwrite(
      0,
      head[0].length,
      `globalThis.document?.currentScript.piece?.([${needs}], (function (exports, `,
    );
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

const pieceHead = /^globalThis\.document\?\.currentScript\.piece\?\.\(\[([^\]]*)\]/;

/**
 * Puts a piece's function into brackets again, which the minifier took away. They tell the browser that
 * it will be called, so that it is compiled with the file, on a slow network in another thread; else it
 * is read once as the file comes and again when the widget starts.
 */
export const compiledAtOnce = () => ({
  name: 'compiled-at-once',
  renderChunk(code) {
    const [head] = pieceHead.exec(code) ?? this.error(`found no piece in ${code.slice(0, 80)}`);
    const edit = new MagicString(code);
    edit.appendLeft(head.length + ','.length, '(').appendRight(code.lastIndexOf(')'), ')');
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});

/** The pieces that a piece names at its beginning. */
export const needsOf = (code) => pieceHead.exec(code)?.[1].match(/[\w-]+/g) ?? [];

/** The scripts of some folders of `dist/`: their names as the loader has them, and their bytes. */
const builtIn = (folder, wanted) =>
  new Map(
    readdirSync(folder, { recursive: true })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => wanted.test(path))
      .sort()
      .map((path) => [
        posix.relative('pieces', path.replace(/\.js$/, '')),
        readFileSync(join(folder, path)),
      ]),
  );

/** Few pages need one of these, and the check is for none that patients read. */
const rare = '(?:number|picture|translated|whole)';
const isPack = new RegExp(`^(?:(?:lang|topics)/.*|pieces/${rare}|check)\\.js$`);
const isPiece = new RegExp(`^pieces/(?!${rare}\\.).*\\.js$`);

/** All hashes in a row: brotli compresses them best that way. */
const hashesOf = (built) => {
  const hash = (bytes) => createHash('sha256').update(bytes).digest('base64').slice(0, -1);
  return `'${[...built.values()].map(hash).join('')}'.match(/.{43}/g)`;
};

/**
 * For a name, the pieces that have to be added with it.
 * @param {Map<string, Buffer>} bytes of all pieces
 */
const neededWith = (bytes) => {
  const text = (name) => bytes.get(name).toString('latin1');
  const needs = (name, found = new Set()) => {
    for (const need of needsOf(text(name)))
      if (bytes.has(need) && !found.has(need)) needs(need, found.add(need));
    return found;
  };
  return (name) => {
    if (!bytes.has(name)) return [];
    // Every file needs `base`. A piece that is fetched on use is requested by another piece, whose own needs have
    // loaded by then.
    const askers = [...bytes.keys()].filter((other) => text(other).includes(`.load("${name}")`));
    const isThere = (need) =>
      need === 'base' ||
      (askers.length > 0 && askers.every((other) => other === need || needs(other).has(need)));
    return [...needs(name)].filter((need) => !isThere(need));
  };
};

const anyPiece = /^pieces\/.*\.js$/;
const packTable = '\0pack-table';

/**
 * The hashes of the files of languages and topics, as a piece: the loader fetches it, pinned by its own
 * hash, for a page that speaks another language or has another topic. So the other pages do not pay
 * for them. What lays a topic's texts over its English comes at the same time as the texts.
 */
export const packHashes = (folder) => ({
  name: 'pack-hashes',
  resolveId: (source) => (source === packTable ? source : null),
  load(id) {
    if (id !== packTable) return null;
    const packs = builtIn(folder, isPack);
    const needed = neededWith(builtIn(folder, anyPiece));
    const translated = ['translated', ...needed('translated')];
    const entries = [...packs.keys()].map((name) => {
      const hasTexts = /topics.*(?<!\/en)$/.test(name);
      return [name, ...(hasTexts ? translated : needed(name))].join(' ');
    });
    return `
      const hashes = ${hashesOf(packs)};
      globalThis.document?.currentScript.piece?.([], (exports) =>
        '${entries.join()}'.split(',').forEach((entry, i) => {
          const [name, ...needs] = entry.split(' ');
          exports[name] = [hashes[i], ...needs];
        }));`;
  },
});

/** What rollup begins with, to build that piece. */
export const packHashesInput = packTable;

/**
 * Gives the loader the files that it may add, as they stand in the folder; see
 * src/platform/start/built-files.ts. So it is built last.
 */
export const builtFiles = (folder) => ({
  ...inPlaceOf('built-files', 'built-files', '\0built-files'),
  load(id) {
    if (id !== '\0built-files') return null;
    const bytes = builtIn(folder, isPiece);
    const needed = neededWith(builtIn(folder, anyPiece));
    const entries = [...bytes.keys()].map((name) => {
      const missing = needed(name);
      const foreign = missing.find((need) => need.startsWith('bedside-'));
      if (foreign)
        this.error(`${name} shares code with ${foreign}: see sharedPieces in rollup.config.js.`);
      return [name, ...missing].join(' ');
    });
    const packs = [...builtIn(folder, isPack).keys()].map((name) => basename(name));
    const names = [...new Set(packs)].filter((name) => name !== 'en').sort();
    return `
      const hashes = ${hashesOf(bytes)};
      export const files = {};
      '${entries.join()}'.split(',').forEach((entry) => {
        const [name, ...needs] = entry.split(' ');
        files[name] = [hashes.shift(), ...needs];
      });
      export const packNames = /\\b(?:${names.join('|')})$|s\\/.*\\/en$/;`;
  },
});

/**
 * Gives a page of the studio what was built, in place of a module of that name: as a text that the page
 * parses. This data is larger than all the code, and so no minifier has to read it.
 */
export const builtValue = (module, name, value) => ({
  ...inPlaceOf(module, module, `\0${module}`),
  load(id) {
    if (id !== `\0${module}`) return null;
    return `export const ${name} = JSON.parse(${asciiJson(JSON.stringify(value))});`;
  },
});

/** A library of npm as one module: some of what it needs is in the old form of modules, which rollup does not read. */
export const oneModule = (library) => ({
  name: 'one-module',
  resolveId: (source) => (source === library ? `\0${library}` : null),
  async load(id) {
    if (id !== `\0${library}`) return null;
    const { outputFiles } = await bundleWithEsbuild({
      stdin: { contents: `export { default } from '${library}';`, resolveDir: root },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0].text;
  },
});

/** Letters beyond ASCII as escapes, in patterns and templates too, which a minifier leaves as they are. */
export const inAscii = () => ({
  name: 'in-ascii',
  renderChunk: (code) => ({
    code: code.replace(
      /[\u0080-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    map: null,
  }),
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
    // The branch behind it runs for a value that is not null, so the minifier removes it.
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
        // A policy that Lit creates anywhere else would go unpatched.
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

const documentModule = (document) => ({
  code: `export default ${asciiJson(document)};`,
  moduleSideEffects: false,
});

const isDocument = (id) =>
  /^src\/content\/[^/]+\/[^/]+\/(article|exercises|checklist|help)\.ts$/.test(placeOf(id));

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
    return documentModule(shownDocument(document));
  },
});

const whole = '?whole';

/** What a head lacks; `null` where it lacks nothing. See src/model/document-rest.ts. */
export const restOf = (whole, head) => {
  if (JSON.stringify(whole) === JSON.stringify(head)) return null;
  if (typeof whole !== 'object' || typeof head !== 'object') return whole;
  if (Array.isArray(whole)) return whole.map((part, i) => restOf(part, head[i]));
  const parts = Object.keys(whole).map((key) => [key, restOf(whole[key], head[key])]);
  return Object.fromEntries(parts.filter(([, rest]) => rest !== null));
};

/**
 * For builds with pieces: a card has the head of its article, a checklist what it shows before its result,
 * and a timer the first program; the rest is a piece, see src/rest/.
 */
export const documentsInParts = () => ({
  name: 'documents-in-parts',
  async resolveId(source, importer) {
    if (!importer) return null;
    const [, rest] = /\/([a-z]+)-rest\.js$/.exec(source) ?? [];
    if (rest && /^src\/define\/bedside-/.test(placeOf(importer)))
      return join(root, `src/rest/${rest}-piece.ts`);
    if (!/^src\/rest\/whole-/.test(placeOf(importer))) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    // Of the words of help nothing comes later.
    const isSplit = found && isDocument(found.id) && !/[\\/]help\.ts$/.test(found.id);
    return isSplit ? `${found.id}${whole}` : null;
  },
  async load(id) {
    const file = id.replace(whole, '');
    if (!isDocument(file)) return null;
    const { default: document } = await import(pathToFileURL(file).href);
    const { shownDocument, shownHead } = await import(sourceUrl('model/shown-document.ts'));
    const shown = shownDocument(document);
    const head = shownHead(shown);
    if (file === id) return documentModule(head);
    // What stands in for a part of the rest: with it, the whole would be another than was signed.
    const standIns = Object.keys(head).filter((key) => !Object.hasOwn(shown, key));
    const code = `
      import head from ${JSON.stringify(file)};
      import { joined } from ${JSON.stringify(join(root, 'src/model/document-rest.ts'))};
      const { ${[...standIns, '...whole'].join()} } = joined(head, ${asciiJson(restOf(shown, head))});
      export default whole;`;
    return { code, moduleSideEffects: false };
  },
});

const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that reads the same in any charset. */
export const asciiJson = (value, space) =>
  JSON.stringify(value, null, space).replace(/[\u007f-\uffff]/g, escape);

const innerName = new RegExp(`^(?:${[...shortNames.keys()].join('|').replaceAll('$', '\\$')})$`);
const isTaken = /\.(_\$[\da-z]{1,2})\b/g;

/** What would come apart if a property were renamed: its name in a string, or its new name in use. */
const nameProblem = (code) => {
  for (const [, name] of code.matchAll(/["'`]([\w$]+)["'`]/g))
    if (innerName.test(name)) return `"${name}" is a string somewhere`;
  const taken = new Set(shortNames.values());
  for (const [, name] of code.matchAll(isTaken))
    if (taken.has(name)) return `${name} is a name already`;
  return undefined;
};

/**
 * Terser, with every character beyond ASCII escaped, so that a page in any charset shows it right.
 * Terser itself leaves the text of tagged templates as it is written.
 */
export const minifyCode = ({ module, ascii = true }) => ({
  name: 'minify-code',
  async renderChunk(code) {
    const edit = new MagicString(code);
    for (const match of ascii ? code.matchAll(/[\u0080-\uffff]/g) : [])
      edit.overwrite(match.index, match.index + 1, escape(match[0]));
    const escaped = edit.toString();
    const problem = nameProblem(escaped);
    if (problem) this.error(`${problem}: see .scripts/inner-names.mjs.`);
    const options = (sourceMap) => ({
      ecma: 2022,
      module,
      compress: { passes: 3 },
      mangle: { properties: { regex: innerName } },
      nameCache: {
        props: { props: Object.fromEntries([...shortNames].map(([name, to]) => [`$${name}`, to])) },
      },
      format: { ascii_only: ascii, comments: false },
      sourceMap: { asObject: true, ...sourceMap },
    });
    const first = await minify(escaped, options());
    // Again: the shortest names go to what is named most often now.
    const result = await minify(first.code, options({ content: first.map }));
    // eslint-disable-next-line no-control-regex -- ASCII begins at 0
    if (ascii && /[^\x00-\x7f]/.test(result.code))
      this.error('The minified code is not ASCII only.');
    return { code: result.code, map: result.map };
  },
});
