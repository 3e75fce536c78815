/** An editor that puts everything into a paragraph. */
export default {
  says: 'In a `p`, as editors do it',
  body: (_, { bare }) => `<p>${bare}</p>`,
};
