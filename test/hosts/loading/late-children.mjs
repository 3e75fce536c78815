/** The children come last, long after the rest of the widget's page could have been drawn. */
export default {
  says: 'A server that waits before the last child of each widget',
  engine: 'when its parser hands children over',
  scripts: '<script src="/dist/bedside.js" async></script>',
  body: (widgets) => widgets.replaceAll('</h3>', '</h3><!--wait 150-->'),
};
