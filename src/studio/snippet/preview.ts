/** The page in the preview: the real widgets, from the files beside the builder's own folder. */
import { directionOf } from '../../model/language-tag.js';
import type { Catalogue } from './catalogue.js';
import { ownDocument, type Choices } from './choices.js';
import { nameOf } from '../../model/widgets.js';
import { attributeText, element, startTag } from './markup.js';
import { dataAttributes, packFiles } from './script-tags.js';
import { chosenTags, widgetAttributes } from './widget-tags.js';

const script = (path: string, data = {}) =>
  element('script', { src: `../${path}`, defer: true, ...data }, '');

/** @returns a whole page; its scripts can be read from disk too */
export const previewPage = (choices: Choices, catalogue: Catalogue): string => {
  const body = chosenTags(choices).map((tag) => {
    const src = choices[ownDocument[nameOf(tag)]];
    return src
      ? `<p>Here stands your own document, ${attributeText(src)}. The editor shows it.</p>`
      : element(tag, widgetAttributes(tag, choices, catalogue), '');
  });
  return [
    '<!doctype html>',
    startTag('html', { lang: choices.lang, dir: directionOf(choices.lang), class: 'preview' }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Preview</title>',
    '<link rel="stylesheet" href="snippet.css">',
    script('bedside.js', dataAttributes(choices)),
    ...packFiles(choices, catalogue).map((path) => script(path)),
    '<h1>Your page</h1>',
    ...body,
    '</html>',
  ].join('\n');
};
