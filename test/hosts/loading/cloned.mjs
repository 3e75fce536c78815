/** A carousel clones its slides. */
export default {
  says: 'The widgets are cloned, and the clones take their place',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <div id="from">${widgets}</div>
    <script>
      addEventListener('load', () => setTimeout(() => {
        const from = document.getElementById('from');
        from.replaceWith(from.cloneNode(true));
        hostWorking = false;
      }, 200));
    </script>`,
};
