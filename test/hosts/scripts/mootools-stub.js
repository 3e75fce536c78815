/* Stands in for MooTools 1.4.5 where Debian's package cannot be had. It replaces what that replaces,
   no more and no less; a test compares the two where both are there. */
(function () {
  var has = Object.prototype.hasOwnProperty;
  var slice = Array.prototype.slice;
  Array.from = function (item) {
    if (item == null) return [];
    if (typeof item !== 'object' || typeof item.length !== 'number') return [item];
    return Array.isArray(item) ? item : slice.call(item);
  };
  Object.values = function (object) {
    var values = [];
    for (var key in object) if (has.call(object, key)) values.push(object[key]);
    return values;
  };
  Function.prototype.bind = function (self, args) {
    var fn = this;
    if (args != null) args = Array.from(args);
    return function () {
      return fn.apply(self, args || arguments);
    };
  };
  /* `new Event('x')` of the real one fails as it asks a text for its type. */
  window.Event = function (event) {
    if (event.type.indexOf('key') === 0) this.key = event.key;
  };
  window.Document = function () {};
  window.Window = function () {};
  window.Request = function () {};
  window.JSON = { stringify: JSON.stringify, parse: JSON.parse, encode: JSON.stringify };
  var prototype = Element.prototype;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = prototype;
  prototype.scrollTo = function (x, y) {
    this.scrollLeft = x;
    this.scrollTop = y;
    return this;
  };
  Array.prototype.each = function (fn, self) {
    for (var i = 0; i < this.length; i++) fn.call(self, this[i], i, this);
    return this;
  };
  Array.prototype.clone = function () {
    return slice.call(this);
  };
  Array.prototype.pick = function () {
    for (var i = 0; i < this.length; i++) if (this[i] != null) return this[i];
    return null;
  };
  prototype.getElement = function (selector) {
    return this.querySelector(selector);
  };
  String.prototype.contains = function (text) {
    return this.indexOf(text) >= 0;
  };
  Function.prototype.pass = function () {
    return this;
  };
  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
})();
