/** The page has no origin: storage throws. */
export default {
  says: '`Content-Security-Policy: sandbox allow-scripts`',
  engine: 'a sandbox by header',
  headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
};
