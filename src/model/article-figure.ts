import type { Pose } from './document.js';
import type { Picture } from './picture.js';
import type { ShownArticle } from './shown-document.js';

/** What an article's card shows: its own picture, else the first drawing or picture of its sections. */
export const articleFigure = ({
  figure,
  picture,
  sections,
}: ShownArticle): Pose | Picture | undefined => {
  if (picture ?? figure) return picture ?? figure;
  for (const { blocks } of sections)
    for (const entry of blocks)
      if (entry.type === 'figure' && (entry.picture ?? entry.name))
        return entry.picture ?? entry.name;
  return undefined;
};
