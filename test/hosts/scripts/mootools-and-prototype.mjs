/** Portals that grew over the years have several of them. */
export default {
  says: 'MooTools, Prototype and jQuery 1.12 together',
  head: `
    <script src="/fetched/mootools.js"></script>
    <script src="/fetched/prototype.js"></script>
    <script src="/npm/jquery1/dist/jquery.js"></script>
    <script>jQuery.noConflict()</script>`,
};
