/** A host's own component draws the tags inside its shadow root. */
export default {
  says: "In the shadow root of the host's own component",
  body: (widgets) => `
    <hospital-panel></hospital-panel>
    <template id="panel"><style>* { color: red; font-size: 9px }</style>${widgets}</template>
    <script>
      customElements.define('hospital-panel', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(document.querySelector('#panel').content.cloneNode(true));
        }
      });
    </script>`,
};
