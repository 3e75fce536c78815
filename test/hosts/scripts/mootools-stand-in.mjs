/** What the pages of MooTools use where Debian's file cannot be had; here whether it can or not. */
export default {
  says: 'The stand-in for MooTools 1.4.5, which replaces the same, before the widgets',
  head: '<script src="/fetched/mootools-stand-in.js"></script>',
};
