/** A page without MutationObserver, by which widgets follow the page's language, children and divs. */
export default {
  says: '`MutationObserver` missing',
  head: '<script>window.MutationObserver = undefined</script>',
  childrenStay: true,
  warns: /This page has no MutationObserver/,
  because:
    'Widgets follow their language and children with it, so the words between the tags stay; the console says so',
};
