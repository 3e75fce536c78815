/** Sentences and words of a text. */

/** Sentences of a text: a colon does not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!\u0964\u061f])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
