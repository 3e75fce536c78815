/** Rules of a form theme for every control, all important. */
export default {
  says: '`button`, `input`, `label`, `fieldset`, `details`, `a` hidden or shrunk, all important',
  engine: 'its own look of controls',
  head: `<style>
    button, input, label, summary, details, fieldset, legend, svg, a { display: none !important; opacity: 0 !important;
      font-size: 8px !important; width: 1px !important; pointer-events: none !important }
  </style>`,
};
