// `npm run build`: dist/ for pages and lib/ for bundlers. The same sources give the same bytes.
// `build.mjs lib` makes lib/ alone, `build.mjs studio` the studio of a dist/ that is there. Started with `--import tsx`, to read documents and schemas in src/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { bundles, studioBundles } from '../rollup.config.js';
import { withTexts } from '../src/model/document-texts.ts';
import { documentKinds } from '../src/model/widgets.ts';
import { privacyStatement } from '../src/shipped/privacy-statement.ts';
import { spaceSheet } from '../src/shipped/space-sheet.ts';
import { frameworkTypes, vscodeData, webTypes } from './editors.mjs';
import { filesIn } from './files-in.mjs';
import { isDocumentedHashRight } from './integrity.mjs';
import { writeLanguagePages } from './language-pages.mjs';
import { elementsManifest } from './manifest.mjs';
import { asciiJson } from './rollup-plugins.mjs';
import { root } from './root.mjs';
import { editorTopics, studioCatalogue } from './studio.mjs';
import { seenFrom, writePictures } from './topic-pictures.mjs';

const dist = join(root, 'dist');

/** The topic that is inside the scripts. */
const innerTopic = 'night-leg-numbness';

const sourceModule = (path) => import(pathToFileURL(join(root, 'src', path)).href);

const writeJson = (file, value) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${asciiJson(value, 2)}\n`);
};

const packageJson = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packageVersion = () => packageJson().version;

const foldersIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

const isOneOf = (file = '', only) =>
  typeof only === 'string' ? file.endsWith(only) : only.test(file);

/**
 * Builds one bundle after the other. The loader comes last, because it holds the hashes of the others.
 * @param {Parameters<typeof bundles>[0] & { only?: string | RegExp }} [options] `only` names the files of bundles
 */
export const buildBundles = async ({ only, ...options } = {}) => {
  for (const { output, ...input } of bundles(options)) {
    if (only && !isOneOf(output.file, only)) continue;
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
};

/** Source maps hold our sources, which are not ASCII. */
const escapeMaps = () => {
  for (const file of filesIn(dist).filter((name) => name.endsWith('.map'))) {
    const path = join(dist, file);
    writeFileSync(path, asciiJson(JSON.parse(readFileSync(path, 'utf8'))));
  }
};

/**
 * A document of a topic in a language: its own, or the English one with the language's texts. Nothing
 * when a text is missing, because a file cannot mark a text that stayed English.
 */
const documentIn = async (topic, lang, kind) => {
  const place = (folder, file) => `content/${topic}/${folder}/${file}.ts`;
  const has = (path) => existsSync(join(root, 'src', path));
  if (has(place(lang, kind))) {
    const { default: document } = await sourceModule(place(lang, kind));
    if (document?.kind === kind) return document;
    throw new Error(`src/${place(lang, kind)} is no ${kind}: its kind is ${document?.kind}.`);
  }
  if (!has(place(lang, 'texts')) || !has(place('en', kind))) return undefined;
  const { texts, review } = await sourceModule(place(lang, 'texts'));
  const { default: english } = await sourceModule(place('en', kind));
  const translation = { texts: texts[kind] ?? {}, review: review?.[kind] };
  const { document, missing } = withTexts(english, translation, lang);
  return missing.length === 0 ? document : undefined;
};

/** A topic's folder has its drawings beside its languages. */
const languagesOf = (topic) =>
  foldersIn(join(root, 'src/content', topic)).filter((name) => name !== 'pictures');

const buildTopics = async () => {
  const content = join(root, 'src/content');
  for (const topic of foldersIn(content)) {
    const documents = [];
    for (const lang of languagesOf(topic)) {
      for (const kind of documentKinds) {
        const document = await documentIn(topic, lang, kind);
        if (!document) continue;
        documents.push(document);
        writeJson(join(dist, 'topics', topic, lang, `${kind}.json`), seenFrom(document, '../'));
      }
    }
    writePictures(join(content, topic, 'pictures'), join(dist, 'topics', topic), documents);
  }
};

/**
 * The words between the tags, for each language that has both documents and words. The topic inside has
 * no folder of its own: pages took its words from `fallback/<lang>/` before there was another.
 */
const buildFallbacks = async () => {
  const { fallbackChildren } = await sourceModule('fallback/children.ts');
  const content = join(root, 'src/content');
  for (const topic of foldersIn(content)) {
    for (const lang of languagesOf(topic)) {
      if (!existsSync(join(root, 'src/i18n', `${lang}.ts`))) continue;
      const words = (await sourceModule(`i18n/${lang}.ts`))[lang];
      const documents = {};
      for (const kind of documentKinds) documents[kind] = await documentIn(topic, lang, kind);
      // The advice in the help document is part of every fallback.
      if (!documents.help) continue;
      const made = fallbackChildren(documents, words);
      const folder = join(dist, 'fallback', topic === innerTopic ? '' : topic, lang);
      mkdirSync(folder, { recursive: true });
      for (const tag of Object.keys(made)) writeFileSync(join(folder, `${tag}.html`), made[tag]);
    }
  }
};

const buildSchemas = async () => {
  const { toJsonSchema } = await sourceModule('model/json-schema.ts');
  const { fieldNotes } = await sourceModule('model/field-notes.ts');
  for (const kind of documentKinds) {
    const schema = (await sourceModule(`model/${kind}-document.ts`))[`${kind}Schema`];
    const text = toJsonSchema(schema, {
      title: `Bedside widgets: ${kind} document`,
      id: `urn:bedside-widgets:schema:${kind}`,
      notes: fieldNotes[kind],
    });
    writeJson(join(dist, 'schema', `${kind}.schema.json`), text);
  }
};

const buildLib = (manifest) => {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '--project', 'tsconfig.lib.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`lib/ was not built:\n${run.stdout}${run.stderr}`);
  const types = frameworkTypes(manifest);
  for (const file of Object.keys(types)) {
    writeFileSync(join(root, 'lib', file), types[file]);
    // The file has types alone. An app that imports it as a module gets an empty one.
    writeFileSync(join(root, 'lib', file.replace('.d.ts', '.js')), 'export {};\n');
  }
};

/** SHA-384 of every file, as the `integrity` attribute takes it. */
const hashes = () => {
  const hash = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`;
  const files = filesIn(dist).filter((file) => file !== 'integrity.json');
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
};

/** Written last. */
const writeIntegrity = () => writeJson(join(dist, 'integrity.json'), hashes());

/** The snippet builder and the editor, after all files that the builder has the hashes of. */
const buildStudio = async () => {
  const { fallbackChildren: fallback } = await sourceModule('fallback/children.ts');
  const content = join(root, 'src/content');
  const others = foldersIn(content).filter((topic) => topic !== innerTopic);
  const words = {};
  const topics = {};
  for (const topic of [innerTopic, ...others]) {
    topics[topic] = {};
    for (const lang of languagesOf(topic)) {
      if (!existsSync(join(root, 'src/i18n', `${lang}.ts`))) continue;
      words[lang] ??= (await sourceModule(`i18n/${lang}.ts`))[lang];
      topics[topic][lang] = {};
      for (const kind of documentKinds)
        topics[topic][lang][kind] = await documentIn(topic, lang, kind);
    }
  }
  const version = packageVersion();
  const catalogue = studioCatalogue({ version, hashes: hashes(), words, topics, fallback });
  for (const { output, ...input } of studioBundles({
    catalogue,
    topics: editorTopics(words, topics),
  })) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
  for (const file of ['snippet.html', 'snippet.css', 'editor.html', 'editor.css', 'icon.svg'])
    copyFileSync(join(root, 'src/studio', file), join(dist, 'studio', file));
};

/** ASCII only. Language files are UTF-8, which needs half the bytes, and say so by their first letter. */
const mustBeAscii = () => {
  for (const file of filesIn(dist)) {
    const text = readFileSync(join(dist, file), 'utf8');
    // eslint-disable-next-line no-control-regex -- ASCII begins at 0
    if (/[^\x00-\x7f]/.test(text) && !text.startsWith('\ufeff')) {
      throw new Error(`dist/${file} is not ASCII only.`);
    }
  }
};

/** Each file that holds the widgets' version must have the package's. */
const mustBeOneVersion = async () => {
  if (!existsSync(join(root, 'src/platform/start/version.ts'))) return;
  const version = packageVersion();
  const told = (await sourceModule('platform/start/version.ts')).version;
  if (told !== version) {
    throw new Error(`src/platform/start/version.ts says ${told}, package.json says ${version}.`);
  }
};

const build = async () => {
  await mustBeOneVersion();
  rmSync(dist, { recursive: true, force: true });
  await buildBundles();
  await buildTopics();
  await buildFallbacks();
  await buildSchemas();
  const heights = readFileSync(join(root, 'src/shipped/space-heights.json'), 'utf8');
  writeFileSync(join(dist, 'bedside.css'), spaceSheet(JSON.parse(heights)));
  await buildStudio();
  escapeMaps();
  const manifest = await elementsManifest(root);
  writeJson(join(dist, 'custom-elements.json'), manifest);
  writeJson(join(dist, 'vscode.html-custom-data.json'), vscodeData(manifest));
  writeJson(join(dist, 'web-types.json'), webTypes(manifest, packageJson()));
  writeJson(join(dist, 'privacy.json'), privacyStatement(packageVersion(), filesIn(dist)));
  mustBeAscii();
  writeIntegrity();
  await writeLanguagePages();
  buildLib(manifest);
  console.log(`built dist/ (${filesIn(dist).length} files) and lib/`);
  if (!isDocumentedHashRight())
    console.log(
      'docs/web-teams.md has another hash of dist/bedside.js: `npm run integrity` writes this one.',
    );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (process.argv[2] === 'lib') buildLib(await elementsManifest(root));
    else if (process.argv[2] === 'studio') {
      await buildStudio();
      escapeMaps();
      mustBeAscii();
      writeIntegrity();
    } else await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
