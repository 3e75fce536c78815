/** The page has taken the console away. */
export default {
  says: 'The page has replaced `console` by an empty object',
  head: "<script>Object.defineProperty(window, 'console', { value: {}, configurable: true, writable: true })</script>",
};
