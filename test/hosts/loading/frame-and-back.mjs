import { tags } from '../../../src/model/widgets.ts';

/** A print or preview script takes the widgets into a frame of its own, and back. */
export default {
  says: 'The widgets are moved into an `iframe` and back',
  engine: 'what an element keeps in another document',
  head: `<script>
    var hostWorking = true;
    addEventListener('load', function () {
      setTimeout(function () {
        var frame = document.body.appendChild(document.createElement('iframe'));
        document.querySelectorAll('${tags.join()}').forEach(function (at) {
          var parent = at.parentNode, next = at.nextSibling;
          frame.contentDocument.body.appendChild(at);
          parent.insertBefore(at, next);
        });
        document.body.removeChild(frame);
        hostWorking = false;
      }, 800);
    });
  </script>`,
};
