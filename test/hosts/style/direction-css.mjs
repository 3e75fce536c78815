/** A page that writes from right to left by its style sheet only. */
export default {
  says: '`html { direction: rtl; text-align: right }`',
  head: '<style>html { direction: rtl; text-align: right }</style>',
};
