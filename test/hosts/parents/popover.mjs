/** In a popover, which stands in the top layer. */
export default {
  says: 'In a `popover`',
  engine: 'the top layer',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <div popover="manual" style="width: 700px; max-height: 90%">${widgets}</div>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.querySelector('[popover]').showPopover();
        hostWorking = false;
      }, 100));
    </script>`,
};
