/** Menu, tree and calendar scripts from 2005 have classes whose names browsers use too. */
export default {
  says: 'Classes of old menu scripts: `Node`, `Element`, `Event`, `Text`, `Option`, `Range`, `Document`, `CustomEvent`, `Request`',
  head: `<script>
    ['Node', 'Element', 'Event', 'Text', 'Comment', 'Option', 'Range', 'Selection', 'Document', 'CustomEvent', 'Request', 'Response',
      'Report', 'Animation', 'Attr', 'Location', 'Screen', 'Audio', 'Image', 'Lock'].forEach(function (name) {
      window[name] = function (id, text) { this.id = id; this.text = text; };
    });
    function getSelection(tree) { return tree.selected; }
  </script>`,
};
