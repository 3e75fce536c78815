/** An old script overwrites the whole page once it has loaded. */
export default {
  says: '`document.open()` after the page has loaded, and the page written anew',
  engine: '`document.open()`',
  head: `<script>
    var hostWorking = !window.wasWrittenAnew;
    if (hostWorking)
      addEventListener('load', function () {
        setTimeout(function () {
          var page = document.documentElement.outerHTML;
          window.wasWrittenAnew = true;
          document.open(); document.write('<!doctype html>' + page); document.close();
        }, 500);
      });
  </script>`,
};
