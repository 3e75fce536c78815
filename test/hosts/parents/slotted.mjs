/** The tags are children of a host's component that styles what is put into it. */
export default {
  says: "Slotted into the host's own component, with `::slotted` rules",
  engine: 'slots of slots',
  body: (widgets) => `
    <hospital-panel>${widgets}</hospital-panel>
    <script>
      customElements.define('hospital-panel', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<style>::slotted(*) { display: inline; font: 9px/1 serif; color: #fff; text-align: end; visibility: hidden }' +
            '</style><div><slot></slot></div>';
        }
      });
    </script>`,
  lets: ['lineHeight'],
  because: "The line height is the component's, since a page may set it, so that readers can",
};
