/** The page has a Lit of its own, with a component of its own. */
export default {
  says: 'A page with its own Lit and component',
  head: `
    <script type="importmap">
      { "imports": {
        "lit": "/npm/lit/index.js", "lit/": "/npm/lit/",
        "lit-html": "/npm/lit-html/lit-html.js", "lit-html/": "/npm/lit-html/",
        "lit-element/lit-element.js": "/npm/lit-element/lit-element.js",
        "@lit/reactive-element": "/npm/@lit/reactive-element/reactive-element.js",
        "@lit/reactive-element/": "/npm/@lit/reactive-element/"
      } }
    </script>
    <script type="module">
      import { LitElement, html } from 'lit';
      customElements.define('own-card', class extends LitElement {
        render() { return html\`<slot></slot>\`; }
      });
    </script>`,
  body: (widgets) => `<own-card>${widgets}</own-card>`,
};
