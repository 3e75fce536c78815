/** Registers what the docs pages are made of, beside the widgets. */
import { StoryContrastTable } from './contrast-table.js';
import { StoryLevelMatrix } from './level-matrix.js';
import { StoryPartFinder } from './part-finder.js';
import { StoryStateSheets } from './state-sheets.js';
import { StoryTokenEditor } from './token-editor.js';

export const definePages = (): void => {
  customElements.define('story-contrast-table', StoryContrastTable);
  customElements.define('story-level-matrix', StoryLevelMatrix);
  customElements.define('story-part-finder', StoryPartFinder);
  customElements.define('story-state-sheets', StoryStateSheets);
  customElements.define('story-token-editor', StoryTokenEditor);
};
