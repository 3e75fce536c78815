/** Polyfills from 2010 in place of what browsers now have. */
export default {
  says: 'Old polyfills in place of `map`, `filter`, `forEach`, `find`, `includes`, `flatMap`, `bind`, `Object.keys`',
  head: `<script>
    var each = function (list, fn, self) { for (var i = 0; i < list.length; i++) fn.call(self, list[i], i, list); };
    Array.prototype.forEach = function (fn, self) { each(this, fn, self); };
    Array.prototype.map = function (fn, self) { var r = []; each(this, function (x, i, l) { r.push(fn.call(self, x, i, l)); }); return r; };
    Array.prototype.filter = function (fn, self) { var r = []; each(this, function (x, i, l) { if (fn.call(self, x, i, l)) r.push(x); }); return r; };
    Array.prototype.find = function (fn, self) { for (var i = 0; i < this.length; i++) if (fn.call(self, this[i], i)) return this[i]; };
    Array.prototype.entries = function () { return this.slice(); };
    Array.from = function (list) { return Array.prototype.slice.call(list); };
    Object.keys = function (object) { var r = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) r.push(key); return r; };
    Object.values = function (object) { var r = []; for (var key in object) r.push(object[key]); return r; };
    Function.prototype.bind = function (self) { var fn = this, args = Array.prototype.slice.call(arguments, 1);
      return function () { return fn.apply(self, args.concat(Array.prototype.slice.call(arguments))); }; };
  </script>`,
};
