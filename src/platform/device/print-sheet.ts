/**
 * Prints one sheet and not the host's page. The sheet is a frame of its own inside the widget's
 * shadow root, so that what a person ticked never stands in the page's own document.
 */

export interface PrintSheet {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly css: string;
  /** Fills the sheet's body. */
  readonly fill: (body: HTMLElement) => void;
}

/** @returns false where the page or the browser forbids it: the caller's screen can still be printed */
export const printSheet = (
  root: ShadowRoot,
  { lang, dir, title, css, fill }: PrintSheet,
): boolean => {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Out of sight but not `display: none`: some browsers print such a frame as an empty page.
  frame.className = 'hidden';
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (typeof page?.print !== 'function') {
    root.removeChild(frame);
    return false;
  }
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(css);
  page.document.adoptedStyleSheets = [sheet];
  page.document.title = title;
  page.document.documentElement.lang = lang;
  page.document.documentElement.dir = dir;
  fill(page.document.body);
  const done = () => {
    if (frame.isConnected) root.removeChild(frame);
  };
  page.addEventListener('afterprint', () => setTimeout(done));
  page.focus();
  page.print();
  return true;
};
