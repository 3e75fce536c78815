/** A file was changed on the server, so that its hash is wrong. */
export default {
  says: 'The loader, and a file that all need has another hash',
  engine: 'the hash of a script that a script adds',
  scripts: '<script src="/changed/dist/loader.js"></script>',
  childrenStay: true,
  warns: /missing or changed/,
  because: 'The browser refuses the file, so the words between the tags stay',
};
