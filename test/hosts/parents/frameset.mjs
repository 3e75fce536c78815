/** A site of frames, with its doctype and charset of 1999. */
export default {
  says: 'In a `frameset`, with an HTML 4 doctype, iso-8859-1 and presentational attributes',
  engine: 'frames, and an old doctype',
  frame: 'frame',
  page: ({ probe }) =>
    `<html><head>${probe}</head><frameset cols="100%"><frame src="inner.html"></frameset></html>`,
  files: {
    'inner.html': ({ widgets, script, probe }) => `
      <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
      <html lang="en"><head>${probe}
        <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
        <meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7">${script}</head>
      <body bgcolor="#ffffff" text="#ff0000" link="#ff00ff" topmargin="0">${widgets}</body></html>`,
  },
};
