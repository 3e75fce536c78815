/** Tabs: hidden when the page loads, shown by a script. */
export default {
  says: 'Hidden with `display: none` and shown later',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <div id="tab" style="display: none">${widgets}</div>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.getElementById('tab').style.display = '';
        hostWorking = false;
      }, 200));
    </script>`,
};
