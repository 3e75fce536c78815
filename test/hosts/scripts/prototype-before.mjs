/** Prototype replaces Array.from, entries, find, map and Element.remove before the widgets start. */
export default {
  says: 'Prototype 1.7.3 before the widgets',
  engine: 'a library that tells browsers apart',
  head: '<script src="/fetched/prototype.js"></script>',
};
