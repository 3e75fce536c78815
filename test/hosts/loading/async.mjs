/** Whenever it comes. */
export default {
  says: 'With `async`',
  scripts: '<script src="/dist/bedside.js" async></script>',
};
