/** Two templates of a CMS bring it. */
export default {
  says: 'The loader twice, and the classic script after it',
  scripts: `
    <script src="/dist/loader.js"></script>
    <script src="/dist/loader.js" defer></script>
    <script src="/dist/bedside.js" defer></script>`,
};
