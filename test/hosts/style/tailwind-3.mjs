/** Tailwind 3's preflight takes the looks of headings, lists, buttons and links away. */
export default {
  says: "Tailwind 3.4's preflight",
  head: '<link rel="stylesheet" href="/npm/tailwindcss3/src/css/preflight.css">',
};
