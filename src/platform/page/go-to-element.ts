/**
 * Brings an element of the page to its top and lets reading and the Tab key go on from there, as a link
 * to its id would, but leaves the address alone: single-page apps keep their place in it.
 */
export const goToElement = (at: HTMLElement): void => {
  if (!at.hasAttribute('tabindex')) {
    at.setAttribute('tabindex', '-1');
    at.addEventListener('blur', () => at.removeAttribute('tabindex'), { once: true });
  }
  at.focus({ preventScroll: true });
  at.scrollIntoView({ block: 'start' });
};
