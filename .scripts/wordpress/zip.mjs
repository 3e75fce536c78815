// `npm run wordpress`: the plugin of demo/wordpress/ with the built files as a zip that WordPress takes
// under Plugins, Add New, Upload. Needs `npm run build`. Two runs over the same dist/ give the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { knownCountries, numbersOf } from '../../src/model/emergency-numbers.ts';
import { nameOf, tags, widgetKinds } from '../../src/model/widgets.ts';
import { fallbackChildren } from '../../src/fallback/children.ts';
import { filesIn } from '../files-in.mjs';
import { root } from '../root.mjs';

const slug = 'bedside-widgets';
const plugin = join(root, 'demo/wordpress', slug);
const dist = join(root, 'dist');

/** The topic that is inside the scripts comes first: its tags need no `src`. */
const topics = ['night-leg-numbness', 'diabetes-foot-care'];

const read = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(read(path));
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files of dist/ that a reader's browser asks for. A site needs no maps, modules, schemas or files of
 * words.
 */
const isServed = (file) =>
  /^(bedside\.js|bedside\.css|loader\.js|privacy\.json|(pieces|lang|topics)\/.*)$/.test(file) &&
  !file.endsWith('.map');

const languagesOf = (topic) =>
  readdirSync(join(dist, 'topics', topic))
    .filter(isFolderName)
    .sort();
const isFolderName = (name) => !name.includes('.');

/** The words between the tags, by path in the zip. */
const wordsOf = async (topic, lang) => {
  const { [lang]: words } = await import(`../../src/i18n/${lang}.ts`);
  const documents = {};
  for (const kind of Object.values(widgetKinds))
    documents[kind] = readJson(join(dist, 'topics', topic, lang, `${kind}.json`));
  return Object.entries(fallbackChildren(documents, words)).map(([tag, html]) => [
    `words/${topic}/${lang}/${tag}.html`,
    html,
  ]);
};

/**
 * The files of the zip by their path in the plugin's folder.
 * @returns {Promise<Record<string, string | Buffer>>}
 */
const pluginFiles = async () => {
  const { version } = readJson(join(root, 'package.json'));
  const files = { LICENSE: read(join(root, 'LICENSE')) };
  for (const file of filesIn(plugin)) files[file] = read(join(plugin, file));
  for (const file of filesIn(dist).filter(isServed))
    files[`bedside/${version}/${file}`] = readFileSync(join(dist, file));
  const languages = languagesOf(topics[0]);
  for (const topic of topics)
    for (const lang of languages)
      Object.assign(files, Object.fromEntries(await wordsOf(topic, lang)));
  const hashes = Object.entries(readJson(join(dist, 'integrity.json')));
  const directionOf = (lang) =>
    / dir="(\w+)"/.exec(files[`words/${topics[0]}/${lang}/${tags[0]}.html`])?.[1] ?? 'ltr';
  files['built.json'] = asJson({
    version,
    documents: documentsHash(),
    integrity: Object.fromEntries(
      hashes.filter(([file]) =>
        /^(bedside\.css|(bedside|loader|lang\/.*|topics\/.*)\.js)$/.test(file),
      ),
    ),
    kinds: Object.fromEntries(tags.map((tag) => [nameOf(tag), widgetKinds[tag]])),
    // English first, as the default is.
    languages: Object.fromEntries(
      ['en', ...languages.filter((lang) => lang !== 'en')].map((lang) => [
        lang,
        { dir: directionOf(lang), name: englishNames.of(lang) },
      ]),
    ),
    topics: Object.fromEntries(topics.map((topic) => [topic, namesOf(topic)])),
    countries: Object.fromEntries(knownCountries().map((code) => [code, numbersOf(code)])),
  });
  return files;
};

/** What an author chooses from: the topic's name, and those of its programs by their ids. */
const namesOf = (topic) => {
  const documentOf = (kind) => readJson(join(dist, 'topics', topic, 'en', `${kind}.json`));
  const programs = documentOf('exercises').programs.map(({ id, title }) => [id, title]);
  return { name: documentOf('article').title, programs: Object.fromEntries(programs) };
};

/**
 * A hash of all documents of all topics and languages. It changes with any of them, because whoever signed
 * has not read the new one.
 */
const documentsHash = () => {
  const hash = createHash('sha256');
  for (const file of filesIn(join(dist, 'topics')).filter((name) => name.endsWith('.json')))
    hash.update(`${file}\n`).update(readFileSync(join(dist, 'topics', file)));
  return hash.digest('hex');
};

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

/** Local time, because that is what a zip holds. */
const always = new Date(2020, 0, 1);

/** @returns {Promise<Uint8Array>} the zip, whose bytes depend on the files alone */
export const pluginZip = async () => {
  const files = await pluginFiles();
  const entries = Object.keys(files)
    .sort()
    .map((path) => [`${slug}/${path}`, [Buffer.from(files[path]), { mtime: always, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
};

/** Writes the zip. @returns {Promise<string>} its path */
export const writePluginZip = async () => {
  if (!existsSync(join(dist, 'integrity.json')))
    throw new Error('There is no dist/ yet: run npm run build first.');
  const { version } = readJson(join(root, 'package.json'));
  const folder = join(root, 'demo/wordpress/built');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${slug}-${version}.zip`);
  writeFileSync(path, await pluginZip());
  return path;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const path = await writePluginZip();
    const bytes = readFileSync(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${path}\n${Math.round(bytes.length / 1024)} KB, sha256 ${hash}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
