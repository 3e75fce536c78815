/** Old pages scale with `zoom`. */
export default {
  says: '`body { zoom: 1.25 }`',
  engine: '`zoom`',
  head: '<style>body { zoom: 1.25 }</style>',
  lets: ['borderTopWidth', 'borderLeftWidth'],
  because: 'Lines are rounded to whole pixels of the screen',
  differs: {
    webkit:
      'it tells places on a zoomed page in other units than it takes them, so that the mouse of the test misses; what is drawn is the same',
  },
};
