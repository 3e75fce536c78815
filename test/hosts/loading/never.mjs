/** The script is not there. */
export default {
  says: 'The script is missing (404)',
  scripts: '<script src="/page/loading/never/bedside.js" defer></script>',
  childrenStay: true,
  because: 'There is no script, so the words between the tags stay',
};
