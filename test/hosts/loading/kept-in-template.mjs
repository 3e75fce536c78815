import { tags } from '../../../src/model/widgets.ts';

/** A framework keeps parts of the page in a `template` until it shows them. */
export default {
  says: 'The widgets are kept in a `template` as the page starts, and put back later',
  engine: 'when elements in a template are made',
  head: `<script>
    var hostWorking = true;
    addEventListener('DOMContentLoaded', function () {
      setTimeout(function () {
        var store = document.createElement('template'), waiting = ${tags.length};
        document.querySelectorAll('${tags.join()}').forEach(function (at) {
          var parent = at.parentNode, next = at.nextSibling;
          store.content.appendChild(at);
          setTimeout(function () { parent.insertBefore(at, next); hostWorking = --waiting > 0; }, 600);
        });
      }, 0);
    });
  </script>`,
};
