/** A reader who sees badly has raised the browser's own text size from 16px to 24px. */
export default {
  says: "The reader's browser default is 24px, on a page with a 62.5% root",
  engine: "the reader's own text size",
  head: '<style>html { font-size: 62.5% }</style>',
  fontSize: 24,
};
