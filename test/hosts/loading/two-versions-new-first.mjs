import { otherVersion } from '../other-version.mjs';

/** The same in the other order. */
export default {
  says: 'Two versions, this one first',
  scripts: `
    <script src="/dist/bedside.js"></script>
    <script src="other/bedside.js" defer></script>`,
  files: { 'other/bedside.js': otherVersion },
  warns: /version [\d.]+ is already on this page; version 0\.0\.1 was not loaded/,
};
