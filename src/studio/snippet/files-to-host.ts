/** Which files of `dist/` a hospital copies to its server for what was chosen. */
import type { Catalogue } from './catalogue.js';
import type { Choices } from './choices.js';
import { languageFiles } from './script-tags.js';
import { chosenTags, documentPath, needsDocuments } from './widget-tags.js';

/** Paths in `dist/`, which stay the same below the folder on the server. */
export const filesToHost = (choices: Choices, catalogue: Catalogue): string[] => [
  choices.file,
  ...(choices.space === 'yes' ? ['bedside.css'] : []),
  ...languageFiles(choices, catalogue),
  ...(needsDocuments(choices, catalogue)
    ? chosenTags(choices).map((tag) => documentPath(tag, choices))
    : []),
  ...(choices.file === 'loader.js'
    ? Object.keys(catalogue.hashes).filter((path) => path.startsWith('pieces/'))
    : []),
];
