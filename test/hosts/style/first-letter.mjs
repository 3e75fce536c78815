/** Drop capitals and first lines, as magazine themes have them. */
export default {
  says: 'Drop capitals: `::first-letter`, `::first-line` on everything',
  engine: 'which boxes have a first letter',
  head: `<style>
    *::first-letter { font-size: 4em; float: left; color: red }
    *::first-line { text-transform: uppercase; font-weight: 700 }
  </style>`,
};
