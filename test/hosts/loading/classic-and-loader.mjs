/** The classic file and the loader on one page. */
export default {
  says: 'Classic script and loader together',
  needs: 'dist/loader.js',
  scripts: `
    <script src="/dist/bedside.js"></script>
    <script type="module" src="/dist/loader.js"></script>`,
};
