/** Frameworks set an element's properties: numbers as numbers, and `undefined` for what is not given. */
export default {
  says: 'React or Vue sets properties: numbers, and `undefined` for what is not given',
  head: `<script>
    var hostWorking = true;
    addEventListener('load', function () {
      setTimeout(function () {
        var set = function (tag, values) { Object.assign(document.querySelector(tag), values); };
        set('bedside-article-card', { headingLevel: 2, src: undefined, href: undefined, heading: undefined, layout: undefined, theme: undefined });
        set('bedside-exercise-timer', { rounds: 1, getReady: 15, headingLevel: 2, src: undefined, program: undefined, times: undefined, sound: undefined });
        set('bedside-risk-checklist', { layout: undefined, src: undefined, theme: undefined });
        set('bedside-seek-help', { emergencyNumber: 112, phone: undefined, level: undefined, for: undefined, country: undefined });
        hostWorking = false;
      }, 500);
    });
  </script>`,
};
