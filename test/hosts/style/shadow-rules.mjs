/** Rules by somebody who has read about shadow roots. */
export default {
  says: '`:host`, `:host-context()`, `::slotted()`, `slot`, `svg`, `@scope` and `@layer` rules that hide',
  engine: '`:host-context()`, `@scope`, and slots',
  head: `<style>
    :host, :host-context(body), ::slotted(*), slot, :host(*) { display: none !important; font-size: 1px !important }
    svg, path { display: none !important; fill: none !important; d: none }
    @scope (bedside-article-card) { :scope * { display: none !important } * { font-size: 1px !important } }
    @layer a, b; @layer a { bedside-exercise-timer { display: none !important; visibility: hidden !important } }
  </style>`,
};
