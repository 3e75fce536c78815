/** A teaser box that cuts its text after three lines. */
export default {
  says: '`* { max-height: none; -webkit-line-clamp: 3 }` and ellipsis on everything',
  engine: '`-webkit-line-clamp`',
  head: `<style>
    * { text-overflow: ellipsis; -webkit-line-clamp: 3; -webkit-box-orient: vertical; hyphens: auto }
  </style>`,
};
