/**
 * bedside.css, which keeps the space of each widget free until its script is there. The heights are
 * measured in a browser by `npm run space` and kept in space-heights.json beside this file.
 */
import { nameOf, tags, type Tag } from '../model/widgets.js';

/**
 * Heights by inline size, from narrow to wide, both in em. Between two of them the height is a
 * straight line; before the first and after the last it stays as it is.
 */
export type Heights = readonly (readonly [inlineSize: number, height: number])[];

const text = (number: number): string => `${Number(number.toFixed(3))}`;

/** The height as CSS, where 100% is the inline size: what each stretch falls or rises is added up. */
const height = (points: Heights): string => {
  const stretches = points.slice(1).map(([width, to], i) => {
    const [from, high] = points[i]!;
    const fall = high - to;
    if (fall === 0) return '';
    const much = Math.abs(fall);
    return ` ${fall > 0 ? '+' : '-'} clamp(0em, (${text(width)}em - 100%) * ${text(much / (width - from))}, ${text(much)}em)`;
  });
  return `calc(${text(points.at(-1)![1])}em${stretches.join('')})`;
};

/** What is not the first screen of a document has a height that nobody knows. */
const otherwise: Record<Tag, readonly string[]> = {
  'bedside-article-card': ['[layout=full]', '[data-layout=full]'],
  'bedside-exercise-timer': [
    '[program]',
    '[data-program]',
    '[display=large]',
    '[data-display=large]',
  ],
  'bedside-risk-checklist': ['[layout=steps]', '[data-layout=steps]'],
  'bedside-seek-help': ['[dismissible]', '[data-dismissible]'],
};

/** A document of the page's own, whose height nobody knows. */
const ownDocument = ['[src]', '[data-src]'];

/** Documents of any topic but these. */
const notOf = (topics: readonly string[]): string[] =>
  ['topic', 'data-topic'].map(
    (name) => `[${name}]:not(${topics.map((topic) => `[${name}=${topic}]`).join(', ')})`,
  );

/** The places of widgets, each as the tag and as the div that becomes it. */
const places = (list: readonly Tag[], end = ''): string[] =>
  list.flatMap((tag) => [tag, `[data-bedside=${nameOf(tag)}]`]).map((place) => place + end);

/** The first screens of widgets with the documents of built-in topics, the one of the default documents first. */
export type TopicHeights = Readonly<Record<string, Readonly<Partial<Record<Tag, Heights>>>>>;

export interface MeasuredHeights {
  readonly columns: TopicHeights;
  /** Where a widget has another height on a small phone than in a column of that width. */
  readonly phones: TopicHeights;
}

/**
 * @param measured in columns of a wide screen, and on small phones
 * @returns dist/bedside.css
 */
export const spaceSheet = ({ columns, phones }: MeasuredHeights): string => {
  const topics = Object.keys(columns);
  const rulesFor = (measured: TopicHeights) =>
    tags.flatMap((tag) =>
      topics.flatMap((topic, i) => {
        const heights = measured[topic]?.[tag];
        if (!heights) return [];
        // The first is also that of a widget which names no topic.
        const is = i === 0 ? '' : `:where([topic=${topic}], [data-topic=${topic}])`;
        const not = [...otherwise[tag], ...ownDocument, ...(i === 0 ? notOf([topic]) : [])];
        // Weighs as much as the place alone: a rule of the page for `bedside-seek-help::before` holds.
        const selectors = places([tag], `${is}:where(:not(${not.join(', ')}))::before`);
        return `  ${selectors.join(',\n  ')} {
    padding-top: ${height(heights)};
  }`;
      }),
    );
  const inFull = `:where(${otherwise['bedside-article-card'].join(', ')}):where(:not(${[...ownDocument, ...notOf(topics)].join(', ')}))::before`;
  return `/* Bedside widgets: keeps the space of each widget free until its script is there, so that
   nothing moves when it comes. The heights are those of the built-in topics at every width; where
   you show something else, set your own after this: bedside-seek-help::before { padding-top: 20em } */
@media screen {
  /* Weighs nothing: your own rules may hide them. */
  :where(${places(tags, ':not([popover])').join(', ')}) {
    display: block;
    /* Makes the block as high as the strut in it, and changes nothing else. */
    align-content: start;
  }

  /* A strut of no width. Its height is counted in the letters of the widget. */
  :is(${places(tags).join(', ')})::before {
    content: '';
    float: left;
    width: 0;
    font-size: var(--bedside-font-size, medium);
    /* Once it is let go it stays so. */
    transition: padding-top 0s 9999999s;
  }

${rulesFor(columns).join('\n\n')}

  /* A small phone has less room around words than a column of that width. */
  @media (max-width: 21.99em) {
${rulesFor(phones).join('\n\n')}
  }

  /* A page that clears floats at its headings clears them at the strut too. */
  :is(${places(tags).join(', ')}) > * {
    clear: none;
  }

  /* In full it is longer than most screens: what follows stays below the screen. */
  ${places(['bedside-article-card'], inFull).join(',\n  ')} {
    padding-top: min(100vh, 110em);
  }

  /* Whoever uses the widget may see another screen of it, which is shorter. */
  :is(${tags.join(', ')}):focus-within:focus-within:focus-within::before {
    padding-top: 0;
    transition-delay: 0.4s;
  }

  /* The script does not come: the words close up with what follows. */
  :is(${places(tags, ':not(:defined)').join(', ')}, [data-bedside])::before {
    animation: bedside-no-script 0s 15s forwards;
  }

  [hidden]:not([hidden=until-found]):is(${places(tags).join(', ')}) {
    display: none;
  }

  [hidden=until-found]:is(${places(tags).join(', ')}) {
    content-visibility: hidden;
  }
}

@keyframes bedside-no-script {
  to {
    padding-top: 0;
  }
}
`;
};
