/** Class and part names that the widgets use inside, styled by the page. */
export default {
  says: 'Page rules for `.root`, `.button`, `.help`, `.row`, `.title`, `.hidden` and ids',
  head: `<style>
    .root, .button, .help, .row, .title, .subtitle, .small, .card, .item, .box, .foot, .lead, #title, #heading {
      display: none !important; color: red !important; font-size: 6px !important }
    .hidden { display: block !important }
  </style>`,
  body: (widgets) => `${widgets}<h2 id="title" class="title">Title</h2><p id="heading">Heading</p>`,
};
