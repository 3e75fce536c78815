/** A page that hides its widgets until a script of its own marks the page as ready, which never comes. */
export default {
  says: 'Host rules that hide the tags, with and without importance',
  head: `<style>
    bedside-article-card, bedside-exercise-timer { visibility: hidden; display: inline }
    bedside-risk-checklist, bedside-seek-help { display: none !important; visibility: collapse !important }
  </style>`,
};
