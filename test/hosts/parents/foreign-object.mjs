/** HTML inside a drawing. */
export default {
  says: "In an SVG's `foreignObject`",
  body: (widgets) => `
    <svg width="900" height="6000"><foreignObject width="900" height="6000"><div>${widgets}</div></foreignObject></svg>`,
};
