/**
 * Frames that are to be printed go to a function and to no printer, until the returned one is called.
 * @param print takes the window of each frame; `null` where frames cannot be printed
 */
export const printFramesBy = (print: ((sheet: Window) => void) | null): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...own,
    get(this: HTMLIFrameElement): Window | null {
      const sheet = own.get!.call(this) as Window | null;
      if (sheet) Object.assign(sheet, { print: print ? () => print(sheet) : undefined });
      return sheet;
    },
  });
  return () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
};
