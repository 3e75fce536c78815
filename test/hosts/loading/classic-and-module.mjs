/** Both shapes on one page. */
export default {
  says: 'Classic script and module together',
  scripts: `
    <script src="/dist/bedside.js"></script>
    <script type="module" src="/dist/all.js"></script>`,
};
