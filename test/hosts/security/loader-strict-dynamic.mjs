/** What a trusted script adds is trusted. */
export default {
  says: "The loader with a nonce and `'strict-dynamic'`",
  headers: {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'nonce-r4nd0m'; object-src 'none'; base-uri 'none'",
  },
  page: ({ widgets }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script nonce="r4nd0m" src="/probe.js"></script><title>A hospital</title>
    <script nonce="r4nd0m" src="/dist/loader.js" defer></script></head><body>${widgets}</body></html>`,
};
