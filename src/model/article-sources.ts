/** Chooses which sources of an article are shown first. */
import type { Source } from './document.js';

/** A whole article, or a shown one: without notes and citations, its sources stay as they stand. */
interface SourcedArticle {
  readonly sources: readonly Source[];
  readonly sections: readonly {
    readonly blocks: readonly {
      readonly type: string;
      readonly sources?: readonly string[] | undefined;
    }[];
  }[];
}

/** A reader looks through about this many. A list that is only a little longer is shown whole. */
const least = 5;
const most = 8;

/**
 * Splits the sources into those shown at once and the others. Sources without a `note` come first (a
 * note says what is wrong with a source), then those that support more of the text.
 */
export const rankedSources = ({
  sources,
  sections,
}: SourcedArticle): { shown: readonly Source[]; others: readonly Source[] } => {
  const citations = new Map<string, number>();
  for (const { blocks } of sections)
    for (const { sources: cited = [] } of blocks)
      for (const id of cited) citations.set(id, (citations.get(id) ?? 0) + 1);
  const strong = sources.filter(({ note }) => note === undefined);
  const weight = ({ id }: Source) => citations.get(id) ?? 0;
  const ranked = [
    ...strong.sort((a, b) => weight(b) - weight(a)),
    ...sources.filter(({ note }) => note !== undefined),
  ];
  const count = sources.length <= most ? most : Math.min(most, Math.max(least, strong.length));
  return { shown: ranked.slice(0, count), others: ranked.slice(count) };
};
