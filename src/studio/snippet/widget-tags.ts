/** The tags of the widgets, each with the words that people read until it is ready. */
import { emergencyNumbers } from '../../model/help-actions.js';
import { directionOf } from '../../model/language-tag.js';
import { readPhoneNumber } from '../../model/phone-number.js';
import { nameOf, tags, type Tag, type WidgetName } from '../../model/widgets.js';
import type { Catalogue } from './catalogue.js';
import { hasOwnDocument, ownDocument, topicOf, type Choices } from './choices.js';
import { attributeText, element, type Attributes } from './markup.js';

export const chosenTags = ({ widgets }: Choices): Tag[] =>
  tags.filter((tag) => widgets.includes(nameOf(tag)));

const ids: Partial<Record<WidgetName, string>> = {
  'exercise-timer': 'bedside-timer',
  'risk-checklist': 'bedside-checklist',
};

/** Systems whose editors take out a tag that they do not know: there a `div` stands for it. */
const usesDivs = ({ system }: Choices): boolean =>
  system === 'wordpress' || system === 'drupal' || system === 'stripping';

/** True when a widget shows a document of the topic, and not one of the hospital's own. */
export const showsTopic = (choices: Choices): boolean =>
  choices.widgets.some((name) => !hasOwnDocument(choices, name));

/** True for a topic that is not inside the scripts: each tag names it, and files of its own bring it. */
export const isOtherTopic = (choices: Choices, catalogue: Catalogue): boolean =>
  topicOf(catalogue, choices) !== catalogue.topics[0];

/** Pictures of the topic, where a widget shows it, by their paths in `dist/`. */
export const picturesOf = (choices: Choices, catalogue: Catalogue): readonly string[] =>
  showsTopic(choices) ? topicOf(catalogue, choices).pictures : [];

/** What a widget's tag has beside its language and topic. */
const ownAttributes = (tag: Tag, choices: Choices): Attributes => {
  const followed = (['risk-checklist', 'exercise-timer'] as const)
    .filter((name) => choices.widgets.includes(name))
    .map((name) => ids[name]!)
    .join(' ');
  const unless = (value: string, usual: string) => (value === usual ? '' : value);
  switch (tag) {
    case 'bedside-article-card':
      return { for: followed, layout: unless(choices.article, 'card') };
    case 'bedside-exercise-timer':
      return {
        // Those of the topic's programs, which a document of one's own does not have.
        ...(hasOwnDocument(choices, 'exercise-timer')
          ? {}
          : { program: choices.program, rounds: choices.rounds, times: choices.times }),
        prescribed: choices.prescribed === 'yes' || undefined,
      };
    case 'bedside-risk-checklist':
      return { layout: unless(choices.checklist, 'auto') };
    case 'bedside-seek-help':
      return { level: choices.level, for: followed };
  }
};

/** A sign-off of what has this hash. One of the whole page is on the script. */
const signOff = ({ approved, on, lang, hash }: Choices): Attributes =>
  approved && hash
    ? { 'approved-by': approved, 'approved-on': on, 'approved-lang': lang, 'approved-hash': hash }
    : {};

export const widgetAttributes = (tag: Tag, choices: Choices, catalogue: Catalogue): Attributes => {
  const src = choices[ownDocument[nameOf(tag)]];
  return {
    id: ids[nameOf(tag)],
    lang: choices.lang === 'en' ? '' : choices.lang,
    dir: directionOf(choices.lang) === 'rtl' ? 'rtl' : '',
    topic: !src && isOtherTopic(choices, catalogue) ? choices.topic : '',
    src,
    ...ownAttributes(tag, choices),
    ...signOff(choices),
  };
};

/** `div` with `data-` before every attribute of the widget. */
const divAttributes = (tag: Tag, attributes: Attributes): Attributes => {
  const plain = ['id', 'lang', 'dir'];
  const entries = Object.keys(attributes).map(
    (name) => [plain.includes(name) ? name : `data-${name}`, attributes[name]] as const,
  );
  return { 'data-bedside': nameOf(tag), ...Object.fromEntries(entries) };
};

const callLink = (words: string, number: string): string => {
  const { href } = readPhoneNumber(number);
  return `<p><a href="${href!}">${attributeText(words.replace('{number}', number))}</a></p>`;
};

/** The comment in the words that asks for the hospital's number. */
const asksForNumber = /<!--[^>]*NUMBER[\s\S]*?-->/g;

/** Stands where nobody but the hospital knows the words. */
const ownWords =
  "<!-- Your document's title, main advice and whom it is not for, as plain HTML: read until the widget is ready. -->";

/** The words between the tags; the hospital's numbers take the place of the comment that asks for them. */
const fallbackOf = (tag: Tag, choices: Choices, catalogue: Catalogue): string => {
  const { fallback } = topicOf(catalogue, choices);
  const { call, hospitalNumber } = catalogue.languages.find(({ lang }) => lang === choices.lang)!;
  const { country, emergency, phone } = choices;
  const links = [
    ...emergencyNumbers({ country, emergencyNumber: emergency }).map((number) =>
      callLink(call, number),
    ),
    ...(phone ? [callLink(hospitalNumber, phone)] : []),
  ];
  const builtIn = fallback[choices.lang]![tag];
  const words = hasOwnDocument(choices, nameOf(tag))
    ? [ownWords, ...(builtIn.match(asksForNumber) ?? [])].join('\n')
    : builtIn;
  return links.length === 0 ? words : words.replace(asksForNumber, () => links.join('\n'));
};

/** The tags to paste, in the order of the table of widgets, with a line between two. */
export const widgetTags = (choices: Choices, catalogue: Catalogue): string =>
  chosenTags(choices)
    .map((tag) => {
      const attributes = widgetAttributes(tag, choices, catalogue);
      const words = fallbackOf(tag, choices, catalogue);
      return usesDivs(choices)
        ? element('div', divAttributes(tag, attributes), words)
        : element(tag, attributes, words);
    })
    .join('\n\n');
