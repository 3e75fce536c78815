/** The form of a language's file: every key, its plural categories, and the values of each message. */
import type { en, MessageKey, NamesIn } from './en.js';

type English = typeof en;

/** Every key of English; a plural in each of the language's categories. */
type Shape<C extends Intl.LDMLPluralRule> = {
  readonly [K in MessageKey]: English[K] extends string ? string : Readonly<Record<C, string>>;
};

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A form may leave out `n` ("one minute"), and nothing else. */
type Form<Text, Names> =
  Same<Exclude<NamesIn<Text>, 'n'>, Exclude<Names, 'n'>> extends true
    ? Text
    : { needs: Exclude<Names, 'n'> };

/** What has not the values of its English message is of another type, which names them. */
type Filled<M> = {
  [K in keyof M]: K extends MessageKey
    ? English[K] extends { other: infer Other }
      ? { [C in keyof M[K]]: Form<M[K][C], NamesIn<Other>> }
      : Same<NamesIn<M[K]>, NamesIn<English[K]>> extends true
        ? M[K]
        : { needs: NamesIn<English[K]> }
    : never;
};

/**
 * The words of a language. A key, a plural category or a value that is missing or misspelt does not
 * compile: `export const ml = wordsOf<'one' | 'other'>()({ ... })`.
 *
 * The categories are those of `Intl.PluralRules`; a test compares.
 */
export const wordsOf =
  <C extends Intl.LDMLPluralRule>() =>
  <const M extends Shape<C>>(messages: M & Filled<M>): M =>
    messages;
