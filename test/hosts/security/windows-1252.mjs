/** An old page in windows-1252, and a server that says nothing about the charset of scripts. */
export default {
  says: 'A page in windows-1252, scripts served without a charset',
  engine: 'the charset of a script',
  type: 'text/html; charset=windows-1252',
  page: ({ widgets }) =>
    Buffer.from(
      `<!doctype html><html lang="en"><head><script src="/bare/probe.js"></script>
       <title>H\u00f4pital</title><script src="/bare/dist/bedside.js" defer></script></head>
       <body><h1>H\u00f4pital \u2013 caf\u00e9</h1>${widgets}</body></html>`,
      'latin1',
    ),
};
