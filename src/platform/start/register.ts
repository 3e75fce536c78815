/** Registers a widget once a page, and never throws into the page. */
import { claimPage } from './bedside-global.js';
import { startingWidgets } from '../page/frame-turns.js';
import { mountWidgets } from './mounts.js';
import { isPageBuild } from './page-build.js';
import { policyBlocked } from '../host/trusted-types.js';

let warned = false;

/** @returns true when the tag is ours now or was before */
export const register = (tag: string, element: CustomElementConstructor): boolean => {
  // A server that draws the page has no document; the browser it is sent to has.
  if (!globalThis.document) return false;
  // Lit's templates are HTML; an XML page would take them for broken XML. Languages, children and
  // divs are followed by a MutationObserver, which a page may have taken away.
  if (policyBlocked || document.contentType !== 'text/html' || !globalThis.MutationObserver) {
    if (!warned)
      console.warn(
        `bedside-widgets: no widget was started and their children stay. ${
          policyBlocked
            ? 'This page\'s Trusted Types do not allow the policy "bedside". Add it to the header: trusted-types bedside'
            : globalThis.MutationObserver
              ? `This page is ${document.contentType}. Send it as text/html.`
              : 'This page has no MutationObserver.'
        }`,
      );
    warned = true;
    return false;
  }
  if (isPageBuild && !claimPage()) return false;
  try {
    startingWidgets(() => {
      if (!customElements.get(tag)) customElements.define(tag, element);
      mountWidgets();
    });
    return true;
  } catch (error) {
    // One tag that can't be defined (a host that wraps or forbids define) must not stop the next.
    console.error(`<${tag}>: the page refused to register this tag.`, error);
    return false;
  }
};
