/** In this order the two break each other: Prototype's `some` ends a loop by an exception that
 *  MooTools' `each` does not catch. No script that uses lists works on such a page. */
export default {
  says: 'Prototype, then MooTools: they break each other',
  head: '<script src="/fetched/prototype.js"></script><script src="/fetched/mootools.js"></script>',
  childrenStay: true,
  warns: /could not be drawn on this page/,
  because:
    'In this order the two libraries break `Array.prototype.some`, so the words between the tags stay',
};
