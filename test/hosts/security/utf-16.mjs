/** A page that an office program has saved as "Unicode". */
export default {
  says: 'A page in utf-16',
  type: 'text/html; charset=utf-16le',
  page: ({ widgets, script, probe }) =>
    Buffer.from(
      `\ufeff<!doctype html><html lang="en"><head>${probe}${script}</head><body>${widgets}</body></html>`,
      'utf16le',
    ),
};
