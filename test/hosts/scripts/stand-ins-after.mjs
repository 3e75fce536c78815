/** Both stand-ins, once the widgets have started. */
export default {
  says: 'The stand-ins for MooTools and Prototype after the widgets',
  scripts: `<script src="/dist/bedside.js"></script>
    <script src="/fetched/mootools-stand-in.js" defer></script>
    <script src="/fetched/prototype-stand-in.js" defer></script>`,
};
