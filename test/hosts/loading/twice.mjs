/** A theme and a plugin both bring it. */
export default {
  says: 'The same file twice, at two addresses',
  scripts: `
    <script src="/dist/bedside.js"></script>
    <script src="/dist/bedside.js?plugin" defer></script>`,
};
