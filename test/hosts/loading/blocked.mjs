/** The page's own policy forbids the script. */
export default {
  says: 'The script is forbidden by the policy',
  headers: { 'Content-Security-Policy': "script-src 'nonce-probe'" },
  page: ({ widgets }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script nonce="probe" src="/probe.js"></script><title>A hospital</title>
    <script src="/dist/bedside.js" defer></script></head><body>${widgets}</body></html>`,
  childrenStay: true,
  reports: /^script-src/,
  because: 'The policy forbids the script, so the words between the tags stay',
};
