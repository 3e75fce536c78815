/** Old libraries replace what the loader might use. */
export default {
  says: 'The loader after stand-ins for Prototype and MooTools, and RequireJS',
  head: `
    <script src="/fetched/prototype-stand-in.js"></script>
    <script src="/fetched/mootools-stand-in.js"></script>
    <script src="/npm/requirejs/require.js"></script>`,
  scripts: '<script src="/dist/loader.js"></script>',
};
