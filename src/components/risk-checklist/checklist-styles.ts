/** What all screens of the checklist share: the sheet, an item in its words, cards, the line of an emergency that was taken back. */
import { css } from 'lit';

export const checklistStyles = css`
  /*
   * On a phone each line of text that is saved is one less to scroll past: narrow insets and gutters,
   * so that more words stand on a line, and low lines. What is not saved on is the size of the words.
   */
  .sheet {
    --_inset: 0.625em;
    --_box: 1.5em;
    --_gutter: 0.5em;
    --_row: 0.25em;
    --_letters: 1.125em;
    --_leading: 1.25;
  }

  .from-30 {
    --_inset: clamp(1.25em, 4%, 2em);
    --_box: 2em;
    --_gutter: 0.8em;
    --_row: 0.75em;
    --_leading: 1.35;
  }

  .root[data-script] .sheet {
    --_leading: 1.5;
  }

  .sheet:not(.from-30) .small,
  .sheet:not(.from-30) .head .lead,
  .sheet:not(.from-30) .foot p {
    line-height: 1.35;
  }

  .sheet:not(.from-30) .foot {
    padding-block: 0.5em;
  }

  /*
   * An item in its words. The dots of its signs hang in the gutter, and short signs share a line,
   * each behind its dot, which stands nearer to it than to the sign before. A dot is a border, since
   * printers leave out backgrounds.
   */
  .item-words {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(0.75em + var(--_hang, 0em));
  }

  .item-text {
    flex: 0 0 100%;
  }

  .line {
    position: relative;
    padding-inline-start: calc(0.8em - var(--_hang, 0em));
  }

  .from-30 .line {
    margin-block-start: 0.15em;
  }

  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: calc(-1 * var(--_hang, 0em));
    border: 0.15em solid var(--_ink-soft);
    border-radius: 50%;
  }

  .act-now {
    padding: 0.75em var(--_inset) 1.25em;
    background: var(--_surface);
  }

  .now:empty {
    display: none;
  }

  .taken {
    padding: 0 var(--_inset) 1em;
    color: var(--_emergency);
    font-weight: 700;
    max-inline-size: none;
  }

  .taken .lines {
    margin-block-start: 0.25em;
    font-weight: 400;
  }

  .taken .lines li {
    font-size: 1.125em;
  }

  .now .taken {
    padding-block: 1em;
  }

  /* Keeps words whole: less space beside them, smaller letters, and icons above. */
  .narrow .act-now {
    padding-inline: 0.5em;
  }

  .narrow .help :is(.title, .subtitle) {
    font-size: 1.25em;
  }

  .narrow .plate {
    margin-inline-start: 0;
    padding-inline: 0.5em;
  }

  .narrow .button {
    padding-inline: 0.4em;
  }

  .narrow .call {
    gap: 0.25em 0.5em;
    font-size: 1.0625em;
  }

  .from-60 {
    --_inset: 2em;
  }
`;
