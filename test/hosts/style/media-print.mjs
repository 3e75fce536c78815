/** A print sheet that is used on screen by mistake. */
export default {
  says: 'A print sheet that hides all but the article',
  head: '<style>@media all { body * { visibility: hidden } .article, .article * { visibility: visible } }</style>',
};
