/** In a page that is being edited. */
export default {
  says: 'In a `contenteditable` box',
  body: (widgets) => `<div contenteditable="true">${widgets}</div>`,
};
