/** A slow server: the script comes after 3 seconds. Until then the words have to be there. */
export default {
  says: 'The script comes 3 seconds late; until then the children are read',
  scripts: '<script src="/late/3000/dist/bedside.js" async></script>',
  body: (widgets) => `
    ${widgets}
    <script>
      setTimeout(() => {
        if (!document.querySelector('bedside-article-card > h3').offsetHeight)
          throw new Error('the words are not there while the script is late');
      }, 1000);
    </script>`,
};
