/** A date library puts its own constructor in place of Date. */
export default {
  says: '`Date` replaced by a function of a date library',
  head: `<script>
    Date = (function (Native) {
      function HostDate(a, b, c) {
        if (arguments.length === 0) return new Native();
        return arguments.length === 1 ? new Native(a) : new Native(a, b || 0, c || 1);
      }
      HostDate.prototype = Native.prototype;
      HostDate.now = Native.now; HostDate.parse = Native.parse; HostDate.UTC = Native.UTC;
      return HostDate;
    })(Date);
  </script>`,
};
