/** Tiles of one height: page builders cut what does not fit. */
export default {
  says: '`*` and the tags with heights of 20px, 100% and 10em, square, and cut by `overflow: hidden`',
  engine: 'heights in percent',
  head: `<style>
    * { height: 20px; max-height: 20px }
    bedside-article-card { height: 100% !important; max-height: 100% !important }
    bedside-exercise-timer { max-height: 10em !important; overflow: hidden }
    bedside-risk-checklist, bedside-seek-help { aspect-ratio: 3 !important; overflow: hidden }
  </style>`,
};
