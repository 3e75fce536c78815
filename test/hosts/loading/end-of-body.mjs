/** At the end of the body. */
export default {
  says: 'At the end of the body',
  scripts: '',
  body: (widgets) => `${widgets}<script src="/dist/bedside.js"></script>`,
};
