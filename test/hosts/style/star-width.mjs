/** Everything is made narrow, and nothing may be wider. */
export default {
  says: '`*` with an important width of 60px and no least width',
  engine: 'widths of boxes that may not shrink',
  head: '<style>body * { width: 60px !important; min-width: 0 !important }</style>',
};
