/** In an accordion that is closed, and opened later. */
export default {
  says: 'In a closed `details` that is opened later',
  engine: 'how a closed `details` hides',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <details><summary>More</summary>${widgets}</details>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.querySelector('details').open = true;
        hostWorking = false;
      }, 100));
    </script>`,
};
