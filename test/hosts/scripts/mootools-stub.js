/* Stands in for MooTools 1.4.5 where Debian's package cannot be had: the overrides that matter here. */
(function () {
  var from = Array.from;
  Array.from = function (item) {
    return item == null ? [] : from.call(Array, item);
  };
  window.Event = function () {
    throw new TypeError('Illegal constructor');
  };
  window.Document = function Document() {};
  window.Document.prototype = { constructor: window.Document };
  Array.prototype.each = function (fn, bind) {
    for (var i = 0; i < this.length; i++) fn.call(bind, this[i], i, this);
  };
  Array.prototype.pick = function () {
    return this[0];
  };
  Element.prototype.getElement = function (selector) {
    return this.querySelector(selector);
  };
  String.prototype.contains = function (text) {
    return this.indexOf(text) >= 0;
  };
  Function.prototype.pass = function () {
    return this;
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
