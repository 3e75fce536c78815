/** The page has no origin: storage throws. */
export default {
  says: '`Content-Security-Policy: sandbox allow-scripts`',
  headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
};
