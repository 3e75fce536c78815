/** A frame of the same site, as portals embed pages. */
export default {
  says: 'In an `iframe`',
  frame: 'iframe',
  body: () => '<iframe src="inside.html" width="900" height="650"></iframe>',
  scripts: '',
  files: {
    'inside.html': ({ widgets, script, probe }) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title>${probe}${script}<body>${widgets}`,
  },
};
