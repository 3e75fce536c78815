/** A device whose browser has little of Intl, or a polyfill that took it away. */
export default {
  says: '`Intl.DisplayNames`, `ListFormat`, `RelativeTimeFormat`, `Segmenter`, `DurationFormat` missing',
  head: `<script>
    ['DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Segmenter', 'DurationFormat', 'Locale'].forEach(
      function (name) { Intl[name] = undefined; });
  </script>`,
};
