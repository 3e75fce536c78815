/** What WCAG 1.4.12 asks a page to bear, as readers' tools set it. */
export default {
  says: "A reader's text spacing (WCAG 1.4.12)",
  engine: 'spacing of letters and words',
  head: `<style>
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }
  </style>`,
  lets: ['letterSpacing', 'wordSpacing', 'lineHeight'],
  because: 'The spacing of letters, words and lines comes through, since a reader asks for it',
};
