/** The page in the preview: the real widgets, from the files beside the builder's own folder. */
import { directionOf } from '../../model/language-tag.js';
import { widgetKinds } from '../../model/widgets.js';
import type { Catalogue } from './catalogue.js';
import { topicOf, type Choices } from './choices.js';
import { element, scriptValue, startTag } from './markup.js';
import { dataAttributes, languageFiles } from './script-tags.js';
import { chosenTags, widgetAttributes } from './widget-tags.js';

const script = (path: string, data = {}) =>
  element('script', { src: `../${path}`, defer: true, ...data }, '');

/**
 * @returns a whole page. Documents of a topic that is not inside stand between the tags: a page on disk
 * cannot read a file beside it.
 */
export const previewPage = (choices: Choices, catalogue: Catalogue): string => {
  const documents = topicOf(catalogue, choices).documents?.[choices.lang];
  const body = chosenTags(choices).map((tag) => {
    const document = documents
      ? `<script type="application/json">${scriptValue(documents[widgetKinds[tag]])}</script>`
      : '';
    return element(tag, widgetAttributes(tag, choices), document);
  });
  return [
    '<!doctype html>',
    startTag('html', { lang: choices.lang, dir: directionOf(choices.lang), class: 'preview' }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Preview</title>',
    '<link rel="stylesheet" href="snippet.css">',
    script('bedside.js', dataAttributes(choices)),
    ...languageFiles(choices, catalogue).map((path) => script(path)),
    '<h1>Your page</h1>',
    ...body,
    '</html>',
  ].join('\n');
};
