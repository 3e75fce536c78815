/**
 * Keeps what a key brings the focus to clear of a page's sticky header, where the page has told its
 * height by `--bedside-scroll-margin`. Browsers scroll for the control and not for the row that is its
 * label; Firefox does not scroll to what is behind the header, since it is on the screen, and knows of
 * no margin for a link in a line.
 */
export const keepFocusInView = (root: ShadowRoot): void =>
  root.addEventListener('keyup', (event) => {
    const { code, key, target } = event as KeyboardEvent;
    // Not when it is pressed by the mouse: the press would end on another place than it began.
    if (code !== 'Tab' && key !== 'Tab') return;
    const control = target as Element;
    const row = control.closest(control.localName === 'a' ? 'li, p' : 'label') ?? control;
    if (parseFloat(getComputedStyle(row).scrollMarginTop) > 0)
      row.scrollIntoView({ block: 'nearest' });
  });
