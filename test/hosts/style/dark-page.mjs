/** A dark page: the widgets stay light until they are asked. */
export default {
  says: 'A dark page with `color-scheme: dark`',
  engine: '`color-scheme`, and the colours of controls in it',
  head: '<style>:root { color-scheme: dark } body { background: #111; color: #eee }</style>',
};
