/** Turbo and pjax replace the whole body by the next page's, and come back to a copy of the first. */
export default {
  says: 'Turbo-like: the body is replaced, left, and put back as a clone',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <div>${widgets}</div>
    <script>
      if (!window.swapped) {
        window.swapped = true;
        var first = document.body.innerHTML;
        addEventListener('load', () => setTimeout(() => {
          var snapshot = document.body.cloneNode(true);
          var next = document.createElement('body');
          next.innerHTML = '<h1>Another page</h1>';
          document.body.replaceWith(next);
          setTimeout(() => {
            document.body.replaceWith(snapshot);
            hostWorking = false;
          }, 100);
        }, 100));
      }
    </script>`,
};
