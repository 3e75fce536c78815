/** Stands in for MooTools on machines that lack Debian's file. This page uses it on every machine. */
export default {
  says: 'The stand-in for MooTools 1.4.5, which replaces the same, before the widgets',
  head: '<script src="/fetched/mootools-stand-in.js"></script>',
};
