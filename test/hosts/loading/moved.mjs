/** A layout script moves the widgets about after they have started. */
export default {
  says: 'The widgets are moved about after they have started',
  engine: 'when it tells elements that they moved',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <div id="from">${widgets}</div><main id="to"></main>
    <script>
      addEventListener('load', () => setTimeout(() => {
        const from = document.getElementById('from'), to = document.getElementById('to');
        to.append(...from.children);
        from.append(...to.children);
        to.append(...from.children);
        hostWorking = false;
      }, 200));
    </script>`,
};
