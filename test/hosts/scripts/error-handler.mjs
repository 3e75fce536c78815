/** The page turns every message of the console into an error. */
export default {
  says: '`console.log`, `info` and `debug` throw; `onerror` and `onunhandledrejection` are set',
  head: `<script>
    console.log = console.info = console.debug = function () { throw new Error('no logging here'); };
    window.onerror = function () { return false; };
    window.onunhandledrejection = function () {};
  </script>`,
};
