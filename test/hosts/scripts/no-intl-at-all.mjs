/** A variable of that name has taken `Intl` away. */
export default {
  says: '`Intl` is an object of the page',
  head: '<script>var Intl = { phone: "+91" }</script>',
};
