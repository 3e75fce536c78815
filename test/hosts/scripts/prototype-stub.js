/* Stands in for Prototype 1.7.3 where Debian's package cannot be had. It replaces what that replaces,
   no more and no less; a test compares the two where both are there. */
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
  delete list.entries;
  list.toArray = list.clone = function () {
    return [].concat(this);
  };
  list.each = function (fn) {
    this.forEach(fn);
    return this;
  };
  list.find = list.detect = function (fn, self) {
    for (var i = 0; i < this.length; i++) if (fn.call(self, this[i], i, this)) return this[i];
  };
  list.map = list.collect = function (fn, self) {
    var results = [];
    for (var i = 0; i < this.length; i++) results.push(fn.call(self, this[i], i, this));
    return results;
  };
  list.every = list.all = function (fn, self) {
    for (var i = 0; i < this.length; i++) if (!fn.call(self, this[i], i, this)) return false;
    return true;
  };
  list.some = list.any = function (fn, self) {
    for (var i = 0; i < this.length; i++) if (fn.call(self, this[i], i, this)) return true;
    return false;
  };
  list._reverse = list.reverse;
  list.reverse = function (inline) {
    return (inline === false ? this.toArray() : this)._reverse();
  };
  Object.values = function (object) {
    var results = [];
    for (var key in object) results.push(object[key]);
    return results;
  };
  Object.toJSON = JSON.stringify;
  String.prototype.sub = function (pattern, replacement) {
    return this.replace(pattern, replacement);
  };
  RegExp.escape = function (text) {
    return String(text).replace(/([.*+?^=!:${}()|[\]/\\])/g, '\\$1');
  };
  var prototype = Element.prototype;
  window.Element = function (tagName) {
    return document.createElement(tagName);
  };
  window.Element.prototype = prototype;
  HTMLElement.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  HTMLElement.prototype.scrollTo = function () {
    window.scrollTo(0, this.offsetTop);
    return this;
  };
  HTMLElement.prototype.update = function (html) {
    this.innerHTML = html;
    return this;
  };
  Function.prototype.curry = function () {
    return this;
  };
  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
})();
