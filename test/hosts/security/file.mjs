/** Opened from a disk, as staff do with pages that are sent around. */
export default {
  says: 'Opened from disk (`file:`)',
  engine: 'pages from disk',
  fromDisk: true,
  page: ({ widgets }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script src="probe.js"></script><title>A hospital</title>
    <script src="bedside.js" defer></script></head><body>${widgets}</body></html>`,
};
