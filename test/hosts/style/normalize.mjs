/** normalize.css alone. */
export default {
  says: 'normalize.css 8.0.1',
  head: '<link rel="stylesheet" href="/npm/normalize.css/normalize.css">',
};
