/** A security script cleans all markup that is put in: comments and handlers go. */
export default {
  says: '`innerHTML` cleans what it is given: comments, handlers and scripts go',
  head: `<script>
    var found = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    Object.defineProperty(Element.prototype, 'innerHTML', {
      configurable: true, enumerable: true, get: found.get,
      set: function (value) { found.set.call(this, String(value).replace(/<!--[^]*?-->| on\\w+="[^"]*"/g, '').replace(/<script[^]*?<\\/script>/g, '')); },
    });
  </script>`,
};
