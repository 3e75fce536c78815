/** A script that comes by innerHTML is never run by a browser. */
export default {
  says: 'The script is inserted by `innerHTML`, which never runs it',
  scripts: '',
  body: (widgets) => `
    ${widgets}<div id="place"></div>
    <script>document.getElementById('place').innerHTML = '<script src="/dist/bedside.js"></' + 'script>'</script>`,
  childrenStay: true,
  because: 'Browsers do not run such a script, so the words between the tags stay',
};
