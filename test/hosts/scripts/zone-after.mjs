/** The same, once the widgets are there. */
export default {
  says: 'zone.js after the widgets',
  scripts: `
    <script src="/dist/bedside.js" defer></script>
    <script src="/npm/zone.js/bundles/zone.umd.js" defer></script>`,
};
