/** In a label, which hands clicks on to its control. */
export default {
  says: 'In a `label` with a checkbox of its own',
  engine: 'which control a label presses',
  body: (_, { bare }) => `<label><input type="checkbox">${bare}</label>`,
};
