/** A framework keeps the tags in a template and puts copies of it on the page. */
export default {
  says: 'The tags come from a `template`, by `importNode`',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <template>${widgets}</template>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.body.append(document.importNode(document.querySelector('template').content, true));
        hostWorking = false;
      }, 200));
    </script>`,
};
