import { otherVersion } from '../other-version.mjs';

/** A page that loads another version first: that one wins, and the console names both. */
export default {
  says: 'Two versions, the other one first',
  scripts: `
    <script src="other/bedside.js"></script>
    <script src="/dist/bedside.js" defer></script>`,
  files: { 'other/bedside.js': otherVersion },
  warns: /version 0\.0\.1 is already on this page; version [\d.]+ was not loaded/,
};
