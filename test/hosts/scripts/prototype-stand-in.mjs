/** Stands in for Prototype on machines that lack Debian's file. This page uses it on every machine. */
export default {
  says: 'The stand-in for Prototype 1.7.3, which replaces the same, before the widgets',
  head: '<script src="/fetched/prototype-stand-in.js"></script>',
};
