/** A module is not told which tag it runs from. */
export default {
  says: 'The loader as a module',
  engine: 'a module and its tag',
  scripts: '<script type="module" src="/dist/loader.js"></script>',
};
