/** Cards of a new design, with rows in common and containers that are asked for their width. */
export default {
  says: 'In a subgrid, in containers of `container-type: inline-size` with `content-visibility: auto`',
  engine: 'subgrids, containers and `content-visibility`',
  head: `<style>
    .cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: repeat(4, auto) }
    .cards > div { grid-row: span 2; display: grid; grid-template-rows: subgrid; container: card / inline-size;
      content-visibility: auto; contain-intrinsic-size: auto 300px }
  </style>`,
  body: (widgets, { each }) => `<div class="cards">${each((tag) => `<div>${tag}</div>`)}</div>`,
};
