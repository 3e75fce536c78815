/** The same with four modules: still one policy. */
export default {
  says: 'The same with the four single modules',
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside",
  },
  scripts: ['article-card', 'exercise-timer', 'risk-checklist', 'seek-help']
    .map((name) => `<script type="module" src="/dist/define/bedside-${name}.js"></script>`)
    .join('\n'),
};
