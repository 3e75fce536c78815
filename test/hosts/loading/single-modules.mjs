/** A module for each tag. */
export default {
  says: 'As four modules',
  scripts: ['article-card', 'exercise-timer', 'risk-checklist', 'seek-help']
    .map((name) => `<script type="module" src="/dist/define/bedside-${name}.js"></script>`)
    .join('\n'),
};
