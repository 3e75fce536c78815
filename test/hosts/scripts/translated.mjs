/** A translator wraps the words of the page in font tags and changes the page's language. */
export default {
  says: 'A page translator wraps all words in `font` and changes `lang`',
  engine: 'words in `font`, which a translator does in each browser',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    ${widgets}
    <script>
      addEventListener('load', () => setTimeout(() => {
        var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        var texts = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim() && walker.currentNode.parentNode.localName !== 'script') texts.push(walker.currentNode);
        texts.forEach(function (text) {
          var font = document.createElement('font');
          font.style.verticalAlign = 'inherit';
          text.replaceWith(font);
          font.append(text);
        });
        document.documentElement.className = 'translated-ltr';
        document.documentElement.lang = 'fr';
        hostWorking = false;
      }, 100));
    </script>`,
};
