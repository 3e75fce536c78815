/** The connection breaks in the middle of the script. */
export default {
  says: 'The script breaks off in the middle',
  scripts: '<script src="/cut/dist/bedside.js" defer></script>',
  childrenStay: true,
  throws: /SyntaxError|Unexpected|Invalid/,
  because: 'Half a script does nothing, so the words between the tags stay',
};
