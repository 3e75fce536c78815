/** zone.js, which Angular brings, wraps every callback of the page. */
export default {
  says: 'zone.js before the widgets',
  engine: 'a library that wraps all it finds',
  head: '<script src="/npm/zone.js/bundles/zone.umd.js"></script>',
};
