import type { Pose } from './document.js';
import type { ShownArticle } from './shown-document.js';

/** The drawing on an article's card: the first of its sections. */
export const articleFigure = ({ figure, sections }: ShownArticle): Pose | undefined => {
  if (figure) return figure;
  for (const { blocks } of sections)
    for (const entry of blocks) if (entry.type === 'figure') return entry.name;
  return undefined;
};
