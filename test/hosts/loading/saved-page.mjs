/** A page that was saved with its shadow roots, and with the region of the announcer. */
export default {
  says: 'A saved copy: each tag comes with a declarative shadow root',
  engine: 'declarative shadow roots',
  scripts: '<script src="/dist/bedside.js"></script>',
  body: (widgets) =>
    widgets.replace(
      /<bedside-[\w-]+[^>]*>/g,
      '$&<template shadowrootmode="open"><style>:host { display: inline; color: red }</style><div class="root" part="root">Old</div></template>',
    ),
};
