import { tags } from '../../../src/model/widgets.ts';

/** The same with four modules: still one policy. */
export default {
  says: 'The same with the four single modules',
  headers: {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types bedside",
  },
  scripts: tags
    .map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`)
    .join('\n'),
};
