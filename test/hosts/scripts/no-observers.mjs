/** Without the observers that came after 2016. */
export default {
  says: '`IntersectionObserver` and `ResizeObserver` missing',
  head: '<script>window.IntersectionObserver = window.ResizeObserver = undefined</script>',
};
