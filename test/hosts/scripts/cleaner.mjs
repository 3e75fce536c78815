/** A content blocker takes away whatever it does not know, and goes on doing so. */
export default {
  says: 'A script takes every element away that is added to the body',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <main>${widgets}</main>
    <script>
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.remove())))
          .observe(document.body, { childList: true });
      });
      addEventListener('load', () => setTimeout(() => { hostWorking = false; }, 100));
    </script>`,
};
