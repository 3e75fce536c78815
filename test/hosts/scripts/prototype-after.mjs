/** The same, once the widgets are there. */
export default {
  says: 'Prototype 1.7.3 after the widgets',
  scripts: `
    <script src="/dist/bedside.js" defer></script>
    <script src="/fetched/prototype.js" defer></script>`,
};
