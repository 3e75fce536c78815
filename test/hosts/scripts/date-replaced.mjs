/** A date library puts its own constructor in place of Date. */
export default {
  says: '`Date` replaced by a subclass with other defaults',
  head: `<script>
    Date = (function (Native) {
      function HostDate(a, b, c) { return arguments.length ? new Native(a, b || 0, c || 1) : new Native(); }
      HostDate.prototype = Native.prototype;
      HostDate.now = Native.now; HostDate.parse = Native.parse; HostDate.UTC = Native.UTC;
      return HostDate;
    })(Date);
  </script>`,
};
