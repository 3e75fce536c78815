import { tags } from '../../../src/model/widgets.ts';

/** A framework takes each attribute away and sets it again, and writes the children anew. */
export default {
  says: 'morphdom-like: attributes taken away and set again, children written anew',
  head: `<script>
    var hostWorking = true;
    addEventListener('load', function () {
      setTimeout(function () {
        document.querySelectorAll('${tags.join()}').forEach(function (at) {
          [].slice.call(at.attributes).forEach(function (attribute) {
            at.removeAttribute(attribute.name);
            at.setAttribute(attribute.name, attribute.value);
          });
          at.innerHTML = at.innerHTML;
          at.normalize();
        });
        hostWorking = false;
      }, 500);
    });
  </script>`,
};
