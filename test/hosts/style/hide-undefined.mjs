/** Hides custom elements until they are defined, as component libraries advise. */
export default {
  says: '`:not(:defined) { display: none; visibility: hidden }`',
  head: '<style>:not(:defined) { display: none; visibility: hidden }</style>',
};
