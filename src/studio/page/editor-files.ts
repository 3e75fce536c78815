/** Files that a person gives to the page and gets from it. Nothing of them leaves the browser. */

/**
 * @returns the text, or `undefined` where the browser could not read the file: it was moved meanwhile,
 * or it is a folder
 */
export const readFile = async (file: File): Promise<string | undefined> => {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
};

/** Gives a text to the person as a file. */
export const saveText = (name: string, json: string): void => {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Gives a document to the person as a file. */
export const download = (name: string, content: object): void =>
  saveText(name, `${JSON.stringify(content, null, 2)}\n`);

/** A file's name out of an id and what tells it from others: `back-pain.ta.json`. */
export const fileName = (...parts: readonly string[]): string =>
  `${parts
    .map((part) => part.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('.')}.json`;
