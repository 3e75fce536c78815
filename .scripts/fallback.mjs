// dist/fallback/<lang>/<tag>.html: children for each tag, made from its document, to be pasted between
// the tags. People without the script, search engines and screen readers get the words then.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** ASCII, so that a page in any charset shows it right. */
const text = (value) =>
  value
    .replace(/[&<>"]/g, (mark) => escapes[mark])
    .replace(/[\u0080-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)};`);

const p = (value, lead) => `<p>${lead ? `<strong>${text(lead)}</strong> ` : ''}${text(value)}</p>`;
const h = (level, value) => `<h${level}>${text(value)}</h${level}>`;
const list = (items, name = 'ul') =>
  [`<${name}>`, ...items.map((item) => `  <li>${item}</li>`), `</${name}>`].join('\n');
/** Opens without a script. Long words then take no more room than the widget. */
const details = (summary, parts) =>
  [`<details>`, `<summary>${text(summary)}</summary>`, ...parts, `</details>`].join('\n');

/** No number is made up: it is for the hospital to say which. */
const phone = (words) =>
  `${p(words.noNumber)}
<!-- Your hospital confirms the number and puts it here: <p><a href="tel:NUMBER">Call NUMBER</a></p> -->`;

const sources = (document, words) =>
  details(
    words.sources,
    document.sources.length === 0
      ? []
      : [
          list(
            document.sources.map(({ title, url }) =>
              url ? `<a href="${text(url)}">${text(title)}</a>` : text(title),
            ),
          ),
        ],
  );

const foot = (document, words) => {
  const { status, by } = document.review;
  const state =
    status === 'approved' && by ? words.approved.replace('{by}', () => by) : words.draft;
  return p(`${document.title}, ${words.version.replace('{version}', document.version)}. ${state}`);
};

const blocks = {
  paragraph: ({ heading, text: words }) => p(words, heading && `${heading}:`),
  warning: ({ text: words }, ui) => p(words, ui.warning),
  list: ({ items }) =>
    list(
      items.map(({ term, text: words }) =>
        term ? `<strong>${text(term)}:</strong> ${text(words)}` : text(words),
      ),
    ),
  figure: ({ caption }) => p(caption),
};

const article = (document, words) => {
  const told = ({ blocks: all }) => all.map((block) => blocks[block.type](block, words));
  const [first, ...others] = document.sections;
  return [
    h(2, document.title),
    p(document.summary),
    details(first.heading, told(first)),
    phone(words),
    details(
      words.readMore,
      others.flatMap((section) => [h(3, section.heading), ...told(section)]),
    ),
    ...(document.basedOn ? [p(document.basedOn)] : []),
    sources(document, words),
    foot(document, words),
  ];
};

const step = ({ title, instruction, watchFor, stop, pale }) =>
  [
    `<strong>${text(title)}.</strong> ${text(instruction)}`,
    watchFor,
    stop,
    pale && `${pale.label}: ${pale.advice}`,
  ]
    .filter(Boolean)
    .map((words, i) => (i === 0 ? words : text(words)))
    .join(' ');

const exercises = (document, words, program = document.programs[0]) => [
  h(2, program.title),
  p(program.summary),
  h(3, words.doNotStart),
  list(
    document.safetyCheck
      .filter(({ id }) => program.safetyCheck.includes(id))
      .map(({ question, advice }) => `${text(question)} <strong>${text(advice)}</strong>`),
  ),
  phone(words),
  details(words.start, [list(program.steps.map(step), 'ol'), p(program.after)]),
  p(program.stop.text, `${words.stopWhen}:`),
  p(program.stop.emergencyText),
  p(program.evidence, words.doesItHelp),
  sources(document, words),
  foot(document, words),
];

const checklist = (document, words) => {
  const group = ({ heading, items }) => [
    h(3, heading),
    list(
      items.map(({ text: words_, advice }) => `${text(words_)} <strong>${text(advice)}</strong>`),
    ),
  ];
  return [
    h(2, document.title),
    p(document.intro),
    p(document.notFor),
    ...document.groups.filter(({ redFlags }) => redFlags).flatMap(group),
    phone(words),
    ...document.groups.filter(({ redFlags }) => !redFlags).flatMap(group),
    h(3, words.questionsHeading),
    list(document.questionsToAsk.map(text)),
    p(document.disclaimer),
    sources(document, words),
    foot(document, words),
  ];
};

const help = (document, words) => {
  const { soon, urgent, emergency } = document.levels;
  return [
    h(2, soon.heading),
    p(soon.text, `${soon.word}:`),
    p(`${urgent.heading}. ${urgent.text}`, `${urgent.word}.`),
    p(`${emergency.heading}. ${emergency.text}`, `${emergency.word}.`),
    phone(words),
    foot(document, words),
  ];
};

const kinds = {
  'bedside-article-card': ['article', article],
  'bedside-exercise-timer': ['exercises', exercises],
  'bedside-risk-checklist': ['checklist', checklist],
  'bedside-seek-help': ['help', help],
};

/**
 * @param {(kind: string) => Promise<object | undefined>} documentOf of one language
 * @param {object} words the interface's, of the same language
 * @returns {Promise<Record<string, string>>} markup by tag
 */
export const fallbacks = async (documentOf, words) => {
  const made = {};
  for (const tag of Object.keys(kinds)) {
    const [kind, write] = kinds[tag];
    const document = await documentOf(kind);
    if (document) made[tag] = `${write(document, words).join('\n')}\n`;
  }
  return made;
};
