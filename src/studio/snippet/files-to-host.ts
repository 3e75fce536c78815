/** Which files of `dist/` a hospital copies to its server for what was chosen. */
import type { Catalogue } from './catalogue.js';
import { topicOf, type Choices } from './choices.js';
import { packFiles } from './script-tags.js';

/** Paths in `dist/`, which stay the same below the folder on the server. */
export const filesToHost = (choices: Choices, catalogue: Catalogue): string[] => [
  choices.file,
  ...(choices.space === 'yes' ? ['bedside.css'] : []),
  ...packFiles(choices, catalogue),
  ...topicOf(catalogue, choices).pictures,
  ...(choices.file === 'loader.js'
    ? Object.keys(catalogue.hashes).filter((path) => path.startsWith('pieces/'))
    : []),
];
