// Prints the texts of a topic for a translator. Started with `--import tsx`.
//   texts.mjs                      the topics and their languages
//   texts.mjs <topic>              every id with its English
//   texts.mjs <topic> <lang>       what is missing, unknown, or of an older English
//   texts.mjs <topic> <lang> --accept   keeps the present English as what this language was made from
//   texts.mjs <topic> <lang> --record   what a hospital may record for the timer, in order
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { textsOf, withTexts } from '../src/model/document-texts.ts';
import { firstTopic } from '../src/model/topic.ts';

const content = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'content');
export const kinds = ['article', 'exercises', 'checklist', 'help'];

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const load = (...path) => import(pathToFileURL(join(content, ...path)).href);

export const topics = () => foldersIn(content);
/** The languages of a topic that have texts, without English. */
export const languagesOf = (topic) =>
  foldersIn(join(content, topic)).filter((lang) =>
    existsSync(join(content, topic, lang, 'texts.ts')),
  );

/** The English documents of a topic by kind. */
export const englishOf = async (topic) => {
  const documents = {};
  for (const kind of kinds)
    if (existsSync(join(content, topic, 'en', `${kind}.ts`)))
      documents[kind] = (await load(topic, 'en', `${kind}.ts`)).default;
  return documents;
};

const acceptedFile = (topic, lang) => join(content, topic, lang, 'english.json');

/** The English that each text of a language was made from, by kind and id. */
const accepted = (topic, lang) => {
  const file = acceptedFile(topic, lang);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** What has to be done in a language: a line for each text, by kind. */
export const workIn = async (topic, lang) => {
  const documents = await englishOf(topic);
  const { texts = {} } = await load(topic, lang, 'texts.ts');
  const from = accepted(topic, lang);
  const work = { missing: [], unknown: [], changed: [] };
  for (const [kind, document] of Object.entries(documents)) {
    const own = texts[kind] ?? {};
    const { missing, unknown } = withTexts(document, { texts: own }, lang);
    work.missing.push(...missing.map((id) => `${kind} ${id}`));
    work.unknown.push(...unknown.map((id) => `${kind} ${id}`));
    for (const [id, english] of Object.entries(textsOf(document)))
      if (Object.hasOwn(own, id) && from[kind]?.[id] !== english)
        work.changed.push(`${kind} ${id}: was ${JSON.stringify(from[kind]?.[id] ?? '')}`);
  }
  return work;
};

/** The documents of a topic in a language, with English where a text is missing. */
export const documentsIn = async (topic, lang) => {
  const english = await englishOf(topic);
  if (lang === 'en') return english;
  const { texts = {} } = await load(topic, lang, 'texts.ts');
  return Object.fromEntries(
    Object.entries(english).map(([kind, document]) => [
      kind,
      withTexts(document, { texts: texts[kind] ?? {} }, lang).document,
    ]),
  );
};

/** What a hospital may record for the timer of a topic in a language. */
export const recordingsIn = async (topic, lang) => {
  const [{ recordingsOf }, { Words }, { addLanguage }, { en }] = await Promise.all([
    import('./recordings.mjs'),
    import('../src/controllers/words.ts'),
    import('../src/platform/library/languages.ts'),
    import('../src/i18n/en.ts'),
  ]);
  if (lang !== 'en') await import(`../src/lang/${lang}.ts`);
  // A topic's own help document may lack advice: then that of the first topic stands in.
  const { help: first } = await documentsIn(firstTopic, lang);
  addLanguage({ lang, documents: { help: first } });
  const { exercises, help } = await documentsIn(topic, lang);
  return recordingsOf(exercises, help, new Words(lang, en));
};

const printRecordings = async (topic, lang) => {
  const recordings = await recordingsIn(topic, lang);
  recordings
    .filter(({ id, file }) => file === `${id}.mp3`)
    .forEach(({ file, words }, i) => {
      console.log(`${String(i + 1).padStart(2, '0')}\t${file}\t${words}`);
    });
  const audio = Object.fromEntries(
    recordings.map(({ id, file }) => [id, `recordings/${lang}/${file}`]),
  );
  console.log(`\n"audio": ${JSON.stringify(audio, null, 2)}`);
};

const accept = async (topic, lang) => {
  const { texts = {} } = await load(topic, lang, 'texts.ts');
  const from = {};
  for (const [kind, document] of Object.entries(await englishOf(topic)))
    from[kind] = Object.fromEntries(
      Object.entries(textsOf(document)).filter(([id]) => Object.hasOwn(texts[kind] ?? {}, id)),
    );
  writeFileSync(acceptedFile(topic, lang), `${JSON.stringify(from, null, 2)}\n`);
};

const main = async ([topic, lang, flag]) => {
  if (topic === undefined) {
    for (const name of topics()) console.log(`${name}: en ${languagesOf(name).join(' ')}`.trim());
    return;
  }
  if (!topics().includes(topic))
    throw new Error(`No topic "${topic}". There are: ${topics().join(', ')}.`);
  const documents = await englishOf(topic);
  if (lang === undefined) {
    for (const [kind, document] of Object.entries(documents)) {
      const lines = Object.entries(textsOf(document)).map(([id, text]) => `${id}\t${text}`);
      console.log(`\n# ${kind}, version ${document.version}\n${lines.join('\n')}`);
    }
    return;
  }
  if (flag === '--record' && lang === 'en') return printRecordings(topic, lang);
  if (!languagesOf(topic).includes(lang))
    throw new Error(`No texts: write src/content/${topic}/${lang}/texts.ts first.`);
  if (flag === '--record') return printRecordings(topic, lang);
  if (flag === '--accept') await accept(topic, lang);
  const work = await workIn(topic, lang);
  for (const [what, lines] of Object.entries(work)) {
    console.log(`${what}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
