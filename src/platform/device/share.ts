/** Shares the page's address through the device's share sheet, or else copies it. */

/** The address without `?` and `#`: what follows them may tell something about the person. */
const pageAddress = (): string => location.href.replace(/[?#].*$/, '');

export const canShare = (): boolean =>
  typeof navigator.share === 'function' || typeof navigator.clipboard?.writeText === 'function';

/** @returns how it was shared; `failed` also when the person closed the sheet. Never throws. */
export const sharePage = async (title: string): Promise<'shared' | 'copied' | 'failed'> => {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url: pageAddress() });
      return 'shared';
    }
    await navigator.clipboard.writeText(pageAddress());
    return 'copied';
  } catch {
    // The person closed the sheet, or the page forbids sharing. Say nothing in both cases.
    return 'failed';
  }
};
