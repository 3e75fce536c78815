/**
 * The widgets that there are. What names all of them takes the names from here: a widget is added in
 * this table, and in `define/`, `all.ts` and `index.ts`, which spell the names so that
 * bundlers can follow them. `test/house/widgets.unit.test.ts` holds those equal to the table.
 */
import type { DocumentKind } from './check-document.js';

/** Every tag, and the kind of document that it shows. */
export const widgetKinds = {
  'bedside-article-card': 'article',
  'bedside-exercise-timer': 'exercises',
  'bedside-risk-checklist': 'checklist',
  'bedside-seek-help': 'help',
} as const satisfies Record<`bedside-${string}`, DocumentKind>;

export type Tag = keyof typeof widgetKinds;
type NameOf<T extends Tag> = T extends `bedside-${infer Name}` ? Name : never;
/** A tag without `bedside-`, as `data-bedside` has it. */
export type WidgetName = NameOf<Tag>;

export const tags = Object.keys(widgetKinds) as Tag[];
export const documentKinds: DocumentKind[] = Object.values(widgetKinds);
export const nameOf = <T extends Tag>(tag: T) => tag.slice('bedside-'.length) as NameOf<T>;
export const widgetNames = tags.map(nameOf);
