/** Old pages scale with `zoom`. */
export default {
  says: '`body { zoom: 1.25 }`',
  head: '<style>body { zoom: 1.25 }</style>',
  lets: ['borderTopWidth', 'borderLeftWidth'],
  because: 'Lines are rounded to whole pixels of the screen',
};
