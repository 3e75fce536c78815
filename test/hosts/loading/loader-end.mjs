/** The loader when the page has been read. */
export default {
  says: 'The loader at the end of the body, with `async`',
  scripts: '',
  body: (widgets) => `${widgets}<script src="/dist/loader.js" async></script>`,
};
