/** Each script needs the nonce, those that a script adds too. */
export default {
  says: 'The loader with a nonce, without `strict-dynamic`',
  engine: 'the nonce of a script that a script adds',
  headers: {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'; object-src 'none'; base-uri 'none'",
  },
  page: ({ widgets }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script nonce="r4nd0m" src="/probe.js"></script><title>A hospital</title>
    <script nonce="r4nd0m" src="/dist/loader.js"></script></head><body>${widgets}</body></html>`,
};
