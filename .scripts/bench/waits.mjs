// What a page is asked before it is measured. These run in the page.

/** Whether each element with a tag of its own is drawn: ours and plain ones, and Shoelace's. */
export const isReady = () =>
  document.readyState === 'complete' &&
  [...document.querySelectorAll('body *')].every(
    (at) =>
      !at.localName.includes('-') ||
      Boolean(at.shadowRoot?.querySelector('[part~=root], [part~=base]')),
  );

/** Two frames and an idle moment after the last thing that is waited for. */
export const calm = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 200))),
    );
  });
