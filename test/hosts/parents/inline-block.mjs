/** Each in a box that is as wide as its content. */
export default {
  says: 'Each in an inline-block',
  head: '<style>.box { display: inline-block }</style>',
  body: (_, { each }) => each((tag) => `<div class="box">${tag}</div>`),
};
