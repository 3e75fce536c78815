/**
 * What `check-file.ts` is in `bedside.js` and in modules: adds `check.js` by a tag with its hash, from
 * beside the file that runs, when somebody calls `bedside.check()` or the address has `?bedside-check`.
 */
import type { Check } from './check-file.js';
import { checkHash } from './check-hash.js';

type Tag = HTMLScriptElement & {
  piece?: (needs: readonly string[], make: (exports: { check?: Check }) => void) => void;
};

export const check: Check = () =>
  new Promise((resolve, reject) => {
    const { src = '', nonce = '' } =
      [...document.scripts].find((script) => /\/(?:bedside[^/]*|all)\.js/.test(script.src)) ?? {};
    const tag: Tag = document.createElement('script');
    tag.piece = (_needs, make) => {
      const exports: { check?: Check } = {};
      make(exports);
      resolve(exports.check!());
    };
    tag.onerror = reject;
    // Browsers check no file that is read from a disk.
    if (/^http/.test(src)) {
      tag.integrity = checkHash;
      tag.crossOrigin = '';
    }
    tag.nonce = nonce;
    tag.src = src.replace(/(?:define\/)?[^/]*$/, 'check.js');
    document.head.appendChild(tag);
  });

// A server that draws the page has no document.
if (globalThis.document && /[?&]bedside-check/.test(location.search)) void check();
