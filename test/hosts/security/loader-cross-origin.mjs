/** From another server of the hospital, which lets any site read its files. */
export default {
  says: 'The loader from another origin, with CORS',
  engine: 'the hash of a script of another origin',
  scripts: '<script src="{other}/shared/dist/loader.js" crossorigin="anonymous"></script>',
};
