/** A frame whose page stands in an attribute, as site builders embed code. */
export default {
  says: 'In an `iframe` with `srcdoc`',
  frame: 'iframe',
  scripts: '',
  body: (widgets) => {
    const inside = `<!doctype html><html lang="en"><script src="/probe.js"></script><script src="/dist/bedside.js" defer></script><body>${widgets}`;
    return `<iframe srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="900" height="650"></iframe>`;
  },
};
