/** A page that is XML. */
export default {
  says: 'XHTML (`application/xhtml+xml`)',
  engine: 'its XML parser',
  type: 'application/xhtml+xml; charset=utf-8',
  page: ({ widgets }) =>
    `<?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head>
    <script src="/probe.js"></script><title>A hospital</title>
    <script src="/dist/bedside.js" defer="defer"></script></head><body>${widgets}</body></html>`,
  childrenStay: true,
  warns: /Send it as text\/html/,
  because:
    'Templates cannot be read in an XML page, so the words between the tags stay; the console says so',
};
