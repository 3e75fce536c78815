/** A tag manager adds the script when the page has long been there. */
export default {
  says: 'The script is added by another script, after the page has loaded',
  scripts: '',
  body: (widgets) => `
    ${widgets}
    <script>
      addEventListener('load', () => setTimeout(() => {
        const script = document.createElement('script');
        script.src = '/dist/bedside.js';
        document.head.append(script);
      }, 100));
    </script>`,
};
