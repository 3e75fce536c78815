/* Stands in for MooTools More 1.4.0.1 where Debian's package cannot be had. It replaces what that
   replaces, no more and no less; a test compares the two where both are there. */
(function () {
  var parse = Date.parse;
  var two = function (number) {
    return (number < 10 ? '0' : '') + number;
  };
  Date.parse = function (from) {
    return new Date(parse(from));
  };
  Date.prototype.toISOString = Date.prototype.toJSON = function () {
    var behind = this.getTimezoneOffset();
    var minutes = Math.abs(behind);
    return (
      this.getFullYear() +
      '-' +
      two(this.getMonth() + 1) +
      '-' +
      two(this.getDate()) +
      'T' +
      two(this.getHours()) +
      ':' +
      two(this.getMinutes()) +
      ':' +
      two(this.getSeconds()) +
      (behind > 0 ? '-' : '+') +
      two(Math.floor(minutes / 60)) +
      two(minutes % 60)
    );
  };
  String.prototype.repeat = function (times) {
    return new Array(times + 1).join(this);
  };
})();
