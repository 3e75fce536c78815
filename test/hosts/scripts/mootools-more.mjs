/** MooTools More tells dates in the reader's own time zone, and reads them by rules of its own. */
export default {
  says: 'MooTools More 1.4 after MooTools, in a time zone behind Greenwich',
  head: `<script src="/fetched/mootools.js"></script><script src="/fetched/mootools-more.js"></script>
    <script>
      // The browser of the tests may be in any zone: there it is five hours earlier.
      Date.prototype.toISOString = (function (asHere) {
        return function () {
          return asHere.call(new Date(this.getTime() + (this.getTimezoneOffset() - 300) * 60000));
        };
      })(Date.prototype.toISOString);
    </script>`,
};
