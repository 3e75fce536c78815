/** The host's own component comes with a declarative shadow root, and the script before it. */
export default {
  says: 'In a declarative shadow root that is still being read',
  engine: 'a shadow root that is still being read',
  scripts: '<script src="/dist/bedside.js"></script>',
  body: (widgets) => `
    <host-card><template shadowrootmode="open"><style>* { color: red; font-size: 9px }</style>
      ${widgets}<!--wait 300--><p>Ward B</p></template></host-card>`,
};
