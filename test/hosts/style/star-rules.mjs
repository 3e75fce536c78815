/** Rules for everything, as old intranet sheets have them. */
export default {
  says: '`*` with a size, font, alignment and colour',
  head: `<style>
    * { font-size: 11px; font-family: Tahoma; text-align: center; color: #999; text-indent: 2em;
        text-transform: uppercase; font-weight: bold; font-style: italic }
  </style>`,
};
