/** Opened from a disk: no hash is checked there. */
export default {
  says: 'The loader, opened from disk (`file:`)',
  engine: 'pages from disk',
  fromDisk: true,
  page: ({ widgets }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script src="probe.js"></script><title>A hospital</title>
    <script src="loader.js"></script></head><body>${widgets}</body></html>`,
};
