/** The modules under the same policy. */
export default {
  says: 'The same with the four single modules',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
  scripts: ['article-card', 'exercise-timer', 'risk-checklist', 'seek-help']
    .map((name) => `<script type="module" src="/dist/define/bedside-${name}.js"></script>`)
    .join('\n'),
};
