/** Rules for everything, all important, and for the box as well. */
export default {
  says: '`*` with important margin, padding, float, colour, font',
  head: `<style>
    body * { margin: 7px !important; padding: 5px !important; float: left !important;
             color: #aaa !important; font: italic 9px/1 serif !important; background: #222 !important;
             border: 2px solid red !important; text-align: right !important; max-width: 90% !important }
  </style>`,
  lets: ['lineHeight'],
  because: "The line height is the page's, since the page may set it, so that readers can",
};
