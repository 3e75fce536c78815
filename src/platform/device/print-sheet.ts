/**
 * Prints one sheet instead of the host's page. The sheet is a frame inside the widget's shadow root,
 * so that the page's own document never holds what a person ticked.
 */

export interface PrintSheet {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly css: string;
  /** Fills the body of the sheet with content. */
  readonly fill: (body: HTMLElement) => void;
}

/** @returns false when the page or the browser forbids it. The caller can print the page instead. */
export const printSheet = (
  root: ShadowRoot,
  { lang, dir, title, css, fill }: PrintSheet,
): boolean => {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Move it out of sight. Some browsers print a frame with `display: none` as an empty page.
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
