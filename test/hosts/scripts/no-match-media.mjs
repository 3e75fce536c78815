/** A page for old browsers has taken matchMedia away, or never had it. */
export default {
  says: '`matchMedia` missing',
  head: '<script>window.matchMedia = undefined</script>',
};
