/** In the head with defer, as the README has it. */
export default {
  says: 'In the head with `defer`',
};
