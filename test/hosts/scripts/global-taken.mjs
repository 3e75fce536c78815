/** The page has a variable with our name. */
export default {
  says: "`window.bedside` is the page's own object",
  head: "<script>window.bedside = { ward: 'B', queue: 3 }</script>",
};
