/** A promise library in place of Promise, without `finally` and `allSettled`. */
export default {
  says: '`Promise` replaced by a subclass without `finally`, `any`, `withResolvers`',
  head: `<script>
    (function (Native) {
      window.Promise = class HostPromise extends Native {};
      delete Native.prototype.finally;
      delete Native.any; delete Native.withResolvers; delete Native.try;
    })(Promise);
    window.queueMicrotask = function (fn) { Promise.resolve().then(fn); };
  </script>`,
  notIn: { webkit: 'its driver itself needs what the page takes away' },
};
