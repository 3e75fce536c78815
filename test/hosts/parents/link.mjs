/** Page builders make a whole column one link. */
export default {
  says: 'In an `a href` around all four',
  body: (widgets, { bare }) => `<a href="#elsewhere">${bare}</a>`,
};
