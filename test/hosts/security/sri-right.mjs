/** The script with its hash from integrity.json. */
export default {
  says: '`integrity` with the hash of `integrity.json`',
  scripts: '<script src="/dist/bedside.js" integrity="{integrity}" defer></script>',
};
