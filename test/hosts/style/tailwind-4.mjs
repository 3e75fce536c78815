/** Tailwind 4's preflight stands in a cascade layer and sets margins, borders and fonts on everything. */
export default {
  says: "Tailwind 4.3's preflight, in its layer",
  head: '<link rel="stylesheet" href="/npm/tailwindcss4/preflight.css">',
};
