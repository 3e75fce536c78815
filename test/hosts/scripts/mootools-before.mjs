/** MooTools replaces Document, Event and Array.from, and adds enumerable members to arrays. */
export default {
  says: 'MooTools 1.4.5 before the widgets',
  engine: 'a library that tells browsers apart',
  head: '<script src="/fetched/mootools.js"></script>',
};
