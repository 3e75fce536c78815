/** Behind a dialog: nothing can be pressed, as the host wants it. */
export default {
  says: 'In an `inert` box',
  engine: '`inert`',
  isInert: true,
  because: 'The host has made it inert, so nothing in it can be pressed',
  body: (widgets) => `<div inert>${widgets}</div>`,
};
