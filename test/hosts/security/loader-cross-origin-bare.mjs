/** From another server, which says nothing of CORS: hashes cannot be checked there. */
export default {
  says: 'The loader from another origin without CORS',
  scripts: '<script src="{other}/dist/loader.js"></script>',
  childrenStay: true,
  warns: /missing or changed/,
  because: 'The browser cannot check a hash then, so the words between the tags stay',
};
