/** What was built, as far as the snippet builder has to know it. The build fills it in. */
import type { PluralForms } from '../../model/message-text.js';
import type { Tag } from '../../model/widgets.js';

/** Seconds of a step that a document allows. */
export interface StepLimits {
  readonly title: string;
  readonly seconds: { readonly default: number; readonly min: number; readonly max: number };
}

export interface ProgramLimits {
  readonly id: string;
  readonly title: string;
  /** By language: the titles of the program and of its steps, in order. */
  readonly names: Readonly<
    Record<string, { readonly title: string; readonly steps: readonly string[] }>
  >;
  readonly rounds: { readonly default: number; readonly min: number; readonly max: number };
  readonly steps: readonly StepLimits[];
}

export interface Topic {
  readonly id: string;
  /** The article's title in English. */
  readonly title: string;
  readonly programs: readonly ProgramLimits[];
  /** Pictures of its documents, by their paths in `dist/`. */
  readonly pictures: readonly string[];
  /** By language: the words between the tags, as HTML. */
  readonly fallback: Readonly<Record<string, Readonly<Record<Tag, string>>>>;
}

/** Words of the timer, for a sheet of paper. */
export interface TimerWords {
  readonly prescribed: string;
  readonly rounds: string;
  /** What a value is about, before it: `{term}:` */
  readonly term: string;
  readonly minutes: PluralForms;
  readonly seconds: PluralForms;
  /** Has `{minutes}` and `{seconds}`, in words. */
  readonly minutesSeconds: string;
}

/** A language with its words for a telephone number, each with `{number}` in it. */
export interface Language {
  readonly lang: string;
  /** Its name in English. */
  readonly name: string;
  readonly call: string;
  readonly hospitalNumber: string;
  readonly timer: TimerWords;
}

export interface Catalogue {
  readonly version: string;
  /** SHA-384 of each file that a page may load, as `integrity` takes it, by its path in `dist/`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** English first. */
  readonly languages: readonly Language[];
  /** The first is inside the scripts. */
  readonly topics: readonly Topic[];
}
