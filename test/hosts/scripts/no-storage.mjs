/** Storage is blocked: merely asking for it throws. */
export default {
  says: 'Storage blocked: `sessionStorage` and `localStorage` throw',
  head: `<script>
    ['sessionStorage', 'localStorage', 'indexedDB'].forEach(function (name) {
      Object.defineProperty(window, name, { configurable: true, get: function () { throw new DOMException('denied', 'SecurityError'); } });
    });
  </script>`,
};
