/** Shares the page's address: by the device's own sheet, else by the clipboard. */

/** Part of the address that names the page; what follows `?` or `#` may be about the person. */
const pageAddress = (): string => location.href.replace(/[?#].*$/, '');

export const canShare = (): boolean =>
  typeof navigator.share === 'function' || typeof navigator.clipboard?.writeText === 'function';

/** @returns what became of it; never throws */
export const sharePage = async (title: string): Promise<'shared' | 'copied' | 'failed'> => {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url: pageAddress() });
      return 'shared';
    }
    await navigator.clipboard.writeText(pageAddress());
    return 'copied';
  } catch {
    // Closed by the person, or forbidden by the page: either way nothing is to be said.
    return 'failed';
  }
};
