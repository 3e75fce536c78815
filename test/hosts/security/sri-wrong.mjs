/** The file was changed, so that the browser does not run it. */
export default {
  says: '`integrity` with a hash of another file',
  scripts:
    '<script src="/dist/bedside.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" defer></script>',
  childrenStay: true,
  reports: /integrity/,
  because: 'The browser refuses the file, so the words between the tags stay',
};
