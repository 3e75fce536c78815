/** Without speech. */
export default {
  says: 'Speech missing',
  head: `<script>
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    window.SpeechSynthesisUtterance = undefined;
  </script>`,
};
