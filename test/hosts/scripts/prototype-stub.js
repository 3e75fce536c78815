/* Stands in for Prototype 1.7.3 where Debian's package cannot be had: the overrides that matter here. */
(function () {
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  var list = Array.prototype;
  list.toArray = function () {
    return [].concat(this);
  };
  list.entries = list.toArray;
  list.each = function (fn) {
    this.forEach(fn);
    return this;
  };
  list.find = function (fn) {
    for (var i = 0; i < this.length; i++) if (fn(this[i], i)) return this[i];
  };
  list.map = function (fn, self) {
    var results = [];
    for (var i = 0; i < this.length; i++) results.push(fn.call(self, this[i], i, this));
    return results;
  };
  list.every = function (fn, self) {
    for (var i = 0; i < this.length; i++) if (!fn.call(self, this[i], i)) return false;
    return true;
  };
  list.some = function (fn, self) {
    for (var i = 0; i < this.length; i++) if (fn.call(self, this[i], i)) return true;
    return false;
  };
  list.reverse = function (inline) {
    var from = inline === false ? this.slice() : this;
    for (var i = 0, j = from.length - 1; i < j; i++, j--) {
      var last = from[j];
      from[j] = from[i];
      from[i] = last;
    }
    return from;
  };
  Object.values = function (object) {
    var results = [];
    for (var key in object) results.push(object[key]);
    return results;
  };
  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Element.prototype.update = function (html) {
    this.innerHTML = html;
    return this;
  };
  Function.prototype.curry = function () {
    return this;
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
