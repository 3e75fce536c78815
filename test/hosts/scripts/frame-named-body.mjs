/** A named frame is a property of the document, and comes before the document's own. */
export default {
  says: '`<iframe name="body">`, and frames, forms and pictures named `head`, `hidden`, `title`, `forms`, `links`, `main`',
  engine: 'frames as names of the document',
  body: (widgets) => `
    ${['body', 'head', 'title', 'main', 'links']
      .map((name) => `<iframe name="${name}" title="${name}" width="20" height="20"></iframe>`)
      .join('')}
    <form name="hidden"></form><form name="forms"></form><img name="images" alt="" width="1" height="1">${widgets}`,
};
