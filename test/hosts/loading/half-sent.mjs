/** The script is in the head. A slow server stops in the middle of the tags and their children. */
export default {
  says: 'The page arrives in pieces, cut in the middle of tags and children',
  engine: 'where its parser stops and paints',
  scripts: '<script src="/dist/bedside.js"></script>',
  body: (widgets) =>
    widgets
      .replace('<bedside-exercise', '<bedside-exer<!--wait 200-->cise')
      .replace('</h3>\n  <p>What', '</h3><!--wait 300-->\n  <p>Wh<!--wait 100-->at')
      .replace('level="soon" app', 'level="soon"<!--wait 200--> app'),
};
