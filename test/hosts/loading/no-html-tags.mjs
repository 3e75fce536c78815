/** A page without `html`, `head`, `body`, title or doctype. */
export default {
  says: 'A page without `html`, `head`, `body` and doctype',
  page: ({ widgets, script, probe }) => `${probe}${script}${widgets}`,
};
