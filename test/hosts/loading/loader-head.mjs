/** The loader, which adds one file for each widget. */
export default {
  says: 'The loader in the head, with its hash',
  engine: 'the hash of a script that a script adds',
  scripts:
    '<script src="/dist/loader.js" integrity="{integrity of loader.js}" crossorigin="anonymous"></script>',
};
