/** What the pages of Prototype use where Debian's file cannot be had; here whether it can or not. */
export default {
  says: 'The stand-in for Prototype 1.7.3, which replaces the same, before the widgets',
  head: '<script src="/fetched/prototype-stand-in.js"></script>',
};
