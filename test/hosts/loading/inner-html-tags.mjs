/** The tags come by innerHTML, long after the script. */
export default {
  says: 'The tags are inserted by `innerHTML`',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <div id="place"></div><template id="tags">${widgets}</template>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.getElementById('place').innerHTML = document.getElementById('tags').innerHTML;
        hostWorking = false;
      }, 200));
    </script>`,
};
