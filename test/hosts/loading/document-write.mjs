/** Pages from long ago write their tags and scripts into themselves. */
export default {
  says: 'Tags and script written by `document.write`',
  engine: '`document.write()` in its parser',
  scripts: '',
  body: (widgets) => `
    <template id="tags">${widgets}</template>
    <script>
      document.write(document.getElementById('tags').innerHTML);
      document.write('<script src="/dist/bedside.js"></' + 'script>');
    </script>`,
};
