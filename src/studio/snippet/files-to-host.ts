/** Which files of `dist/` a hospital copies to its server for what was chosen. */
import type { Catalogue } from './catalogue.js';
import type { Choices } from './choices.js';
import { packFiles } from './script-tags.js';
import { picturesOf } from './widget-tags.js';

/** Paths in `dist/`, which stay the same below the folder on the server. */
export const filesToHost = (choices: Choices, catalogue: Catalogue): string[] => [
  choices.file,
  ...(choices.space === 'yes' ? ['bedside.css'] : []),
  ...packFiles(choices, catalogue),
  ...picturesOf(choices, catalogue),
  ...(choices.file === 'loader.js'
    ? Object.keys(catalogue.hashes).filter((path) => path.startsWith('pieces/'))
    : []),
  // No page loads it until a web team asks what is wrong there.
  'check.js',
];
