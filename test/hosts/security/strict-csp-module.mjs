import { tags } from '../../../src/model/widgets.ts';

/** The modules under the same policy. */
export default {
  says: 'The same with the four single modules',
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
  },
  scripts: tags
    .map((tag) => `<script type="module" src="/dist/define/${tag}.js"></script>`)
    .join('\n'),
};
