/** A frame that may run scripts and nothing else: it has no origin, and storage throws. */
export default {
  says: 'In an `iframe sandbox="allow-scripts"`',
  engine: 'what a sandbox takes away',
  frame: 'iframe',
  body: () =>
    '<iframe src="inside.html" sandbox="allow-scripts" width="900" height="650"></iframe>',
  scripts: '',
  files: {
    'inside.html': ({ widgets, script, probe }) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title>${probe}${script}<body>${widgets}`,
  },
};
