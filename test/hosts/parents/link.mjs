/** Page builders make a whole column one link. */
export default {
  says: 'In an `a href` around all four',
  engine: 'what a link does with presses on controls in it',
  body: (widgets, { bare }) => `<a href="#elsewhere">${bare}</a>`,
};
