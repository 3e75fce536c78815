/**
 * Scrolls a control that a key has focused out from behind a page's sticky header. The page gives the
 * header's height in `--bedside-scroll-margin`. Browsers scroll to the control but not to its label.
 * Firefox does not scroll at all to a control behind the header, and ignores the margin of an inline
 * link.
 */
export const keepFocusInView = (root: ShadowRoot): void =>
  root.addEventListener('keyup', (event) => {
    const { code, key, target } = event as KeyboardEvent;
    // Not on a mouse press: the button would move away before the press ends.
    if (code !== 'Tab' && key !== 'Tab') return;
    const control = target as Element;
    const row = control.closest(control.localName === 'a' ? 'li, p' : 'label') ?? control;
    if (parseFloat(getComputedStyle(row).scrollMarginTop) > 0)
      row.scrollIntoView({ block: 'nearest' });
  });
