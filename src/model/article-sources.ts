/** Which sources of an article are shown first. */
import type { ArticleDocument } from './article-document.js';
import type { Source } from './document.js';

/** Few enough to be read; a list that is hardly longer is shown whole. */
const least = 5;
const most = 8;

/**
 * The sources in two lists: those to be shown, and the others. First are those without a `note`,
 * which says what is wrong with a source; among them those that stand behind more of the text.
 */
export const rankedSources = ({
  sources,
  sections,
}: ArticleDocument): { shown: readonly Source[]; others: readonly Source[] } => {
  const citations = new Map<string, number>();
  for (const { blocks } of sections)
    for (const block of blocks)
      if ('sources' in block)
        for (const id of block.sources ?? []) citations.set(id, (citations.get(id) ?? 0) + 1);
  const strong = sources.filter(({ note }) => note === undefined);
  const weight = ({ id }: Source) => citations.get(id) ?? 0;
  const ranked = [
    ...strong.sort((a, b) => weight(b) - weight(a)),
    ...sources.filter(({ note }) => note !== undefined),
  ];
  const count = sources.length <= most ? most : Math.min(most, Math.max(least, strong.length));
  return { shown: ranked.slice(0, count), others: ranked.slice(count) };
};
