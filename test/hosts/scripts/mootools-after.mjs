/** The same, once the widgets are there. */
export default {
  says: 'MooTools 1.4.5 after the widgets',
  scripts: `
    <script src="/dist/bedside.js" defer></script>
    <script src="/fetched/mootools.js" defer></script>`,
};
