/** From another server of the hospital that sends no CORS header. */
export default {
  says: 'The classic script from another origin without CORS',
  scripts: '<script src="{other}/dist/bedside.js" defer></script>',
};
