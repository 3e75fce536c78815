/** Relative addresses of the page lead to another server. */
export default {
  says: '`base href` that leads elsewhere, with `target`',
  page: ({ widgets, probe }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${probe}
    <script src="/dist/bedside.js" defer></script><title>A hospital</title>
    <base href="https://elsewhere.invalid/path/" target="_blank"></head><body>${widgets}</body></html>`,
};
