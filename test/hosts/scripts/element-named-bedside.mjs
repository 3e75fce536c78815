/** Elements whose ids become properties of the window. */
export default {
  says: 'Elements of the page with the ids `bedside`, `customElements` and `trustedTypes`',
  engine: 'elements as names of the window',
  body: (widgets) => `
    <div id="bedside">A ward</div><a id="version" name="bedside">Another</a>
    <form name="customElements"></form><img id="trustedTypes" alt="" width="1" height="1">${widgets}`,
};
