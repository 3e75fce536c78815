/** Copies what stands in a field. */

/**
 * The clipboard asks for a secure page; a page from disk or from a plain address has the older command.
 * @returns whether it is on the clipboard; where not, the text is selected for the person's own keys
 */
export const copyFrom = async (field: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a page that is not secure
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
};
