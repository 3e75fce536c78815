/** Audio is taken away by a policy of the device. */
export default {
  says: 'Audio missing, or a constructor that throws',
  head: `<script>
    window.AudioContext = window.webkitAudioContext = function () { throw new DOMException('no device', 'NotSupportedError'); };
    window.Audio = window.OfflineAudioContext = undefined;
  </script>`,
};
