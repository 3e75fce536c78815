import { tags } from '../../../src/model/widgets.ts';

/** A module for each tag. */
export default {
  says: 'As four modules',
  scripts: tags
    .map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`)
    .join('\n'),
};
