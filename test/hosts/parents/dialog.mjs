/** In a modal dialog. */
export default {
  says: 'In a modal `dialog`',
  engine: 'the top layer',
  head: '<script>hostWorking = true</script>',
  body: (widgets) => `
    <dialog style="width: 700px">${widgets}</dialog>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.querySelector('dialog').showModal();
        hostWorking = false;
      }, 100));
    </script>`,
};
