/** An article: title, summary and sections of plain text, warnings, lists and drawings. */
import {
  choice,
  either,
  list,
  optional,
  record,
  text,
  url,
  type Infer,
  type Schema,
} from './schema.js';
import type { HelpLevel } from './help-level.js';
import {
  documentFields,
  helpLevel,
  lines,
  pose,
  repeatedId,
  sourceIds,
  unknownSource,
  type Pose,
  type Shown,
} from './document.js';
import { ownLevels } from './own-levels.js';
import { picture, video, type Picture, type Video } from './picture.js';

type CitedBlock =
  | {
      type: 'paragraph' | 'warning';
      text: string;
      lines?: string[];
      heading?: string;
      sources?: string[];
    }
  | {
      type: 'list';
      items: { term?: string; text: string; lines?: string[] }[];
      help?: HelpLevel;
      sources?: string[];
    }
  | {
      type: 'figure';
      name?: Pose | undefined;
      picture?: Picture | undefined;
      video?: Video | undefined;
      caption: string;
    };

const words = (type: 'paragraph' | 'warning') =>
  record({
    type: choice([type]),
    text,
    lines,
    heading: optional(text),
    sources: optional(sourceIds),
  });

export type Block = Shown<CitedBlock>;

const block: Schema<CitedBlock> = either('type', {
  paragraph: words('paragraph'),
  warning: words('warning'),
  list: record({
    type: choice(['list']),
    items: list(record({ term: optional(text), text, lines }), 1),
    /** Level of a list of signs. The page's telephone numbers for this level are shown under it. */
    help: optional(helpLevel),
    sources: optional(sourceIds),
  }),
  figure: record({
    type: choice(['figure']),
    /** One of our drawings, where there is no picture. */
    name: optional(pose),
    picture: optional(picture),
    video: optional(video),
    caption: text,
  }),
});

const section = record({
  id: text,
  heading: text,
  blocks: list(block, 1),
  /** The widget that this section is about: it leads there where the page has one and says so by `for`. */
  leadsTo: optional(
    record({
      widget: choice(['exercise-timer', 'risk-checklist']),
      /** Of a timer: ids of the programs that the section is about. */
      programs: optional(list(text)),
    }),
  ),
});
export type Section = Shown<Infer<typeof section>>;

export const articleSchema = record({
  kind: choice(['article']),
  ...documentFields,
  levels: ownLevels,
  summary: text,
  /** On the card; the first figure of the sections when it is not set. */
  picture: optional(picture),
  byline: optional(record({ name: text, role: optional(text), organisation: optional(text) })),
  basedOn: optional(text),
  /** Says who the article is not for. */
  notFor: optional(text),
  /** Address of a recording of the whole article, played instead of speech. */
  audio: optional(url),
  sections: list(section, 1),
});
export type ArticleDocument = Infer<typeof articleSchema>;

const emptyFigure = ({ sections }: ArticleDocument): string | undefined => {
  for (let i = 0; i < sections.length; i++) {
    const j = sections[i]!.blocks.findIndex(
      (part) => part.type === 'figure' && !(part.picture ?? part.video ?? part.name),
    );
    if (j >= 0)
      return `sections[${i}].blocks[${j}].picture: expected a picture, a video or the name of a drawing`;
  }
  return undefined;
};

/** Rules that the shapes of the fields cannot express. */
export const articleProblem = (article: ArticleDocument): string | undefined =>
  repeatedId(article.sources, 'sources') ??
  repeatedId(article.sections, 'sections') ??
  emptyFigure(article) ??
  unknownSource(
    article,
    article.sections.flatMap((entry, i) =>
      entry.blocks.map((part, j) => ({
        path: `sections[${i}].blocks[${j}].sources`,
        ids: 'sources' in part ? part.sources : undefined,
      })),
    ),
  );
