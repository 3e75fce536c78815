/** An AJAX page reads its own markup and writes it back. */
export default {
  says: "jQuery writes the page's markup anew with `.html()`",
  head: `<script>hostWorking = true</script><script src="/npm/jquery1/dist/jquery.js"></script>`,
  body: (widgets) => `
    <div id="page">${widgets}</div>
    <script>
      jQuery(window).load(function () {
        setTimeout(function () {
          jQuery('#page').html(jQuery('#page').html());
          hostWorking = false;
        }, 100);
      });
    </script>`,
};
