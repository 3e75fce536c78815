/** Hides what has no content, and the widgets have none. */
export default {
  says: '`*:empty { display: none !important }`, and nothing between the tags',
  head: '<style>*:empty { display: none !important }</style>',
  body: (_, { empty }) => empty,
};
