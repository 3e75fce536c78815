/** In the head, without defer: the script meets the tags before their children. */
export default {
  says: 'In the head without `defer`',
  scripts: '<script src="/dist/bedside.js"></script>',
};
