/** Nothing of what phones can do. */
export default {
  says: 'Wake lock, vibration, battery, share, clipboard, `requestIdleCallback`, `structuredClone` missing',
  head: `<script>
    ['wakeLock', 'vibrate', 'getBattery', 'share', 'canShare', 'clipboard', 'locks'].forEach(function (name) {
      try { Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true }); } catch (error) {}
    });
    window.requestIdleCallback = window.structuredClone = window.BroadcastChannel = undefined;
  </script>`,
  lacks: /Vibration|Share|(switch|tool|input\.)\|#[23]/,
  because:
    'The switch for vibration and the button "Share" are not shown where the device has neither',
};
