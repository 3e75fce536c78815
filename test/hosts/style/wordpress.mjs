/** WordPress block styles with its editor's classic and reset sheets, in a constrained column. */
export default {
  says: "WordPress block-library 8.28, with its 'classic' and 'reset' sheets",
  head: ['style', 'theme', 'classic', 'reset']
    .map((name) => `<link rel="stylesheet" href="/fetched/block-library/build-style/${name}.css">`)
    .join('\n'),
  body: (widgets) => `
    <div class="editor-styles-wrapper"><div class="entry-content wp-block-group is-layout-constrained">
      ${widgets}
    </div></div>`,
};
