/** HTML inside a drawing. */
export default {
  says: "In an SVG's `foreignObject`",
  engine: 'HTML in SVG',
  body: (widgets) => `
    <svg width="900" height="14000"><foreignObject width="900" height="14000"><div>${widgets}</div></foreignObject></svg>`,
};
