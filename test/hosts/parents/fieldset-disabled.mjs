/** A disabled form around the widgets. */
export default {
  says: 'In a form with a disabled `fieldset`',
  engine: 'what `disabled` reaches',
  body: (widgets) => `<form action="/nowhere"><fieldset disabled>${widgets}</fieldset></form>`,
};
