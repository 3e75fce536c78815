/** A file was not copied to the server. */
export default {
  says: 'The loader, and a file that all need is missing',
  scripts: '<script src="/gone/dist/loader.js"></script>',
  childrenStay: true,
  warns: /missing or changed/,
  because: 'Without it nothing can be drawn, so the words between the tags stay',
};
