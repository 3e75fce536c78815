/** A frame of another site that may keep the screen on and make sounds. */
export default {
  says: 'In an `iframe` from another origin with `allow="screen-wake-lock; autoplay; web-share"`',
  frame: 'iframe',
  body: () =>
    `<iframe src="{other}/page/parents/iframe-allow/inside.html" width="900" height="650"
      allow="screen-wake-lock; autoplay; web-share; clipboard-write"></iframe>`,
  scripts: '',
  files: {
    'inside.html': ({ widgets, script, probe }) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title>${probe}${script}<body>${widgets}`,
  },
};
