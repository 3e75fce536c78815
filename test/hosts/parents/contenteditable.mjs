/** In a page that is being edited. */
export default {
  says: 'In a `contenteditable` box',
  engine: 'focus and selection in edited text',
  body: (widgets) => `<div contenteditable="true">${widgets}</div>`,
};
