/** All four as a module. */
export default {
  says: 'As one module, `all.js`',
  engine: 'modules',
  scripts: '<script type="module" src="/dist/all.js"></script>',
};
